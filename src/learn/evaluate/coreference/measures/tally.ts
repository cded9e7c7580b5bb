/** Recall and precision as sums over documents. */
import type { Partition } from '../partition';

/** What was right, of how much. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

export interface Tally {
  readonly recall: Share;
  readonly precision: Share;
}

/** Compares the entities of one document with those of the key. */
export type Measure = (key: Partition, response: Partition) => Tally;

export const NOTHING: Tally = { recall: { part: 0, whole: 0 }, precision: { part: 0, whole: 0 } };

export function sum(a: Tally, b: Tally): Tally {
  return { recall: plus(a.recall, b.recall), precision: plus(a.precision, b.precision) };
}

function plus(a: Share, b: Share): Share {
  return { part: a.part + b.part, whole: a.whole + b.whole };
}

/** From 0 to 1; 0 of nothing is 0. */
export function ratio({ part, whole }: Share): number {
  return whole === 0 ? 0 : part / whole;
}

export function f1({ recall, precision }: Tally): number {
  const [r, p] = [ratio(recall), ratio(precision)];
  return r + p === 0 ? 0 : (2 * r * p) / (r + p);
}
