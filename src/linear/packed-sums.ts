/**
 * Two sums in one 32-bit number, so that the scores of two labels are added up at once: one counts in ones, the other in
 * steps of 65,536. Both come out right as long as each ends within 16 bits, whatever they were in between.
 */

/** So many weights from -127 to 127 always fit. */
export const MOST_SUMMANDS = 258;

/** How many packed numbers hold the sums of `labels` labels: label `l` shares its own with `packedWidth(labels) + l`. */
export function packedWidth(labels: number): number {
  return (labels + 1) >> 1;
}

/** Adds packed sums to those of all labels. */
export function addUnpacked(packed: Int32Array, sums: Int32Array): void {
  const width = packedWidth(sums.length);
  const second = sums.length - width;
  for (let l = 0; l < width; l += 1) {
    const both = packed[l];
    const low = (both << 16) >> 16;
    sums[l] += low;
    if (l < second) sums[width + l] += (both - low) >> 16;
  }
}
