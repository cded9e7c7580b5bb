/** Remembers what a model gives for sets of features that come up again and again: many lines of scores become one. */
import type { FeatureBuffer } from './feature-buffer';
import { mix } from './hash';
import type { LinearModel } from './linear-model';
import { packedWidth } from './packed-sums';

/** Sets of more features are not remembered. */
const LONGEST = 24;

/** Stands for the slot of a set that is too large. */
const NO_SLOT = -1;

/**
 * Each set has one slot, where the last one that fell to it stays. Features are compared one by one, so that
 * scores are the model's own, whatever was asked before.
 */
export class RowCache {
  /** Of each slot: the number of features, the features, and at once behind them the packed sums. */
  private readonly block: Int32Array;
  private readonly slotSize: number;
  private readonly width: number;
  /** Only there so that what `touch` reads is read. */
  touched = 0;

  /** @param slots a power of two */
  constructor(
    private readonly model: LinearModel,
    private readonly slots: number,
  ) {
    this.width = packedWidth(model.labels.length);
    this.slotSize = 1 + LONGEST + this.width;
    this.block = new Int32Array(slots * this.slotSize);
  }

  /** The slot of a set of features, to be asked for some time before the other methods: then it is near when they need it. */
  touch({ values, count }: FeatureBuffer): number {
    if (count > LONGEST) return NO_SLOT;
    let hash = count;
    for (let i = 0; i < count; i += 1) hash = mix(hash, values[i]);
    const slot = ((hash ^ (hash >>> 16)) & (this.slots - 1)) * this.slotSize;
    const { block } = this;
    this.touched ^= block[slot] ^ block[slot + (this.slotSize >> 1)];
    return slot;
  }

  /** Does what `LinearModel.touch` does, where the model will be asked. */
  touchModel(slot: number, features: FeatureBuffer): void {
    if (!this.holds(slot, features)) this.model.touch(features);
  }

  /** Does what `LinearModel.addPacked` does. */
  addPacked(slot: number, features: FeatureBuffer, sums: Int32Array, offset: number): void {
    if (slot === NO_SLOT) {
      this.model.addPacked(features, sums, offset);
      return;
    }
    if (!this.holds(slot, features)) this.fill(slot, features);
    const { block, width } = this;
    for (let l = 0, at = slot + 1 + features.count; l < width; l += 1, at += 1) sums[offset + l] += block[at];
  }

  private holds(slot: number, { values, count }: FeatureBuffer): boolean {
    const { block } = this;
    if (slot === NO_SLOT || block[slot] !== count) return false;
    for (let i = 0, at = slot + 1; i < count; i += 1, at += 1) if (block[at] !== values[i]) return false;
    return true;
  }

  private fill(slot: number, features: FeatureBuffer): void {
    const { block, width } = this;
    const { values, count } = features;
    block[slot] = count;
    for (let i = 0; i < count; i += 1) block[slot + 1 + i] = values[i];
    const row = slot + 1 + count;
    block.fill(0, row, row + width);
    this.model.addPacked(features, block, row);
  }
}
