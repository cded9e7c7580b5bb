/** The properties that all nodes, or all relationships, of a schema may have, each once. */
import type { GraphSchema, PropertySpecs, StoreType } from '../graph/schema';

function collect(specs: Iterable<{ readonly properties: PropertySpecs }>): ReadonlyMap<string, StoreType> {
  const types = new Map<string, StoreType>();
  for (const { properties } of specs)
    for (const [key, { type }] of Object.entries(properties)) types.set(key, type);
  return types;
}

/** `id` is left out: every format has a place of its own for it. */
export function propertyKeys(schema: GraphSchema): {
  readonly nodes: ReadonlyMap<string, StoreType>;
  readonly relationships: ReadonlyMap<string, StoreType>;
} {
  const nodes = new Map([...collect(schema.nodes.values())].filter(([key]) => key !== 'id'));
  return { nodes, relationships: collect(schema.relationships.values()) };
}
