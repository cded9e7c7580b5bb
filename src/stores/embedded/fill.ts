/** Copies a graph into the embedded engine. */
import type { GrafeoDB } from '@grafeo-db/js';
import type { GraphSchema } from '../../graph/schema';
import type { Graph, GraphNode } from '../../graph/types';
import { StoreError } from '../../errors';
import { nodeSpecs, relationshipSpecs } from '../property-specs';
import { toEngine } from './values';

/** Rows a call: large enough to be fast, small enough that the copies do not double the memory. */
const BATCH = 10_000;

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

/** Nodes with the same labels go in one call. */
function byLabels(nodes: readonly GraphNode[]): readonly (readonly GraphNode[])[] {
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const key = node.labels.join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  return [...groups.values()];
}

/**
 * Fills an empty engine.
 * @throws StoreError where the graph does not fit the schema
 */
export async function fill(engine: GrafeoDB, graph: Graph, schema: GraphSchema): Promise<void> {
  const internal = new Map<string, number>();
  for (const group of byLabels(graph.nodes)) {
    const { labels } = group[0];
    const specs = nodeSpecs(schema, labels[0]);
    for (const batch of batches(group)) {
      const rows = batch.map((node) => toEngine(node.properties, specs));
      const numbers = await engine.batchCreateNodesWithProps([...labels], rows);
      numbers.forEach((number, index) => internal.set(batch[index].id, number));
    }
  }
  const numberOf = (id: string): number => {
    const number = internal.get(id);
    if (number !== undefined) return number;
    throw new StoreError({
      what: `A relationship leads to the node ${id}, which the graph does not have`,
      remedy: 'Build the graph folder again',
    });
  };
  for (const batch of batches(graph.relationships)) {
    await engine.batchCreateEdges(
      batch.map(({ id, type, from, to, properties }) => ({
        src: numberOf(from),
        dst: numberOf(to),
        type,
        properties: { ...toEngine(properties, relationshipSpecs(schema, type)), id },
      })),
    );
  }
}
