/** Two models over the same features as one, so that each feature is looked up once for both. */
import { LinearModel } from './linear-model';
import type { PackedWeights } from './weight-table';

/** A model as its file holds it. */
export interface PackedModel {
  readonly labels: readonly string[];
  readonly scale: number;
  readonly weights: PackedWeights;
}

/** Two models as one. */
export interface JoinedModel {
  /**
   * A model with the labels of the first, then those of the second. Its scores are those of both, each in units of
   * its own scale; the joined model's scale is the second one's.
   */
  readonly model: LinearModel;
  /** The scales of the first and of the second. */
  readonly scales: readonly [number, number];
}

export function joinModels(first: PackedModel, second: PackedModel): JoinedModel {
  const a = first.weights;
  const b = second.weights;
  const offset = first.labels.length;
  const hashes: number[] = [];
  const counts: number[] = [];
  const entries = new Int16Array(a.entries.length + b.entries.length);
  let at = 0;
  let i = 0;
  let k = 0;
  let fromA = 0;
  let fromB = 0;
  while (i < a.hashes.length || k < b.hashes.length) {
    const hashA = i < a.hashes.length ? a.hashes[i] >>> 0 : Infinity;
    const hashB = k < b.hashes.length ? b.hashes[k] >>> 0 : Infinity;
    const before = at;
    if (hashA <= hashB) {
      for (const end = fromA + a.counts[i]; fromA < end; fromA += 1) entries[at++] = a.entries[fromA];
      i += 1;
    }
    if (hashB <= hashA) {
      // the label is the low byte
      for (const end = fromB + b.counts[k]; fromB < end; fromB += 1)
        entries[at++] = b.entries[fromB] + offset;
      k += 1;
    }
    hashes.push(Math.min(hashA, hashB) | 0);
    counts.push(at - before);
  }
  const weights = { hashes: Int32Array.from(hashes), counts: Uint16Array.from(counts), entries };
  const labels = [...first.labels, ...second.labels];
  return {
    model: new LinearModel({ labels, scale: second.scale }, weights),
    scales: [first.scale, second.scale],
  };
}
