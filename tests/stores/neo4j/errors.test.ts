/** What a person reads when Neo4j cannot be used: named errors, in seconds, without the password. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StoreError } from '../../../src/errors';
import { freePorts } from '../../../src/neo4j-server/ports';
import type { RunningServer } from '../../../src/neo4j-server/server';
import { loadIntoNeo4j, openNeo4j, type Connection } from '../../../src/stores/neo4j';
import { genevaGraph, schema } from '../fixture';
import { connectionTo, describeNeo4j, startTestServer } from './server';

const PASSWORD = 'not-the-password';

async function assertFails(connection: Connection, what: RegExp, remedy: RegExp): Promise<void> {
  const check = (error: unknown): boolean => {
    assert.ok(error instanceof StoreError, String(error));
    assert.match(error.message, what);
    assert.match(error.remedy, remedy);
    assert.ok(!error.toLine().includes(connection.password), error.toLine());
    return true;
  };
  await assert.rejects(openNeo4j(connection), check);
  await assert.rejects(loadIntoNeo4j(genevaGraph(), schema, connection), check);
}

describe('Neo4j that is absent', function () {
  // well below the minute that the driver's own retries take
  this.timeout(15_000);

  for (const scheme of ['bolt', 'neo4j']) {
    it(`is missed in seconds over ${scheme}`, async () => {
      const [port] = await freePorts(1);
      const uri = `${scheme}://127.0.0.1:${port}`;
      await assertFails(
        { uri, username: 'neo4j', password: PASSWORD },
        /No Neo4j answers at/,
        /npm run neo4j/,
      );
    });
  }

  it('is missed where something else listens and says nothing', async () => {
    const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const uri = `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const connection = { uri, username: 'neo4j', password: PASSWORD };
    await assert.rejects(openNeo4j(connection), /No Neo4j answers at/);
    // resolves only when nobody holds a connection any more
    await promisify(silent.close.bind(silent))();
  });
});

describeNeo4j('Neo4j that refuses', (server) => {
  it('names the user whose password is wrong', () =>
    assertFails(
      { ...server.connection(), password: PASSWORD },
      /does not let the user neo4j in/,
      /NEO4J_PASSWORD/,
    ));

  it('names the database that does not exist', () =>
    assertFails({ ...server.connection(), database: 'nowhere' }, /no database "nowhere"/, /NEO4J_DATABASE/));

  it('says that it does not speak encrypted', () => {
    const { uri } = server.connection();
    const connection = { ...server.connection(), uri: uri.replace('bolt', 'bolt+s') };
    return assertFails(connection, /No Neo4j answers at bolt\+s/, /NEO4J_URI/);
  });

  it('says that the port for the Browser is not one for programs', () =>
    assertFails({ ...server.connection(), uri: server.httpUri() }, /port for browsers/, /7687/));

  describe('to be written', () => {
    const home = mkdtempSync(join(tmpdir(), 'newsgraph-read-only-'));
    let readOnly: RunningServer | undefined;
    before(async function () {
      this.timeout(600_000);
      // its first start writes
      await (await startTestServer({ home })).stop();
      readOnly = await startTestServer({
        home,
        settings: { 'server.databases.default_to_read_only': 'true' },
      });
    });
    after(async () => {
      await readOnly?.stop();
      rmSync(home, { recursive: true, force: true });
    });
    const connection = (): Connection => {
      assert.ok(readOnly);
      return connectionTo(readOnly);
    };

    it('says so, and who may', async () => {
      await assert.rejects(loadIntoNeo4j(genevaGraph(), schema, connection()), (error: unknown) => {
        assert.ok(error instanceof StoreError);
        assert.match(error.message, /does not let the user neo4j write/);
        assert.match(error.remedy, /not read-only/);
        return true;
      });
    });

    it('still answers queries', async () => {
      const store = await openNeo4j(connection());
      assert.deepEqual(await store.run('MATCH (n) RETURN count(n) AS count'), [{ count: 0 }]);
      await store.close();
    });
  });
});
