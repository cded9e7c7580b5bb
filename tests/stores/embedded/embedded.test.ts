/** The embedded store: what it gives back, what it refuses, and what happens where it cannot run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { StoreError } from '../../../src/errors';
import type { CypherStore } from '../../../src/stores/contract';
import { openEmbedded } from '../../../src/stores/embedded';
import { genevaGraph, graphOf, schema } from '../fixture';

describe('embedded store', () => {
  let store: CypherStore;
  before(async () => {
    store = await openEmbedded(genevaGraph(), schema);
  });
  after(() => store.close());

  it('keeps its copy when a statement writes, and says so', async () => {
    await assert.rejects(store.run("CREATE (:Entity {id: 'Entity:new'})"), /writes, and queries only read/);
    assert.deepEqual(await store.run("MATCH (e:Entity {id: 'Entity:new'}) RETURN count(e) AS count"), [
      { count: 0 },
    ]);
  });

  it('names the place of a syntax error', async () => {
    await assert.rejects(store.run('MATCH (e:Entity RETURN e'), (error: unknown) => {
      assert.ok(error instanceof StoreError);
      assert.match(error.message, /query:1:\d+/);
      return true;
    });
  });

  it('refuses to run when closed', async () => {
    const closed = await openEmbedded(graphOf([]), schema);
    await closed.close();
    await closed.close();
    await assert.rejects(closed.run('RETURN 1 AS one'), StoreError);
  });

  it('refuses a relationship into the void', async () => {
    const { relationships } = genevaGraph();
    await assert.rejects(openEmbedded({ nodes: [], relationships }, schema), /which the graph does not have/);
  });

  it('says what to do on a platform without a build', () => {
    // the engine's own loader finds none of its native parts
    const script = `
      const Module = require('node:module');
      const load = Module._load;
      Module._load = (name, ...rest) => {
        if (/@grafeo-db.js-|grafeo.*node$/.test(name)) throw new Error('Cannot find module ' + name);
        return load(name, ...rest);
      };
      const { openEmbedded } = require('./src/stores/embedded');
      openEmbedded({ nodes: [], relationships: [] }, {}).catch((error) => console.log(error.name, error.toLine()));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', 'ts-node/register/transpile-only', '--eval', script],
      { cwd: join(__dirname, '..', '..', '..'), encoding: 'utf8' },
    );
    assert.match(
      stdout,
      /^StoreError The embedded Cypher engine does not run on .*Query a Neo4j instead/,
      stderr,
    );
  });
});
