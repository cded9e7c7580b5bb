/** Leaves of a graph what a person reads and draws: entities, and who did what to whom between them. */
import type { GraphSchema } from '../graph/schema';
import type { GraphSource } from './source';

async function* filter<T>(items: AsyncIterable<T>, keep: (item: T) => boolean): AsyncGenerator<T> {
  for await (const item of items) if (keep(item)) yield item;
}

/** The entities that a shortcut joins, and all shortcuts. Reads the relationships once more to find them. */
export function factsOf(source: GraphSource, schema: GraphSchema): GraphSource {
  const isShortcut = ({ type }: { type: string }): boolean =>
    schema.relationships.get(type)?.kind === 'shortcut';
  const relationships = () => filter(source.relationships(), isShortcut);
  return {
    relationships,
    async *nodes() {
      const joined = new Set<string>();
      for await (const { from, to } of relationships()) joined.add(from).add(to);
      yield* filter(source.nodes(), ({ id }) => joined.has(id));
    },
  };
}
