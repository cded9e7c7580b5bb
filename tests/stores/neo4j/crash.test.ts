/** A load that is cut short, by the death of the server or of newsgraph itself, is mended by the next. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningServer } from '../../../src/neo4j-server/server';
import { StoreError } from '../../../src/errors';
import { loadIntoNeo4j, openNeo4j } from '../../../src/stores/neo4j';
import { readBack } from '../conformance/specs';
import { schema } from '../fixture';
import { manyMeetings } from './many-meetings';
import { connectionTo, describeNeo4j, startTestServer } from './server';

const SIZE = 400;
const graph = manyMeetings(SIZE);

describeNeo4j('a load that is cut short', (shared) => {
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-crash-'));
  let server: RunningServer | undefined;
  after(async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  async function assertMended(connection: Parameters<typeof openNeo4j>[0]): Promise<void> {
    const report = await loadIntoNeo4j(graph, schema, connection);
    const { created, unchanged } = report.nodes;
    assert.equal(created + unchanged + report.nodes.changed, SIZE);
    assert.ok(unchanged > 0, 'nothing of the first load was kept');
    assert.ok(created + report.relationships.created > 0, 'the first load was not cut short');
    const store = await openNeo4j(connection);
    assert.deepEqual(await readBack(store).finally(() => store.close()), graph);
  }

  for (const rows of [100, SIZE + 100]) {
    it(`is mended after the server was killed at row ${rows}`, async function () {
      this.timeout(600_000);
      const first = server ?? (await startTestServer({ home }));
      await loadIntoNeo4j({ nodes: [], relationships: [] }, schema, connectionTo(first));
      let killed: Promise<void> | undefined;
      const cutShort = loadIntoNeo4j(graph, schema, connectionTo(first), {
        batchSize: 20,
        onProgress: (_, done) => {
          if (done >= rows) killed ??= first.stop('SIGKILL');
        },
      });
      await assert.rejects(cutShort, StoreError);
      assert.ok(killed);
      await killed;
      server = await startTestServer({ home });
      await assertMended(connectionTo(server));
    });
  }

  it('is mended after newsgraph was killed', async function () {
    this.timeout(600_000);
    const script = `
      const { loadIntoNeo4j } = require('./src/stores/neo4j');
      const { schema } = require('./tests/stores/fixture');
      const { manyMeetings } = require('./tests/stores/neo4j/many-meetings');
      void loadIntoNeo4j(manyMeetings(${SIZE}), schema, JSON.parse(process.env.CONNECTION), {
        batchSize: 20,
        onProgress: (_, done) => process.stdout.write(done + '\\n'),
      });`;
    const child = spawn(
      process.execPath,
      ['--require', 'ts-node/register/transpile-only', '--eval', script],
      {
        cwd: join(__dirname, '..', '..', '..'),
        env: { ...process.env, CONNECTION: JSON.stringify(shared.connection()) },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    child.stdout.on('data', (lines: Buffer) => {
      if (
        lines
          .toString()
          .split('\n')
          .some((line) => Number(line) >= 200)
      )
        child.kill('SIGKILL');
    });
    const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    assert.equal(signal, 'SIGKILL');
    await assertMended(shared.connection());
  });
});
