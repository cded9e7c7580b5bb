/** Sorts the values of each number into a few bins, so that a tree tries few thresholds (Ke et al. 2017). */

export const MOST_BINS = 64;

/** The numbers of all examples as bins, and the upper border of each bin. */
export interface Binned {
  /** By number, then by example. */
  readonly bins: readonly Uint8Array[];
  /** By number: the greatest value of each bin but the last. */
  readonly borders: readonly (readonly number[])[];
}

export function binned(rows: readonly ArrayLike<number>[], width: number): Binned {
  const borders = Array.from({ length: width }, (_, j) => bordersOf(rows.map((row) => row[j])));
  const bins = borders.map((border, j) => Uint8Array.from(rows, (row) => binOf(border, row[j])));
  return { bins, borders };
}

/** Borders halfway between neighbouring values, at quantiles where there are too many values. */
function bordersOf(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST_BINS) return halfway(distinct);
  const quantiles = Array.from(
    { length: MOST_BINS },
    (_, i) => sorted[Math.floor((i * (sorted.length - 1)) / (MOST_BINS - 1))],
  );
  return halfway([...new Set(quantiles)]);
}

function halfway(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, i) => round((value + values[i]) / 2));
}

function binOf(borders: readonly number[], value: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= borders[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What the file keeps of a number. */
export function round(value: number): number {
  return Number(value.toPrecision(6));
}
