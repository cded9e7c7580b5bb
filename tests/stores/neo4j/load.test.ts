/** Loading into a real Neo4j: what is stored, what a second load does, and what it leaves alone. */
import assert from 'node:assert/strict';
import { StoreError } from '../../../src/errors';
import type { Graph, GraphNode, GraphRelationship } from '../../../src/graph/types';
import { loadIntoNeo4j, openNeo4j, type LoadOptions, type LoadReport } from '../../../src/stores/neo4j';
import { NASTY, readBack } from '../conformance/specs';
import { genevaGraph, graphOf, schema } from '../fixture';
import { describeNeo4j } from './server';

const graph = genevaGraph();
const { nodes, relationships } = graph;
const NONE = { created: 0, changed: 0, removed: 0, unchanged: 0 };

function find<T>(items: readonly T[], fits: (item: T) => boolean): T {
  const found = items.find(fits);
  assert.ok(found);
  return found;
}
const bolton = find(nodes, ({ properties }) => properties.name === 'John Bolton');
const invitation = find(relationships, ({ type }) => type === 'INVITED');

const replaceNode = (node: GraphNode): Graph => ({
  ...graph,
  nodes: nodes.map((old) => (old.id === node.id ? node : old)),
});
const replaceRelationship = (relationship: GraphRelationship): Graph => ({
  ...graph,
  relationships: relationships.map((old) => (old.id === relationship.id ? relationship : old)),
});

describeNeo4j('loading into Neo4j', (server) => {
  const load = (what: Graph = graph, options: LoadOptions = {}): Promise<LoadReport> =>
    loadIntoNeo4j(what, schema, server.connection(), options);
  const assertStored = async (expected: Graph): Promise<void> => {
    const store = await openNeo4j(server.connection());
    const stored = await readBack(store).finally(() => store.close());
    assert.deepEqual(stored, expected);
  };

  it('creates everything, once', async () => {
    const first = await load();
    assert.deepEqual(first.nodes, { ...NONE, created: nodes.length });
    assert.deepEqual(first.relationships, { ...NONE, created: relationships.length });
    assert.deepEqual(first.migrations, ['001']);
    const everything =
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN properties(n) AS n, properties(r) AS r ORDER BY n.id, r.id';
    const before = await server.raw(everything);
    const second = await load();
    assert.deepEqual(second, {
      nodes: { ...NONE, unchanged: nodes.length },
      relationships: { ...NONE, unchanged: relationships.length },
      migrations: [],
      dryRun: false,
    });
    assert.deepEqual(await server.raw(everything), before);
  });

  it('gives the same graph in batches of any size', async () => {
    const phases: string[] = [];
    let last = [0, 0];
    await load(graph, {
      batchSize: 7,
      onProgress: (phase, done, total) => {
        if (phases.at(-1) !== phase) phases.push(phase);
        last = [done, total];
      },
    });
    await assertStored(graph);
    assert.deepEqual(phases, ['write nodes', 'write relationships']);
    const all = nodes.length + relationships.length;
    assert.deepEqual(last, [all, all]);
  });

  it('stores integers, floats, dates and lists as such', async () => {
    await load();
    const [types] = await server.raw(`
      MATCH (e:Event)<-[:EVIDENCE_FOR]-(m) WHERE e.dateStart IS NOT NULL AND e.durationText IS NOT NULL
      RETURN valueType(e.evidenceCount) AS integer, valueType(m.confidence) AS float,
             valueType(e.dateStart) AS date, valueType(e.date) AS text, valueType(e.durationText) AS list LIMIT 1`);
    assert.deepEqual(types, {
      integer: 'INTEGER NOT NULL',
      float: 'FLOAT NOT NULL',
      date: 'DATE NOT NULL',
      text: 'STRING NOT NULL',
      list: 'LIST<STRING NOT NULL> NOT NULL',
    });
  });

  it('writes nothing in a dry run', async () => {
    const report = await load(graph, { dryRun: true });
    assert.deepEqual(report.nodes, { ...NONE, created: nodes.length });
    assert.equal(report.dryRun, true);
    assert.deepEqual(await server.raw('MATCH (n) RETURN n'), []);
  });

  it('changes a property, drops one and moves a node to another label', async () => {
    await load();
    const entries = Object.entries(bolton.properties).filter(([key]) => key !== 'nameFr');
    const properties = { ...Object.fromEntries(entries), mentionCount: 99 };
    const changed = replaceNode({ ...bolton, labels: ['Entity', 'Group'], properties });
    const report = await load(changed);
    assert.deepEqual(report.nodes, { ...NONE, changed: 1, unchanged: nodes.length - 1 });
    assert.deepEqual(report.relationships, { ...NONE, unchanged: relationships.length });
    await assertStored(changed);
  });

  it('changes a relationship, its type and its ends', async () => {
    await load();
    const changes: GraphRelationship[] = [
      { ...invitation, properties: { ...invitation.properties, evidenceCount: 7 } },
      { ...invitation, type: 'MET' },
      { ...invitation, from: invitation.to, to: invitation.from },
    ];
    for (const relationship of changes) {
      const changed = replaceRelationship(relationship);
      const report = await load(changed);
      assert.deepEqual(report.relationships, { ...NONE, changed: 1, unchanged: relationships.length - 1 });
      assert.deepEqual(report.nodes, { ...NONE, unchanged: nodes.length });
      await assertStored(changed);
    }
  });

  it('removes what the graph no longer has', async () => {
    await load();
    const isGone = (id: string): boolean => id.includes(':gamma');
    const fewer = {
      nodes: nodes.filter(({ id }) => !isGone(id)),
      relationships: relationships.filter(({ from, to }) => !isGone(from) && !isGone(to)),
    };
    const report = await load(fewer);
    assert.ok(report.nodes.removed > 0 && report.relationships.removed > 0);
    assert.equal(report.nodes.removed + report.nodes.unchanged, nodes.length);
    assert.equal(report.relationships.removed + report.relationships.unchanged, relationships.length);
    await assertStored(fewer);
  });

  it("leaves the user's own nodes, relationships, properties and labels alone", async () => {
    await load();
    await server.raw(
      `MATCH (b {id: $id}) SET b:Suspect, b.note = 'ask him'
       CREATE (n:Entity {id: 'mine', name: 'Mine'})-[:KNOWS {id: 'mine'}]->(b), (:Article {text: 'no id'})`,
      { id: bolton.id },
    );
    await load(replaceNode({ ...bolton, properties: { ...bolton.properties, mentionCount: 99 } }));
    await load(graph);
    assert.deepEqual(
      await server.raw(
        `MATCH (n:Entity {id: 'mine'})-[r:KNOWS]->(b:Suspect), (a:Article {text: 'no id'})
         RETURN n.name AS name, r.id AS id, b.note AS note, b.mentionCount AS mentionCount`,
      ),
      [{ name: 'Mine', id: 'mine', note: 'ask him', mentionCount: bolton.properties.mentionCount }],
    );
    await load(graphOf([]));
    assert.deepEqual(await server.raw('MATCH (n) WHERE n.newsgraphHash IS NOT NULL RETURN n'), []);
    assert.equal((await server.raw("MATCH (n:Entity {id: 'mine'}) RETURN n")).length, 1);
  });

  it('takes over no node that happens to have the same id', async () => {
    await server.raw("CREATE (:Entity {id: $id, name: 'mine'})", { id: bolton.id });
    await assert.rejects(load(), (error: unknown) => {
      assert.ok(error instanceof StoreError);
      assert.match(error.message, /that are not newsgraph's/);
      return true;
    });
    assert.deepEqual(
      await server.raw('MATCH (n:Entity {id: $id}) RETURN properties(n) AS n', { id: bolton.id }),
      [{ n: { id: bolton.id, name: 'mine' } }],
    );
  });

  it('finds and mends what somebody changed by hand, when asked to look', async () => {
    await load();
    await server.raw(
      `MATCH (b:Entity {id: $id}) SET b.name = 'Nobody', b.note = 'mine' REMOVE b:Person SET b:Place
       WITH b MATCH ()-[i:INVITED]->() SET i.evidenceCount = 99, i.note = 'mine'`,
      { id: bolton.id },
    );
    assert.deepEqual((await load()).nodes, { ...NONE, unchanged: nodes.length });
    const dry = await load(graph, { verify: true, dryRun: true });
    assert.deepEqual(dry.nodes, { ...NONE, changed: 1, unchanged: nodes.length - 1 });
    const report = await load(graph, { verify: true });
    assert.deepEqual(report, { ...dry, dryRun: false });
    assert.equal(report.relationships.changed, 1);
    const [notes] = await server.raw(
      'MATCH (b:Entity {id: $id}), ()-[i:INVITED]->() WITH b, i, [b.note, i.note] AS notes REMOVE b.note, i.note RETURN notes',
      { id: bolton.id },
    );
    assert.deepEqual(notes, { notes: ['mine', 'mine'] });
    await assertStored(graph);
    assert.deepEqual((await load(graph, { verify: true })).nodes, { ...NONE, unchanged: nodes.length });
  });

  it('brings an older schema up to date, and keeps what was loaded with it', async () => {
    await load();
    // as a version without full-text search would have left it
    await server.raw('DROP INDEX newsgraph_names IF EXISTS');
    await server.raw('MATCH (m:__NewsgraphMigration) DELETE m');
    await server.raw(
      "MATCH (n:Person)-[r:MET]->(m) WITH n, r, m LIMIT 1 SET r.oldProperty = 1 CREATE (n)-[:CONVERSED {id: 'CONVERSED:old', newsgraphHash: 'x'}]->(m)",
    );
    const report = await load();
    assert.deepEqual(report.migrations, ['001']);
    assert.deepEqual(report.relationships, { ...NONE, removed: 1, unchanged: relationships.length });
    const [index] = await server.raw(
      "SHOW FULLTEXT INDEXES YIELD name, state WHERE name = 'newsgraph_names' RETURN count(*) AS count",
    );
    assert.equal(index.count, 1);
    const found = await server.raw(
      "CALL db.index.fulltext.queryNodes('newsgraph_names', 'patrouchev') YIELD node RETURN node.name AS name",
    );
    assert.ok(found.some(({ name }) => name === 'Nikolaï Patrouchev'));
    await server.raw('MATCH ()-[r]->() REMOVE r.oldProperty');
    await assertStored(graph);
  });

  it('mends what somebody removed by hand', async () => {
    await load();
    await server.raw('MATCH (n:Person) DETACH DELETE n');
    await load();
    await assertStored(graph);
  });

  it('records migrations, and stops where one has changed since', async () => {
    await load();
    const [record] = await server.raw(
      'MATCH (m:__NewsgraphMigration) RETURN m.version AS version, m.checksum AS sum',
    );
    assert.equal(record.version, '001');
    assert.match(record.sum as string, /^[0-9a-f]{16}$/);
    await server.raw("MATCH (m:__NewsgraphMigration) SET m.checksum = 'other'");
    await assert.rejects(load(graphOf([])), /has changed since it ran/);
    await server.raw('MATCH (m:__NewsgraphMigration) DETACH DELETE m');
    await assertStored(graph);
  });

  for (const name of NASTY) {
    it(`writes no label, type or property ${JSON.stringify(name.slice(0, 30))}`, async () => {
      const wrong: Graph[] = [
        replaceNode({ ...bolton, labels: [name, 'Person'] }),
        replaceNode({ ...bolton, labels: ['Entity', name] }),
        replaceNode({ ...bolton, properties: { ...bolton.properties, [name]: 'x' } }),
        replaceRelationship({ ...invitation, type: name }),
        replaceRelationship({ ...invitation, properties: { ...invitation.properties, [name]: 'x' } }),
        replaceRelationship({ ...invitation, from: name }),
      ];
      for (const graph of wrong) await assert.rejects(load(graph), StoreError);
      const found = await server.raw(
        `MATCH (n) UNWIND labels(n) + keys(n) AS word WITH DISTINCT word WHERE word = $name RETURN word
         UNION MATCH ()-[r]->() UNWIND [type(r)] + keys(r) AS word WITH DISTINCT word WHERE word = $name RETURN word`,
        { name },
      );
      assert.deepEqual(found, []);
    });
  }
});
