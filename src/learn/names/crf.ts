/** A sentence under a linear-chain conditional random field: how likely each label and each pair of labels is. */
import { LABELS, MAY_BEGIN, MAY_END, MAY_FOLLOW } from '../../mentions/names/labels';

const COUNT = LABELS.length;

/** All allowed pairs of labels, one after the other: label before, label after. */
export const PAIRS: readonly (readonly [number, number])[] = MAY_FOLLOW.flatMap((befores, next) =>
  befores.map((before): readonly [number, number] => [before, next]),
);
const BEFORE = Uint8Array.from(PAIRS, ([before]) => before);
const NEXT = Uint8Array.from(PAIRS, ([, next]) => next);

/** Reused from sentence to sentence, so that nothing is allocated in training. */
export class Chain {
  /** The score of label `l` for word `i` at `i * LABELS.length + l`; filled by the caller, then overwritten. */
  scores = new Float64Array(0);
  /** The likelihood of label `l` for word `i`, at the same place. */
  likely = new Float64Array(0);
  /** How often each of `PAIRS` is expected in the sentence. */
  readonly pairs = new Float64Array(PAIRS.length);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);

  /** Makes room for a sentence and clears its scores. */
  reset(length: number): void {
    const size = length * COUNT;
    if (this.scores.length < size) {
      for (const key of ['scores', 'likely', 'alpha', 'beta'] as const)
        this[key] = new Float64Array(2 * size);
    }
    this.scores.fill(0, 0, size);
  }

  /**
   * Works out `likely` and `pairs` by the forward-backward algorithm. Numbers are kept from overflowing by
   * scaling each word's row to a sum of one.
   * @param transitions for each of `PAIRS` the exponential of its score
   */
  infer(length: number, transitions: Float64Array): void {
    const { scores, alpha, beta, likely, pairs } = this;
    const last = (length - 1) * COUNT;
    for (let i = 0; i < length; i += 1) exponentiate(scores, i * COUNT);
    for (let l = 0; l < COUNT; l += 1) alpha[l] = MAY_BEGIN[l] === true ? scores[l] : 0;
    normalise(alpha, 0);
    for (let row = COUNT; row <= last; row += COUNT) {
      alpha.fill(0, row, row + COUNT);
      for (let p = 0; p < BEFORE.length; p += 1) {
        alpha[row + NEXT[p]] += alpha[row - COUNT + BEFORE[p]] * transitions[p];
      }
      for (let l = 0; l < COUNT; l += 1) alpha[row + l] *= scores[row + l];
      normalise(alpha, row);
    }
    for (let l = 0; l < COUNT; l += 1) beta[last + l] = MAY_END[l] === true ? 1 : 0;
    for (let row = last - COUNT; row >= 0; row -= COUNT) {
      beta.fill(0, row, row + COUNT);
      for (let p = 0; p < BEFORE.length; p += 1) {
        const next = row + COUNT + NEXT[p];
        beta[row + BEFORE[p]] += transitions[p] * scores[next] * beta[next];
      }
      normalise(beta, row);
    }
    for (let row = 0; row <= last; row += COUNT) {
      for (let l = 0; l < COUNT; l += 1) likely[row + l] = alpha[row + l] * beta[row + l];
      normalise(likely, row);
    }
    pairs.fill(0);
    for (let row = COUNT; row <= last; row += COUNT) this.addPairs(row, transitions);
  }

  private addPairs(row: number, transitions: Float64Array): void {
    const { scores, alpha, beta, pairs } = this;
    const weight = (p: number): number =>
      alpha[row - COUNT + BEFORE[p]] * transitions[p] * scores[row + NEXT[p]] * beta[row + NEXT[p]];
    let sum = 0;
    for (let p = 0; p < BEFORE.length; p += 1) sum += weight(p);
    for (let p = 0; p < BEFORE.length; p += 1) pairs[p] += weight(p) / sum;
  }
}

/** Scores → their exponentials, the highest of a word being one. */
function exponentiate(values: Float64Array, row: number): void {
  let highest = -Infinity;
  for (let k = row; k < row + COUNT; k += 1) highest = Math.max(highest, values[k]);
  for (let k = row; k < row + COUNT; k += 1) values[k] = Math.exp(values[k] - highest);
}

function normalise(values: Float64Array, row: number): void {
  let sum = 0;
  for (let k = row; k < row + COUNT; k += 1) sum += values[k];
  for (let k = row; k < row + COUNT; k += 1) values[k] /= sum;
}
