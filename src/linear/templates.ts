/** Numbers for feature templates that stay apart from each other, whatever small values are mixed in. */
import { avalanche } from './hash';

/**
 * The seeds of `count` templates, to be given to `FeatureBuffer.add1` and its kin. A plain number will not do
 * where values are small numbers too: template 12 with tag 5 would be the same feature as template 13 with
 * tag 4.
 */
export function templateSeeds(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => avalanche(i + 1));
}
