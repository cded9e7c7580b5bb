/** `--format csv`: tables for spreadsheets and data frames, a file for each kind of node and relationship. */
import { stringify } from 'csv-stringify/sync';
import type { GraphSchema } from '../graph/schema';
import type { Properties, PropertyValue } from '../graph/types';
import { Batches } from './batches';
import type { WriteFile } from './output';
import type { GraphSource } from './source';
import { tablesOf, type Table } from './table';

type Cell = string | number | boolean | null;

/** Lists stay readable; who needs them exactly takes JSON-LD or the graph folder. */
const LIST_SEPARATOR = ' | ';

const cell = (value: PropertyValue | undefined): Cell =>
  value === undefined ? null : typeof value === 'object' ? value.join(LIST_SEPARATOR) : value;

const cells = ({ columns }: Table, properties: Properties): readonly Cell[] =>
  columns.map(({ key }) => cell(properties[key]));

/** A spreadsheet would run a cell that begins with `=`: an article must not be able to write one. */
const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  stringify([...rows], {
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  });

/** @throws StoreError where the graph does not fit the schema */
export async function writeCsv(source: GraphSource, schema: GraphSchema, write: WriteFile): Promise<void> {
  const tables = tablesOf(schema);
  const files = new Set<string>();
  const batches = new Batches<readonly Cell[]>(async (name, rows) => write(`${name}.csv`, toCsv(rows)));
  const begin = async (table: Table, fixed: readonly string[]): Promise<void> => {
    if (files.has(table.name)) return;
    files.add(table.name);
    await write(`${table.name}.csv`, toCsv([[...fixed, ...table.columns.map(({ key }) => key)]]));
  };
  const names = new Map<string, string>();
  for await (const { id, labels, properties } of source.nodes()) {
    const table = tables.ofNode(labels[0]);
    await begin(table, ['id', 'label']);
    await batches.add(table.name, [id, labels.at(-1) ?? '', ...cells(table, properties)]);
    const name = properties.name ?? properties.label;
    if (typeof name === 'string') names.set(id, name);
  }
  for await (const { id, type, from, to, properties } of source.relationships()) {
    const table = tables.ofRelationship(type);
    await begin(table, ['id', 'from', 'fromName', 'type', 'to', 'toName']);
    const ends = [from, names.get(from) ?? null, type, to, names.get(to) ?? null];
    await batches.add(table.name, [id, ...ends, ...cells(table, properties)]);
  }
  await batches.flush();
}
