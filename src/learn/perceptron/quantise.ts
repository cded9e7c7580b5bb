/** Makes the small model that ships from what the perceptron has learned. */
import { LinearModel, type PackedWeights } from '../../linear';
import type { LearnedWeight, Perceptron } from './perceptron';

/** What is left out to make a model small. */
export interface Pruning {
  /** Weights that took part in fewer updates are dropped. */
  readonly minUpdates: number;
  /** The share of the weights, the largest ones, that may be clipped to 127: the rest keeps a finer scale. */
  readonly clip: number;
  /** Quantised weights nearer to zero than this are dropped (1 drops only what rounds to zero). */
  readonly minWeight: number;
}

export const USUAL_PRUNING: Pruning = { minUpdates: 2, clip: 0.0005, minWeight: 1 };

/** The averaged weights, pruned, scaled to -127 … 127 and sorted by hash: a model ready to use or to write. */
export function quantise(
  perceptron: Pick<Perceptron, 'forEachAverage'>,
  labels: readonly string[],
  pruning: Pruning = USUAL_PRUNING,
): LinearModel {
  const kept: { hash: number; weights: readonly LearnedWeight[] }[] = [];
  const sizes: number[] = [];
  perceptron.forEachAverage((hash, learned) => {
    const weights = learned.filter(({ updates, weight }) => updates >= pruning.minUpdates && weight !== 0);
    if (weights.length === 0) return;
    kept.push({ hash: hash >>> 0, weights });
    for (const { weight } of weights) sizes.push(Math.abs(weight));
  });
  const scale = scaleOf(Float64Array.from(sizes).sort(), pruning.clip);
  kept.sort((a, b) => a.hash - b.hash);
  return new LinearModel({ labels, scale }, pack(kept, scale, pruning.minWeight));
}

/** The value of one step of a quantised weight. */
function scaleOf(ascending: Float64Array, clip: number): number {
  const largest = ascending[Math.floor((ascending.length - 1) * (1 - clip))];
  return largest === undefined || largest === 0 ? 1 : largest / 127;
}

function pack(
  kept: readonly { hash: number; weights: readonly LearnedWeight[] }[],
  scale: number,
  minWeight: number,
): PackedWeights {
  const hashes: number[] = [];
  const counts: number[] = [];
  const entries: number[] = [];
  for (const { hash, weights } of kept) {
    const before = entries.length;
    for (const { label, weight } of weights) {
      const quantised = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (Math.abs(quantised) >= minWeight) entries.push((quantised << 8) | label);
    }
    if (entries.length === before) continue;
    hashes.push(hash | 0);
    counts.push(entries.length - before);
  }
  return {
    hashes: Int32Array.from(hashes),
    counts: Uint16Array.from(counts),
    entries: Int16Array.from(entries),
  };
}
