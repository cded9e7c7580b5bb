/** Rows as a table that a person reads and writes: a line each, cells parted by ` | `. */
import type { Parameters, Row, Value } from '../../src/stores/contract';

/** What a shipped question answers. */
export interface Answer {
  readonly query: string;
  /** Those that are not the question's own examples. */
  readonly parameters?: Parameters;
  /** As tableOf writes it. */
  readonly rows: string;
}

/** Nothing is `–`, a list `[a; b]`; a string that could be taken for something else is quoted. */
function cell(value: Value): string {
  if (value === null) return '–';
  if (Array.isArray(value)) return `[${value.map(cell).join('; ')}]`;
  if (typeof value === 'string' && !/^(?:–|\d+|true|false|\[.*|)$/.test(value)) return value;
  return JSON.stringify(value);
}

/** Columns first; of no rows, nothing at all. */
export function tableOf(rows: readonly Row[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  return [Object.keys(first), ...rows.map((row) => Object.values(row).map(cell))]
    .map((cells) => cells.join(' | '))
    .join('\n');
}

/** A table as it stands indented in a test. */
export function table(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
