/** Translates between plain JSON and the driver's values. */
import neo4j, {
  isDate,
  isDateTime,
  isDuration,
  isInt,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  type Node,
  type Relationship,
} from 'neo4j-driver';
import type { PropertySpecs, StoreType } from '../../graph/schema';
import type { PropertyValue } from '../../graph/types';
import type { NodeValue, Parameter, RelationshipValue, Value } from '../contract';
import { orderLabels } from '../labels';
import { HASH } from './hash';

/** A property as the schema wants it stored: the driver would make a float of every number. */
export function toDriver(value: PropertyValue, type: StoreType): unknown {
  if (type === 'integer') return neo4j.int(value as number);
  if (type !== 'date') return value;
  const [year, month, day] = (value as string).split('-').map(Number);
  return new neo4j.types.Date(year, month, day);
}

/** A node's or relationship's properties; of what is stored already, absent ones as null, which removes them. */
export function toDriverProperties(
  properties: Readonly<Record<string, PropertyValue>>,
  specs: PropertySpecs,
  isNew: boolean,
): Record<string, unknown> {
  const keys = Object.keys(isNew ? properties : specs);
  return Object.fromEntries(
    keys.map((key) => [
      key,
      Object.hasOwn(properties, key) ? toDriver(properties[key], specs[key].type) : null,
    ]),
  );
}

/** A statement's parameter: whole numbers are integers, so that LIMIT takes them. */
export function toDriverParameter(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Parameter) => toDriverParameter(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriverParameter(item)]));
}

/** The graph's id of the node with a driver's element id; null for one that is not newsgraph's. */
export type NodeIds = (element: string) => string | null;

function properties(values: Readonly<Record<string, unknown>>, ids: NodeIds): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => key !== HASH)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, fromDriver(value, ids)]),
  );
}

function node(value: Node, ids: NodeIds): NodeValue {
  return { labels: orderLabels(value.labels), properties: properties(value.properties, ids) };
}

function relationship(value: Relationship, ids: NodeIds): RelationshipValue {
  return {
    type: value.type,
    from: ids(value.startNodeElementId),
    to: ids(value.endNodeElementId),
    properties: properties(value.properties, ids),
  };
}

const isTemporal = (value: object): boolean =>
  [isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime].some((is) => is(value));

/** A value of a result as plain JSON. */
export function fromDriver(value: unknown, ids: NodeIds): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object') return value as boolean | number | string;
  if (Array.isArray(value)) return value.map((item) => fromDriver(item, ids));
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (isNode(value)) return node(value, ids);
  if (isRelationship(value)) return relationship(value, ids);
  if (isPath(value)) {
    return {
      nodes: [value.start, ...value.segments.map(({ end }) => end)].map((item) => node(item, ids)),
      relationships: value.segments.map((segment) => relationship(segment.relationship, ids)),
    };
  }
  // both print as Cypher reads them
  // eslint-disable-next-line @typescript-eslint/no-base-to-string
  if (isTemporal(value) || isPoint(value)) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromDriver(item, ids)]));
}
