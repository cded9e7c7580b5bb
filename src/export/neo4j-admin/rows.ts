/** Nodes and relationships as rows of neo4j-admin's CSV, with headers that give each column its type. */
import { stringify } from 'csv-stringify/sync';
import type { StoreType } from '../../graph/schema';
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from '../../graph/types';
import { HASH, INCOMPLETE } from '../../stores/neo4j';
import type { Table } from '../table';
import { isExact, LIST_DELIMITER } from './exact';

export type Cell = string | number | boolean | null;

const TYPES: Readonly<Record<StoreType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  date: 'date',
  strings: 'string[]',
};

const typed = ({ columns }: Table): readonly string[] =>
  columns.map(({ key, type }) => `${key}:${TYPES[type]}`);

/** Ids are unique among all nodes, so that all files share one id space; `id` is kept as a property too. */
export const nodeHeader = (table: Table): readonly string[] => [
  'id:ID',
  ':LABEL',
  `${HASH}:string`,
  ...typed(table),
];

export const relationshipHeader = (table: Table): readonly string[] => [
  ':START_ID',
  ':TYPE',
  ':END_ID',
  'id:string',
  `${HASH}:string`,
  ...typed(table),
];

const cell = (value: PropertyValue | undefined): Cell =>
  value === undefined || !isExact(value)
    ? null
    : typeof value === 'object'
      ? value.join(LIST_DELIMITER)
      : value;

const cells = ({ columns }: Table, properties: Properties): readonly Cell[] =>
  columns.map(({ key }) => cell(properties[key]));

/** Where a value is not carried the digest is one that no content has: the next load writes the rest. */
const digest = (properties: Properties, hash: string): string =>
  Object.values(properties).every(isExact) ? hash : INCOMPLETE;

export const nodeRow = (
  table: Table,
  { id, labels, properties }: GraphNode,
  hash: string,
): readonly Cell[] => [
  id,
  labels.join(LIST_DELIMITER),
  digest(properties, hash),
  ...cells(table, properties),
];

export const relationshipRow = (
  table: Table,
  { id, type, from, to, properties }: GraphRelationship,
  hash: string,
): readonly Cell[] => [from, type, to, id, digest(properties, hash), ...cells(table, properties)];

/** An empty text is quoted, which tells it from no value. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  stringify([...rows], {
    quoted_string: true,
    record_delimiter: '\n',
    cast: { boolean: (value) => String(value) },
  });
