/** Scores as a table for people or as JSON for machines. */
import Table from 'cli-table3';

/** A row is a name and its values, in per cent or counts; `undefined` where there is no value. */
export interface ScoreRow {
  readonly name: string;
  readonly values: Readonly<Record<string, number | undefined>>;
}

export interface ScoreTable {
  readonly title: string;
  /** How it was measured, in a sentence. */
  readonly note: string;
  readonly rows: readonly ScoreRow[];
  /** Of percentages; two where nothing is said. */
  readonly decimals?: number;
}

/** A percentage with two decimals, as the scorers print it. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100;
}

/** With two decimals. */
export function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}

/** Title, aligned columns, note; ends with a line break. */
export function formatTable({ title, note, rows, decimals = 2 }: ScoreTable): string {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const table = new Table({
    head: ['', ...columns],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...columns.map((): 'right' => 'right')],
  });
  for (const { name, values } of rows)
    table.push([name, ...columns.map((column) => cell(column, values[column], decimals))]);
  return `${title}\n${table.toString()}\n${note}\n`;
}

/** Columns that count; the others hold percentages. */
const COUNTS: ReadonlySet<string> = new Set([
  'gold',
  'found',
  'right',
  'spurious',
  'missed',
  'of',
  'edges',
  'number',
]);

function cell(column: string, value: number | undefined, decimals: number): string {
  if (value === undefined) return '';
  return COUNTS.has(column) ? String(value) : value.toFixed(decimals);
}
