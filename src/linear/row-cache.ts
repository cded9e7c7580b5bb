/** Remembers what a model gives for sets of features that come up again and again: many lines of scores become one. */
import type { FeatureBuffer } from './feature-buffer';
import { mix } from './hash';
import type { LinearModel } from './linear-model';

/** Sets of more features are not remembered; of as many, all weights together still fit 16 bits. */
const LONGEST = 24;

/**
 * Each set has one slot, where the last one that fell to it stays. Features are compared one by one, so that
 * scores are the model's own, whatever was asked before.
 */
export class RowCache {
  private readonly keys: Int32Array;
  private readonly counts: Uint8Array;
  private readonly rows: Int16Array;
  private readonly width: number;
  private readonly fresh: Int32Array;

  /** @param slots a power of two */
  constructor(
    private readonly model: LinearModel,
    private readonly slots: number,
  ) {
    this.width = model.labels.length;
    this.keys = new Int32Array(slots * LONGEST);
    this.counts = new Uint8Array(slots);
    this.rows = new Int16Array(slots * this.width);
    this.fresh = new Int32Array(this.width);
  }

  /** Does what `LinearModel.addTo` does. */
  addTo(features: FeatureBuffer, scores: Int32Array, offset = 0): void {
    const { values, count } = features;
    if (count === 0) return;
    if (count > LONGEST) {
      this.model.addTo(features, scores, offset);
      return;
    }
    let hash = count;
    for (let i = 0; i < count; i += 1) hash = mix(hash, values[i]);
    const slot = (hash ^ (hash >>> 16)) & (this.slots - 1);
    if (!this.holds(slot, values, count)) this.fill(slot, features);
    const { rows, width } = this;
    for (let l = 0, at = slot * width; l < width; l += 1, at += 1) scores[offset + l] += rows[at];
  }

  private holds(slot: number, values: Int32Array, count: number): boolean {
    if (this.counts[slot] !== count) return false;
    const { keys } = this;
    for (let i = 0, at = slot * LONGEST; i < count; i += 1, at += 1) if (keys[at] !== values[i]) return false;
    return true;
  }

  private fill(slot: number, features: FeatureBuffer): void {
    const { fresh } = this;
    this.model.score(features, fresh);
    this.rows.set(fresh, slot * this.width);
    this.counts[slot] = features.count;
    for (let i = 0; i < features.count; i += 1) this.keys[slot * LONGEST + i] = features.values[i];
  }
}
