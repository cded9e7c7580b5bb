/** The linear model that ships: hashed features, int8 weights, only what is not zero. */
import type { FeatureBuffer } from './feature-buffer';
import { FeatureTable } from './feature-table';

/** Most labels that one model can hold: a label is one byte. */
export const MAX_LABELS = 256;

/** The weights of all features, packed: feature after feature in ascending order of unsigned hash. */
export interface PackedWeights {
  /** One 32-bit hash a feature, as `FeatureBuffer` holds them. */
  readonly hashes: Int32Array;
  /** Number of entries of each feature, 1 to 256. */
  readonly counts: Uint16Array;
  /** Weight (-127 to 127) in the high byte, position of the label in the low byte. */
  readonly entries: Int16Array;
}

/** What a model is beside its weights. */
export interface ModelHead {
  /** The classes, in the order of their positions; at most `MAX_LABELS`. */
  readonly labels: readonly string[];
  /** A weight times `scale` is the weight as learned. */
  readonly scale: number;
}

/** A table at most two thirds full: half the size that the parser's model would have at one half, and as fast. */
const SLOTS = 1.5;

/** Scores decisions: a label's score is the sum of its weights over the decision's features. */
export class LinearModel {
  readonly labels: readonly string[];
  readonly scale: number;
  /** Hash → position of its first entry, times 256, plus the number of its entries less one. */
  private readonly table: FeatureTable;
  private readonly entries: Int16Array;
  /**
   * A bit for each hash that may have weights, by its upper bits: most features have none, and this answers
   * for them from the processor's cache, where the table would be a look-up in memory.
   */
  private readonly filter: Int32Array;
  private readonly filterShift: number;
  private places = new Int32Array(256);

  constructor(head: ModelHead, { hashes, counts, entries }: PackedWeights) {
    this.labels = head.labels;
    this.scale = head.scale;
    this.entries = entries;
    this.table = new FeatureTable(hashes.length, SLOTS);
    const bits = Math.min(23, Math.max(5, Math.ceil(Math.log2(hashes.length * 8 + 1))));
    this.filter = new Int32Array(1 << (bits - 5));
    this.filterShift = 32 - bits;
    let next = 0;
    for (let i = 0; i < hashes.length; i += 1) {
      const count = counts[i];
      this.table.set(hashes[i], next * 256 + count - 1);
      const bit = hashes[i] >>> this.filterShift;
      this.filter[bit >>> 5] |= 1 << (bit & 31);
      next += count;
    }
  }

  /** The weights as they were packed, made anew from the table: only training asks for them. */
  get weights(): PackedWeights {
    const hashAt = new Map<number, number>();
    this.table.forEach((hash, place) => hashAt.set(place, hash));
    const places = Float64Array.from(hashAt.keys()).sort();
    return {
      hashes: Int32Array.from(places, (place) => hashAt.get(place) as number),
      counts: Uint16Array.from(places, (place) => (place & 255) + 1),
      entries: this.entries,
    };
  }

  /**
   * Writes the score of every label to `scores` (as long as `labels`). Scores are integers in units of
   * `1 / scale`; a feature that occurs twice counts twice.
   */
  score(features: FeatureBuffer, scores: Int32Array): void {
    scores.fill(0);
    this.addTo(features, scores);
  }

  /** Adds the scores of more features to what `scores` already holds, from `offset` on. */
  addTo(features: FeatureBuffer, scores: Int32Array, offset = 0): void {
    const found = this.find(features);
    const { entries, places } = this;
    for (let i = 0; i < found; i += 1) {
      const place = places[i];
      const first = place >>> 8;
      const last = first + (place & 255);
      for (let k = first; k <= last; k += 1) {
        const entry = entries[k];
        const label = offset + (entry & 255);
        scores[label] = scores[label] + (entry >> 8);
      }
    }
  }

  /**
   * Writes the places of the features that have weights to `places` and returns how many there are. Looking all
   * of them up before any is added lets the processor wait for several look-ups in memory at once.
   */
  private find({ values, count }: FeatureBuffer): number {
    const { table, filter, filterShift } = this;
    if (this.places.length < count) this.places = new Int32Array(2 * count);
    const { places } = this;
    let found = 0;
    for (let i = 0; i < count; i += 1) {
      const bit = values[i] >>> filterShift;
      if ((filter[bit >>> 5] & (1 << (bit & 31))) === 0) continue;
      const place = table.get(values[i]);
      if (place >= 0) places[found++] = place;
    }
    return found;
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
