/** Articles whose names, titles, sources and ids are Cypher: from the file to every store, they stay text. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build';
import { loadGraphSchema, type Graph } from '../../src/graph';
import type { CypherStore, Parameter, Row } from '../../src/stores/contract';
import { openEmbedded } from '../../src/stores/embedded';
import { readFolder } from '../../src/stores/folder';
import { loadIntoNeo4j, openNeo4j } from '../../src/stores/neo4j';
import { listQueries } from '../../src/stores/queries';
import { meantNames } from '../../src/traverse/meant-names';
import { readBack } from '../stores/conformance/specs';
import { describeNeo4j } from '../stores/neo4j/server';

const ATTACKS = [
  '`}) DETACH DELETE (n) //',
  '\\u0060\\u007d) DETACH DELETE (n) //',
  "'}) MATCH (m) DETACH DELETE m //",
  '") RETURN 1 AS one; MATCH (n) DETACH DELETE n; //',
  '$name {name} ${name}\r\n:param name => 1',
  'a\u0000b',
  'x'.repeat(10_000),
];

/** Real sentences, so that events arise, with an attack where a name belongs. */
function articleOf(attack: string, index: number): string {
  const text =
    `Le ministre Paul Martin a rencontré mardi à Rome son homologue Anna Rossi. ` +
    `Paul Martin a invité Robert « ${attack} » Tables à Paris. ` +
    `Anna ${attack} a refusé de signer l'accord « ${attack} ».\n`;
  return JSON.stringify({
    id: `${index} ${attack.slice(0, 100)}`,
    title: attack,
    source: attack,
    url: attack,
    text,
    publishedAt: '2019-03-07',
  });
}

const schema = loadGraphSchema();
let folder: string;
let graph: Graph;

async function read(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-hostile-'));
  writeFileSync(join(folder, 'articles.jsonl'), ATTACKS.map(articleOf).join('\n'));
  await build([join(folder, 'articles.jsonl')], { graph: join(folder, 'graph') });
  graph = await (await readFolder(join(folder, 'graph'))).graph();
}

function specs(open: () => Promise<CypherStore>, attacks: readonly string[]): void {
  let store: CypherStore;
  before(async function () {
    this.timeout(120_000);
    store = await open();
  });
  after(() => store.close());

  it('holds the graph as it was built', async () => {
    assert.deepEqual(await readBack(store), graph);
  });

  it('answers every question for every name in it, and for the attacks, and is unchanged', async function () {
    this.timeout(300_000);
    const names = new Set(
      graph.nodes.flatMap(({ properties: { name } }) => (typeof name === 'string' ? [name] : [])),
    );
    const some = [...names].filter((name) => /[`'"\\$]|x{100}/.test(name)).slice(0, 1);
    for (const { cypher, parameters } of listQueries()) {
      for (const text of [...attacks, ...some]) {
        const attacked = parameters.map(({ name, example }): [string, Parameter] => [
          name,
          typeof example === 'string' && !/^\d/.test(example) ? text : example,
        ]);
        await store.run(cypher, Object.fromEntries(attacked));
      }
    }
    for (const name of attacks) await meantNames(store, { name }, ['name']).catch(() => undefined);
    assert.deepEqual(await readBack(store), graph);
  });

  it('finds what every article reports', async () => {
    const rows: readonly Row[] = await store.run(
      'MATCH (:Entity {name: $who})-[did]-(:Entity) RETURN max(did.articleCount) AS articles',
      { who: 'Paul Martin' },
    );
    assert.deepEqual(rows, [{ articles: ATTACKS.length }]);
  });
}

describe('hostile articles', () => {
  before(async function () {
    this.timeout(300_000);
    await read();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('give labels, types and properties of the schema alone', () => {
    for (const { labels, properties } of graph.nodes) {
      for (const label of labels) assert.ok(schema.labels.has(label), label);
      for (const key of Object.keys(properties)) assert.ok(schema.propertyKeys.has(key), key);
    }
    for (const { type } of graph.relationships) assert.ok(schema.relationshipTypes.has(type), type);
  });

  it('keep their text', () => {
    const titles = new Set(graph.nodes.map(({ properties }) => properties.title));
    for (const attack of ATTACKS.slice(0, 3)) assert.ok(titles.has(attack), attack);
  });

  describe('in the embedded store', () => specs(() => openEmbedded(graph, schema), ATTACKS));
  describeNeo4j(
    'in Neo4j',
    (server) =>
      specs(async () => {
        await loadIntoNeo4j(graph, schema, server.connection());
        return openNeo4j(server.connection());
        // a server plans a question anew for texts of another length: all together, and the long one
      }, [ATTACKS.slice(0, -1).join(' '), ATTACKS[ATTACKS.length - 1]]),
    { emptied: 'once' },
  );
});
