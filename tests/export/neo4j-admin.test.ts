/** The bulk path: what `import.sh` puts into a real Neo4j is the graph, and a load afterwards finds it in place. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportTo } from '../../src/export';
import type { Graph, GraphNode } from '../../src/graph/types';
import { prepareHome } from '../../src/neo4j-server/home';
import { ensureJars } from '../../src/neo4j-server/jars';
import { findJava } from '../../src/neo4j-server/java';
import { startNeo4j } from '../../src/neo4j-server/server';
import { loadIntoNeo4j, openNeo4j } from '../../src/stores/neo4j';
import { readMigrations } from '../../src/stores/neo4j/migrations';
import { NASTY, readBack } from '../stores/conformance/specs';
import { genevaGraph, graphOf, schema } from '../stores/fixture';
import { connectionTo, isWanted, JARS, VERSION } from '../stores/neo4j/server';
import { sourceOf } from './source';

const PASSWORD = 'newsgraph-test';
const geneva = genevaGraph();

/** The meeting of Geneva, and persons with every name that has broken something. */
function hostileGraph(): Graph {
  const person = geneva.nodes.find(({ labels }) => labels.includes('Person'));
  assert.ok(person);
  const nodes = NASTY.map((text, index): GraphNode => {
    const id = `Entity:nasty ${index} é"`;
    const aliases = index % 3 === 0 ? [] : index % 3 === 1 ? [''] : [text, '', text];
    return { ...person, id, properties: { ...person.properties, id, name: text, aliases } };
  });
  return graphOf([...geneva.nodes, ...geneva.relationships, ...nodes]);
}

/** Imports the graph with the exported script and hands over the server's home, not yet started. */
async function withImported(graph: Graph, use: (home: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph import '));
  const [home, files] = [join(folder, 'home'), join(folder, 'files')];
  try {
    await exportTo(files, sourceOf(graph), schema, 'neo4j-admin');
    const java = await findJava(VERSION);
    const jars = await ensureJars(VERSION, JARS);
    await prepareHome(home, { 'db.tx_log.preallocate': 'false' }, PASSWORD, java, jars);
    const env = { ...process.env, PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}` };
    const { status, stdout, stderr } = spawnSync(join(files, 'import.sh'), { env, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    await use(home);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const title = 'export for neo4j-admin';
if (isWanted && process.platform !== 'win32') {
  describe(title, function () {
    this.timeout(600_000);

    it('is imported whole, strings of every kind included', () => {
      const graph = hostileGraph();
      return withImported(graph, async (home) => {
        const server = await startNeo4j({ version: VERSION, jars: JARS, home, password: PASSWORD });
        try {
          const { nodes, relationships, migrations } = await loadIntoNeo4j(
            graph,
            schema,
            connectionTo(server),
          );
          assert.deepEqual([nodes.created, nodes.removed], [0, 0]);
          // CSV has no empty list, which the load writes
          const lists = graph.nodes.map(({ properties }) => properties.aliases).filter(Array.isArray);
          assert.equal(nodes.changed, lists.filter((list) => list.length < 2 && list.join('') === '').length);
          assert.deepEqual([relationships.created, relationships.removed], [0, 0]);
          assert.deepEqual(migrations, readMigrations().map(({ version }) => version)); // prettier-ignore
          const store = await openNeo4j(connectionTo(server));
          assert.deepEqual(await readBack(store).finally(() => store.close()), graph);
        } finally {
          await server.stop();
        }
      });
    });

    it('is imported where the graph is empty', () =>
      withImported(graphOf([]), (home) => {
        assert.ok(existsSync(join(home, 'data', 'databases', 'neo4j')));
        return Promise.resolve();
      }));
  });
} else {
  describe(title, () => {
    it('skipped: NEWSGRAPH_TEST_NEO4J=1 starts a Neo4j for it (needs Maven, Java and a POSIX shell)');
  });
}
