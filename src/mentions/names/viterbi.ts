/** Finds the best row of labels for a sentence (Viterbi 1967), under the order that the labels allow. */
import { LABELS, MAY_BEGIN, MAY_END, MAY_FOLLOW } from './labels';

const COUNT = LABELS.length;
const NEVER = -1e9;

/** `MAY_FOLLOW` as one list: the labels that may stand before label `l` are those from `FIRST[l]` to `FIRST[l + 1]`. */
const BEFORE = Uint8Array.from(MAY_FOLLOW.flat());
const FIRST = Int32Array.from({ length: COUNT + 1 }, (_, l) => MAY_FOLLOW.slice(0, l).flat().length);

/** Used by one call after the other: new ones for each sentence would be most of the memory that names take. */
let back = new Uint8Array(64 * COUNT);
const rows = [new Float64Array(COUNT), new Float64Array(COUNT)] as const;

/**
 * @param scores the score of label `l` for word `i` at `i * LABELS.length + l`
 * @param transitions the score of label `next` after label `before` at `before * LABELS.length + next`
 * @returns the labels of `length` words; ties go to the lower label
 */
export function bestLabels(
  scores: ArrayLike<number>,
  transitions: ArrayLike<number>,
  length: number,
): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  if (back.length < length * COUNT) back = new Uint8Array(2 * length * COUNT);
  let [total, next] = rows;
  for (let l = 0; l < COUNT; l += 1) total[l] = MAY_BEGIN[l] === true ? scores[l] : NEVER;
  for (let i = 1; i < length; i += 1) {
    for (let l = 0; l < COUNT; l += 1) {
      let best = -Infinity;
      let from = 0;
      for (let k = FIRST[l]; k < FIRST[l + 1]; k += 1) {
        const before = BEFORE[k];
        const score = total[before] + transitions[before * COUNT + l];
        if (score > best) {
          best = score;
          from = before;
        }
      }
      next[l] = best + scores[i * COUNT + l];
      back[i * COUNT + l] = from;
    }
    [total, next] = [next, total];
  }
  let last = 0;
  for (let l = 1; l < COUNT; l += 1) {
    if (MAY_END[l] === true && total[l] > total[last]) last = l;
  }
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[i] = last;
    last = back[i * COUNT + last];
  }
  return labels;
}
