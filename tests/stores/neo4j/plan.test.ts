/** What a load would do, found without a server. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Graph } from '../../../src/graph/types';
import { batchesOf } from '../../../src/stores/neo4j/batches';
import { hashNode, hashRelationship } from '../../../src/stores/neo4j/hash';
import { planLoad } from '../../../src/stores/neo4j/plan';
import type { Stored } from '../../../src/stores/neo4j/stored';
import { nodeSpecs, relationshipSpecs } from '../../../src/stores/property-specs';
import { genevaGraph, schema } from '../fixture';

const graph = genevaGraph();

/** What a database holds after the graph was loaded. */
function storedAfter({ nodes, relationships }: Graph): Stored {
  return {
    nodes: new Map(nodes.map((node) => [node.id, hashNode(node, nodeSpecs(schema, node.labels[0]))])),
    relationships: new Map(
      relationships.map((item) => {
        const { id, type, from, to } = item;
        return [id, { id, type, from, to, hash: hashRelationship(item, relationshipSpecs(schema, type)) }];
      }),
    ),
  };
}

/** Each node and relationship left out, as it is, or changed. */
const variant = fc
  .array(fc.constantFrom('out', 'same', 'changed'), {
    minLength: graph.nodes.length + graph.relationships.length,
    maxLength: graph.nodes.length + graph.relationships.length,
  })
  .map((choices): Graph => {
    const vary = <T extends { properties: object }>(
      items: readonly T[],
      offset: number,
      change: object,
    ): T[] =>
      items.flatMap((item, index) => {
        const choice = choices[offset + index];
        if (choice === 'out') return [];
        return choice === 'same' ? item : { ...item, properties: { ...item.properties, ...change } };
      });
    return {
      // a property that every base label has
      nodes: vary(graph.nodes, 0, { id: 'changed' }),
      relationships: graph.relationships.filter((_, index) => choices[graph.nodes.length + index] !== 'out'),
    };
  });

describe('plan of a load', () => {
  it('writes nothing for what is stored already', () => {
    const plan = planLoad(graph, storedAfter(graph), schema);
    assert.deepEqual([...batchesOf(plan, schema, 10)], []);
    assert.equal(plan.counts.nodes.unchanged, graph.nodes.length);
  });

  it('counts everything once, from any graph to any other', () => {
    fc.assert(
      fc.property(variant, variant, (before, after) => {
        const plan = planLoad(after, storedAfter(before), schema);
        for (const kind of ['nodes', 'relationships'] as const) {
          const { created, changed, removed, unchanged } = plan.counts[kind];
          assert.equal(created + changed + unchanged, after[kind].length);
          assert.equal(removed + changed + unchanged, before[kind].length);
        }
        const rows = [...batchesOf(plan, schema, 7)].flatMap((batch) => batch.rows);
        const { nodes, relationships } = plan.counts;
        const writes = [nodes, relationships].reduce(
          (sum, { created, changed, removed }) => sum + created + changed + removed,
          0,
        );
        assert.equal(rows.length, writes);
      }),
      { numRuns: 30 },
    );
  });

  it('writes in batches no larger than asked, nodes before their relationships', () => {
    const plan = planLoad(graph, storedAfter({ nodes: [], relationships: [] }), schema);
    const batches = [...batchesOf(plan, schema, 7)];
    for (const { rows } of batches) assert.ok(rows.length > 0 && rows.length <= 7);
    const phases = batches.map(({ phase }) => phase);
    assert.ok(phases.lastIndexOf('write nodes') < phases.indexOf('write relationships'));
  });

  it('removes relationships first and nodes last', () => {
    const plan = planLoad({ nodes: [], relationships: [] }, storedAfter(graph), schema);
    const phases = [...batchesOf(plan, schema, 1000)].map(({ phase }) => phase);
    assert.deepEqual([...new Set(phases)], ['remove relationships', 'remove nodes']);
  });

  it('does not depend on the order of properties', () => {
    const turned = graph.nodes.map((node) => ({
      ...node,
      properties: Object.fromEntries(Object.entries(node.properties).reverse()),
    }));
    assert.equal(planLoad({ ...graph, nodes: turned }, storedAfter(graph), schema).nodes.length, 0);
  });
});
