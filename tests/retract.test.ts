/** Taking articles back: the folder is then as if they had never been read. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, GraphFolderError, NameError, retract } from '../src';
import { loadGraphSchema } from '../src/graph';
import { openEmbeddedFolder } from '../src/stores/embedded';
import { readFolder } from '../src/stores/folder';
import { loadIntoNeo4j, openNeo4j } from '../src/stores/neo4j';
import { dataPath } from '../src/data-path';
import { readBack } from './stores/conformance/specs';
import { describeNeo4j } from './stores/neo4j/server';

const SAMPLES = dataPath('articles');
const GONE = 'courrier-du-leman';

function bytes(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('retract', function () {
  this.timeout(300_000);
  let folder: string;
  let all: string;
  let graph: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-retract-'));
    all = join(folder, 'all');
    await build([SAMPLES], { graph: all });
  });
  beforeEach(() => {
    graph = join(folder, 'graph');
    cpSync(all, graph, { recursive: true });
  });
  afterEach(() => rmSync(graph, { recursive: true, force: true }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves the bytes of a graph that never knew the articles', async () => {
    const without = join(folder, 'without');
    const files = readdirSync(SAMPLES).filter(
      (file) => !file.endsWith('.meta.json') && !file.startsWith(GONE) && !file.startsWith('depeche'),
    );
    await build(files.map((file) => join(SAMPLES, file)), { graph: without }); // prettier-ignore
    const report = await retract([GONE, 'depeche-kiev', 'Article:depeche-iran', GONE], { graph });
    assert.deepEqual(bytes(graph), bytes(without));
    assert.deepEqual(report.articles, [GONE, 'depeche-iran', 'depeche-kiev']);
    const { counts } = JSON.parse(readFileSync(join(graph, 'manifest.json'), 'utf8')) as {
      counts: { nodes: number; relationships: number };
    };
    const { created, changed, unchanged } = report.nodes;
    assert.equal(created + changed + unchanged, counts.nodes);
    assert.ok(report.nodes.removed > 0 && report.relationships.removed > 0);
  });

  it('leaves nothing of the text, in the embedded copy neither', async () => {
    await (await openEmbeddedFolder(await readFolder(graph), loadGraphSchema())).close();
    const words = 'Courrier du Léman';
    const holders = (): string[] =>
      readdirSync(graph).filter((file) => readFileSync(join(graph, file)).includes(words));
    assert.ok(holders().some((file) => file.startsWith('.embedded')));
    await retract([GONE], { graph });
    assert.deepEqual(holders(), []);
  });

  it('changes nothing in a dry run, and says what would go', async () => {
    const before = bytes(graph);
    const dry = await retract([GONE], { graph, dryRun: true });
    assert.deepEqual(bytes(graph), before);
    assert.deepEqual({ ...dry, dryRun: false }, await retract([GONE], { graph }));
  });

  it('takes nothing back where one of the articles is not there', async () => {
    const before = bytes(graph);
    await assert.rejects(retract([GONE, 'depeche-kyiv'], { graph }), (error: unknown) => {
      assert.ok(error instanceof NameError);
      assert.match(error.remedy, /"depeche-kiev"/);
      return true;
    });
    assert.deepEqual(bytes(graph), before);
  });

  it('makes no folder where there is none', async () => {
    const none = join(folder, 'none');
    await assert.rejects(retract([GONE], { graph: none }), GraphFolderError);
    assert.ok(!existsSync(none));
  });

  it('lets the article be read again', async () => {
    const before = bytes(graph);
    await retract([GONE], { graph });
    await build([SAMPLES], { graph });
    assert.deepEqual(bytes(graph), before);
  });

  describeNeo4j('in Neo4j', (server) => {
    it('goes with the next load, and nothing of others does', async () => {
      const schema = loadGraphSchema();
      const load = async () =>
        loadIntoNeo4j(await (await readFolder(graph)).graph(), schema, server.connection());
      await load();
      await server.raw("MATCH (p:Person {name: 'John Bolton'}) CREATE (:Note {text: 'mine'})-[:ABOUT]->(p)");
      const { nodes, relationships } = await retract([GONE], { graph });
      const report = await load();
      assert.deepEqual([report.nodes, report.relationships], [nodes, relationships]);
      assert.deepEqual(await server.raw('MATCH (:Note)-[:ABOUT]->(p:Person) RETURN p.name AS name'), [
        { name: 'John Bolton' },
      ]);
      await server.raw('MATCH (n:Note) DETACH DELETE n');
      const store = await openNeo4j(server.connection());
      const stored = await readBack(store).finally(() => store.close());
      assert.deepEqual(stored, await (await readFolder(graph)).graph());
    });
  });
});
