/** Result rows for people (a table) and for machines (JSON, CSV). */
import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import type { Row, Value } from '../stores/contract';

export type RowFormat = 'table' | 'json' | 'csv';

/** Ends with a line break. An empty result is `[]` in JSON, nothing in CSV, "no rows" in a table. */
export function formatRows(rows: readonly Row[], format: RowFormat): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
  if (format === 'csv') return rows.length === 0 ? '' : stringify([columns, ...cells]);
  if (rows.length === 0) return 'no rows\n';
  return `${tableOf(columns, cells)}\n${rows.length} ${rows.length === 1 ? 'row' : 'rows'}\n`;
}

function tableOf(columns: readonly string[], cells: readonly (readonly string[])[]): string {
  const table = new Table({
    head: [...columns],
    style: { head: [], border: [] },
    // no line between rows: they are many, and their text wraps
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    colWidths: widths(columns, cells),
    wordWrap: true,
  });
  for (const row of cells) table.push([...row]);
  return table.toString();
}

/** Where no terminal says how wide it is: what fits on a page. */
const PAGE_WIDTH = 140;
const NARROWEST = 8;

/** Columns as wide as their content, the widest narrowed in turn until the table fits the terminal. */
function widths(columns: readonly string[], cells: readonly (readonly string[])[]): number[] {
  const longest = (column: number): number =>
    Math.max(...[columns, ...cells].flatMap((row) => row[column].split('\n').map((line) => line.length)));
  const result = columns.map((_, column) => longest(column) + 2);
  const room = (process.stdout.columns ?? PAGE_WIDTH) - columns.length - 1;
  for (;;) {
    const used = result.reduce((sum, width) => sum + width, 0);
    const widest = Math.max(...result);
    if (used <= room || widest <= NARROWEST) return result;
    result[result.indexOf(widest)] = Math.max(
      NARROWEST,
      widest - Math.max(1, Math.min(used - room, widest >> 3)),
    );
  }
}

function cellOf(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') {
    const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isTexts ? value.join(', ') : JSON.stringify(value);
  }
  return String(value);
}
