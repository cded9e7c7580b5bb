/**
 * Leaves features out at random in training, so that a model does not lean on a few of them: on treebanks as
 * small as the French ones it is worth more than any template (compare Søgaard 2013, "Part-of-speech tagging
 * with antagonistic adversaries").
 */
import { avalanche, type FeatureBuffer } from '../../linear';
import type { Random } from '../random';

/** Drops each feature of a decision with probability `rate`. */
export function dropFeatures(features: FeatureBuffer, rate: number, random: Random): void {
  if (rate > 0) keep(features, () => random.next() >= rate);
}

/**
 * Drops features with probability `rate`, always the same ones: for decisions that are weighed against each
 * other, as the ways of one sentence are.
 */
export function steadyDropout(rate: number, random: Random): (features: FeatureBuffer) => void {
  const mask = Math.floor(random.next() * 2 ** 32) | 0;
  const limit = Math.floor(rate * 2 ** 32);
  return (features) => keep(features, (value) => avalanche(value ^ mask) >>> 0 >= limit);
}

function keep(features: FeatureBuffer, isKept: (value: number) => boolean): void {
  let kept = 0;
  for (let i = 0; i < features.count; i += 1) {
    const value = features.values[i];
    if (!isKept(value)) continue;
    features.values[kept] = value;
    kept += 1;
  }
  features.count = kept;
}
