/** Translates between the graph's values and the embedded engine's. */
import type { PropertySpecs } from '../../graph/schema';
import type { Properties } from '../../graph/types';
import type { NodeValue, RelationshipValue, Value } from '../contract';
import { orderLabels } from '../labels';
import { storeType } from '../property-specs';

/** Properties as the engine takes them: a date is tagged, all else is as it is. */
export function toEngine(properties: Properties, specs: PropertySpecs): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      storeType(specs, key) === 'date' ? { $date: value } : value,
    ]),
  );
}

/** The graph's id of the node that the engine numbers so. */
export type NodeIds = (internal: number) => string | null;

interface EngineNode {
  readonly _id: number;
  readonly _labels: readonly string[];
}
interface EngineRelationship {
  readonly _id: number;
  readonly _type: string;
  readonly _source: number;
  readonly _target: number;
}
interface EnginePath {
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
}

const isNode = (value: object): value is EngineNode => '_id' in value && '_labels' in value;
const isRelationship = (value: object): value is EngineRelationship => '_id' in value && '_source' in value;
const isPath = (value: object): value is EnginePath =>
  Object.keys(value).length === 2 && 'nodes' in value && 'edges' in value;

function properties(value: object, ids: NodeIds): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('_'))
      .map(([key, item]) => [key, fromEngine(item, ids)]),
  );
}

function node(value: EngineNode, ids: NodeIds): NodeValue {
  return { labels: orderLabels(value._labels), properties: properties(value, ids) };
}

function relationship(value: EngineRelationship, ids: NodeIds): RelationshipValue {
  return {
    type: value._type,
    from: ids(value._source),
    to: ids(value._target),
    properties: properties(value, ids),
  };
}

/** A value of a result row as plain JSON. */
export function fromEngine(value: unknown, ids: NodeIds): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => fromEngine(item, ids));
  if (typeof value !== 'object') return value as boolean | number | string;
  if (isNode(value)) return node(value, ids);
  if (isRelationship(value)) return relationship(value, ids);
  if (isPath(value)) {
    return {
      nodes: value.nodes.map((item) => fromEngine(item, ids) as NodeValue),
      relationships: value.edges.map((item) => fromEngine(item, ids) as RelationshipValue),
    };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromEngine(item, ids)]));
}
