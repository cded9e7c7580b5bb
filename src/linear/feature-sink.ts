/** Where features are written: into a buffer, or nowhere if what they score is known already. */
import type { FeatureBuffer } from './feature-buffer';

/** What features are added to. */
export type FeatureSink = Pick<FeatureBuffer, 'add' | 'add1' | 'add2' | 'add3'>;

/** Takes features and does nothing with them. */
export const NOWHERE: FeatureSink = {
  add: () => undefined,
  add1: () => undefined,
  add2: () => undefined,
  add3: () => undefined,
};

/** How many places a word sees: two before it, its own, two after it. */
export const PLACES = 5;
/** The position of its own among them. */
export const OWN_PLACE = 2;

/** Takes the features of a word, those that depend on the form at one place alone for themselves. */
export interface PlacedSinks {
  readonly joint: FeatureSink;
  /** One for each of the `PLACES`. */
  readonly places: readonly FeatureSink[];
}

/** All features in one buffer, in the order in which they are written. */
export function allPlacesIn(buffer: FeatureBuffer): PlacedSinks {
  return { joint: buffer, places: new Array<FeatureSink>(PLACES).fill(buffer) };
}
