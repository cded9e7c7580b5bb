/** Looks up what type a store holds a node's or relationship's property as. */
import { StoreError } from '../errors';
import type { BaseLabel } from '../graph/labels';
import type { GraphSchema, PropertySpecs, StoreType } from '../graph/schema';

const REMEDY = 'Build the graph folder again with this version of newsgraph';

/** @throws StoreError for a label that the schema does not have */
export function nodeSpecs(schema: GraphSchema, label: string): PropertySpecs {
  const spec = schema.nodes.get(label as BaseLabel);
  if (spec !== undefined) return spec.properties;
  throw new StoreError({ what: `The schema has no base label ${JSON.stringify(label)}`, remedy: REMEDY });
}

/** @throws StoreError for a type that the schema does not have */
export function relationshipSpecs(schema: GraphSchema, type: string): PropertySpecs {
  const spec = schema.relationships.get(type);
  if (spec !== undefined) return spec.properties;
  throw new StoreError({
    what: `The schema has no relationship type ${JSON.stringify(type)}`,
    remedy: REMEDY,
  });
}

/** @throws StoreError for a property that the schema does not have there */
export function storeType(specs: PropertySpecs, key: string): StoreType {
  if (Object.hasOwn(specs, key)) return specs[key].type;
  throw new StoreError({ what: `The schema has no property ${JSON.stringify(key)} there`, remedy: REMEDY });
}
