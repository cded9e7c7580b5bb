/** What every store of a graph must do, the graph folder too: give back what it was given, and know it again. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StoreType } from '../../../src/graph/schema';
import type { Graph, GraphNode, Properties, PropertyValue } from '../../../src/graph/types';
import { genevaGraph, graphOf, schema } from '../fixture';
import { NASTY } from './specs';

/** A store under test; it is empty at first. */
export interface GraphStore {
  /** Makes the store hold the graph; says whether anything had to be written. */
  store(graph: Graph): Promise<{ readonly isChanged: boolean }>;
  graph(): Promise<Graph>;
  close(): Promise<void>;
}

const VALUES: Readonly<Record<StoreType, fc.Arbitrary<PropertyValue>>> = {
  string: fc.string({ unit: 'grapheme' }),
  integer: fc.maxSafeInteger(),
  float: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  boolean: fc.boolean(),
  date: fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  strings: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
};

/** Geneva with other values in the properties of every node, as each property's type allows. */
const variant: fc.Arbitrary<Graph> = fc
  .tuple(
    ...genevaGraph().nodes.map((node): fc.Arbitrary<GraphNode> => {
      const specs = schema.nodes.get(node.labels[0] as 'Entity')?.properties ?? {};
      const keys = Object.keys(specs).filter((key) => key !== 'id');
      const values = fc.record(Object.fromEntries(keys.map((key) => [key, VALUES[specs[key].type]])), {
        requiredKeys: keys.filter((key) => specs[key].required === true),
      });
      return values.map((values) => ({ ...node, properties: { ...(values as Properties), id: node.id } }));
    }),
  )
  .map((nodes) => graphOf([...nodes, ...genevaGraph().relationships]));

export function graphSpecs(open: () => Promise<GraphStore>): void {
  const geneva = genevaGraph();
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('gives back the graph that it was given', async () => {
    assert.deepEqual(await store.store(geneva), { isChanged: true });
    assert.deepEqual(await store.graph(), geneva);
  });

  it('gives back an empty graph', async () => {
    await store.store(graphOf([]));
    assert.deepEqual(await store.graph(), { nodes: [], relationships: [] });
  });

  it('knows the same graph again, and writes nothing', async () => {
    await store.store(geneva);
    assert.deepEqual(await store.store(geneva), { isChanged: false });
    assert.deepEqual(await store.graph(), geneva);
  });

  it('goes from any graph to any other', async () => {
    const people = geneva.nodes.filter(({ labels }) => labels[0] === 'Entity');
    const ids = new Set(people.map(({ id }) => id));
    const facts = geneva.relationships.filter(({ from, to }) => ids.has(from) && ids.has(to));
    for (const graph of [geneva, graphOf([...people, ...facts]), graphOf(people), geneva, graphOf([])]) {
      assert.deepEqual(await store.store(graph), { isChanged: true });
      assert.deepEqual(await store.graph(), graph);
    }
  });

  it('holds any string as a name', async () => {
    const named = geneva.nodes.find(({ labels }) => labels.includes('Person')) as GraphNode;
    const nasty = graphOf(
      NASTY.map((text, index): GraphNode => {
        const id = `Entity:nasty-${index}`;
        return { ...named, id, properties: { ...named.properties, id, name: text, aliases: [text, text] } };
      }),
    );
    await store.store(nasty);
    assert.deepEqual(await store.graph(), nasty);
  });

  it('holds any value of every property', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(variant, async (graph) => {
        await store.store(graph);
        assert.deepEqual(await store.graph(), graph);
      }),
      { numRuns: 8 },
    );
  });
}
