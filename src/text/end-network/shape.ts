/** What the network of sentence ends is told of a word, and how large it is. */
import type { EncoderShape } from '../../neural/encoder-model';

/** Features whose values are hashes and are counted: what training has not seen often is unknown. */
export const COUNTED = ['form', 'suffix', 'tags', 'ownTags', 'shape'] as const;

export type CountedName = (typeof COUNTED)[number];

/** What stands for a word, in the order in which its numbers follow each other. */
export const FEATURES = ['wordClass', 'ownClass', ...COUNTED, 'place'] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Sizes of a network. */
export interface NetworkShape extends Omit<EncoderShape<FeatureName>, 'features'> {
  /** Numbers that each of the two words beside a gap gives to its score. */
  readonly gap: number;
}

/** The shape of the part that reads the words. */
export function encoderShape({ widths, sizes, memory }: NetworkShape): EncoderShape<FeatureName> {
  return { features: FEATURES, widths, sizes, memory };
}
