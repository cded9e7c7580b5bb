/** What every store that answers Cypher must do, whichever it is. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StoreError } from '../../../src/errors';
import type { Graph, GraphNode, GraphRelationship, Properties } from '../../../src/graph/types';
import type { CypherStore, NodeValue, RelationshipValue } from '../../../src/stores/contract';
import { genevaGraph, graphOf } from '../fixture';

/** Puts a graph into an empty store. */
export type OpenWith = (graph: Graph) => Promise<CypherStore>;

/** The whole graph, read back by Cypher alone. */
export async function readBack(store: CypherStore): Promise<Graph> {
  const nodes = await store.run('MATCH (n) WHERE NOT n:__NewsgraphMigration RETURN n AS value');
  const relationships = await store.run('MATCH ()-[r]->() RETURN r AS value');
  return graphOf([
    ...nodes.map(({ value }): GraphNode => {
      const { labels, properties } = value as NodeValue;
      return { id: properties.id as string, labels, properties: properties as Properties };
    }),
    ...relationships.map(({ value }): GraphRelationship => {
      const { type, from, to, properties } = value as RelationshipValue;
      const { id, ...rest } = properties;
      return { id: id as string, type, from: from ?? '', to: to ?? '', properties: rest as Properties };
    }),
  ]);
}

/** Strings that have broken queries, files or drivers. */
export const NASTY = [
  '',
  '`',
  "'",
  '"',
  '\\',
  '\\u0060',
  '\u0060) DETACH DELETE (n',
  "'}) DETACH DELETE n //",
  'line\nline\r\nline',
  'a\u0000b',
  '$name {name} ${name}',
  'Путин 习近平 🇫🇷 e\u0301',
  'x'.repeat(10_000),
];

export function specs(open: OpenWith): void {
  const graph = genevaGraph();
  let store: CypherStore | undefined;
  const opened = async (contents: Graph = graph): Promise<CypherStore> => (store = await open(contents));
  afterEach(async () => {
    await store?.close();
    store = undefined;
  });

  it('gives integers, floats, dates, lists and nulls as plain JSON', async () => {
    const rows = await (
      await opened()
    ).run(`
      MATCH (e:Event {type: 'MEET', date: '2018-08-23'})<-[:EVIDENCE_FOR]-(m)-[:IN_SENTENCE]->(s {index: 0})
      WITH e, m, s ORDER BY m.id LIMIT 1
      RETURN e.evidenceCount AS integer, m.confidence AS float, e.dateStart AS date, e.durationText AS list,
             e.url AS missing, e.dateStart < date('2018-09-01') AS earlier, {a: [1, {b: null}]} AS map`);
    assert.deepEqual(rows, [
      {
        integer: 2,
        float: 0.5,
        date: '2018-08-23',
        list: ['cinq heures'],
        missing: null,
        earlier: true,
        map: { a: [1, { b: null }] },
      },
    ]);
  });

  it('gives nodes, relationships and paths with the ids of the graph', async () => {
    const [row] = await (
      await opened()
    ).run(`
      MATCH p = (a:Person {name: 'John Bolton'})-[r:WARNED]->(b:Place)
      RETURN a AS node, r AS relationship, p AS path, [a, b] AS nodes`);
    const { node, relationship, path, nodes } = row as {
      node: NodeValue;
      relationship: RelationshipValue;
      path: unknown;
      nodes: readonly NodeValue[];
    };
    assert.deepEqual(node.labels, ['Entity', 'Person']);
    assert.equal(nodes[1].properties.name, 'Russie');
    assert.equal(relationship.type, 'WARNED');
    assert.equal(relationship.from, node.properties.id);
    assert.equal(relationship.to, nodes[1].properties.id);
    assert.deepEqual(path, { nodes, relationships: [relationship] });
  });

  it('gives the ends of a relationship that comes alone', async () => {
    const [row] = await (await opened()).run('MATCH ()-[r:INVITED]->() RETURN r AS r');
    const expected = graph.relationships.find(({ type }) => type === 'INVITED');
    const { from, to } = row.r as RelationshipValue;
    assert.deepEqual([from, to], [expected?.from, expected?.to]);
  });

  it('takes whole numbers, lists, maps and nulls as parameters', async () => {
    const rows = await (
      await opened()
    ).run(
      'UNWIND $list AS item RETURN item AS item, $map.a AS a, $nothing AS nothing ORDER BY item LIMIT $limit',
      { list: [3, 1, 2], map: { a: true }, nothing: null, limit: 2 },
    );
    assert.deepEqual(rows, [
      { item: 1, a: true, nothing: null },
      { item: 2, a: true, nothing: null },
    ]);
  });

  it('takes any string as a parameter, and gives it back', async () => {
    const open = await opened();
    for (const text of NASTY) assert.deepEqual(await open.run('RETURN $text AS text', { text }), [{ text }]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        assert.deepEqual(await open.run('RETURN $text AS text', { text }), [{ text }]);
      }),
      { numRuns: 50 },
    );
    assert.deepEqual(await readBack(open), graph);
  });

  it('runs statements side by side', async () => {
    const open = await opened();
    const rows = await Promise.all([1, 2, 3, 4].map((n) => open.run('RETURN $n AS n', { n })));
    assert.deepEqual(rows.flat(), [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
  });

  for (const [what, cypher] of [
    ['is no Cypher', 'RETRUN 1 AS one'],
    ['lacks a parameter', 'RETURN $missing AS missing'],
    ['calls what does not exist', 'RETURN nope(1) AS nope'],
    ['creates', 'CREATE (:Entity)'],
    ['changes', "MATCH (e:Entity) SET e.name = ''"],
    ['deletes', 'MATCH (n) DETACH DELETE n'],
  ]) {
    it(`refuses a statement that ${what}`, async () => {
      const open = await opened();
      await assert.rejects(open.run(cypher), StoreError);
      assert.deepEqual(await readBack(open), graph);
    });
  }

  it('is closed once and for all', async () => {
    const open = await opened();
    await open.close();
    await assert.rejects(open.run('RETURN 1 AS one'), StoreError);
  });
}
