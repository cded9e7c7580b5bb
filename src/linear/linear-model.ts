/** The linear model that ships: hashed features, int8 weights, only what is not zero. */
import type { FeatureBuffer } from './feature-buffer';
import { addUnpacked, MOST_SUMMANDS, packedWidth } from './packed-sums';
import { type PackedWeights, WeightTable } from './weight-table';

/** Most labels that one model can hold: a label is one byte. */
export const MAX_LABELS = 256;

/** What a model is beside its weights. */
export interface ModelHead {
  /** The classes, in the order of their positions; at most `MAX_LABELS`. */
  readonly labels: readonly string[];
  /** A weight times `scale` is the weight as learned. */
  readonly scale: number;
}

/** Scores decisions: a label's score is the sum of its weights over the decision's features. */
export class LinearModel {
  readonly labels: readonly string[];
  readonly scale: number;
  private readonly table: WeightTable;
  private readonly sums: Int32Array;

  constructor(head: ModelHead, weights: PackedWeights) {
    this.labels = head.labels;
    this.scale = head.scale;
    this.table = new WeightTable(weights, head.labels.length);
    this.sums = new Int32Array(packedWidth(head.labels.length));
  }

  /** The weights as they were packed, made anew: only training asks for them. */
  get weights(): PackedWeights {
    return this.table.unpack();
  }

  /**
   * Writes the score of every label to `scores` (as long as `labels`). Scores are integers in units of
   * `1 / scale`; a feature that occurs twice counts twice.
   */
  score({ values, count }: FeatureBuffer, scores: Int32Array): void {
    const { table, sums } = this;
    scores.fill(0);
    table.touch(values, count);
    for (let from = 0; from < count; from += MOST_SUMMANDS) {
      sums.fill(0);
      table.addTo(values, from, Math.min(count, from + MOST_SUMMANDS), sums, 0);
      addUnpacked(sums, scores);
    }
  }

  /**
   * Adds the scores, packed (`packed-sums.ts`), to `packedWidth(labels.length)` sums from `offset` on. Whoever adds up
   * more than `MOST_SUMMANDS` features has to unpack between.
   */
  addPacked({ values, count }: FeatureBuffer, sums: Int32Array, offset: number): void {
    this.table.addTo(values, 0, count, sums, offset);
  }

  /** To be called some time before `addPacked`, so that the weights are near when they are needed. */
  touch({ values, count }: FeatureBuffer): void {
    this.table.touch(values, count);
  }
}

/** Position of the highest score; the lowest position wins a tie. */
export function best(scores: Int32Array | Float32Array | Float64Array): number {
  let winner = 0;
  for (let i = 1; i < scores.length; i += 1) {
    if (scores[i] > scores[winner]) winner = i;
  }
  return winner;
}
