/** A graph in memory as exports read it. */
import type { GraphSource } from '../../src/export/source';
import type { Graph } from '../../src/graph/types';

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

export const sourceOf = ({ nodes, relationships }: Graph): GraphSource => ({
  nodes: () => each(nodes),
  relationships: () => each(relationships),
});
