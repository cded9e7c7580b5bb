/** The parts and sizes of the network that weighs the labels of words. */
import { type EncoderShape, type WordNumbers } from '../../../neural/encoder-model';
import { STEP } from '../../../neural/kernels';
import { LABELS } from '../labels';

/** What stands for a word, in the order in which its numbers follow each other. */
export const FEATURES = [
  'wordClass', 'lowerClass', 'lower', 'suffix', 'prefix', 'shape', 'upos', 'relation',
  'known', 'names', 'heads', 'lemmaClass', 'readings', 'evidence', 'writing',
] as const; // prettier-ignore

export type FeatureName = (typeof FEATURES)[number];

/** Features that are the word's class: their values are their numbers. All others are counted. */
export const CLASSES = ['wordClass', 'lowerClass'] as const;

export type CountedName = Exclude<FeatureName, (typeof CLASSES)[number]>;

/** Features whose values are hashes or bits: what training has not seen often is unknown. */
export const COUNTED = FEATURES.filter(
  (name): name is CountedName => !(CLASSES as readonly string[]).includes(name),
);

/** The known values of the counted features, by number from 1 on. */
export type Inventory = Readonly<Record<CountedName, readonly number[]>>;

/** Sizes of a network. */
export type NetworkShape = Omit<EncoderShape<FeatureName>, 'features'>;

/** A list for each feature, with a place for each word of a sentence. */
export type NameNumbers = WordNumbers<FeatureName>;

/** The shape of the part that reads the words. */
export function encoderShape(shape: NetworkShape): EncoderShape<FeatureName> {
  return { features: FEATURES, ...shape };
}

/** A score for each of `LABELS`, filled up to a whole number of steps of the kernels. */
export const OUT = Math.ceil(LABELS.length / STEP) * STEP;

/** Longer sentences are not weighed: they are lists, mostly. */
export const LONGEST = 150;
