/** The parts and sizes of the network behind the graph parser. */
import type { EncoderShape } from '../../neural/encoder-model';

/** What stands for a word, in the order in which its numbers follow each other. */
export const FEATURES = ['wordClass', 'lemma', 'suffix', 'bundle', 'tag'] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Sizes of a network. */
export interface NetworkShape extends Omit<EncoderShape<FeatureName>, 'features'> {
  /** Numbers between words and the score of an arc, and between words and relations. */
  readonly arcs: number;
  readonly labels: number;
  /** Names of the relations. */
  readonly relations: readonly string[];
}

/** The shape of the part that reads the words. */
export function encoderShape({ widths, sizes, memory }: NetworkShape): EncoderShape<FeatureName> {
  return { features: FEATURES, widths, sizes, memory };
}

/** How many numbers of a word go from the encoder to arcs and relations: as a dependent and as a head of each. */
export function encodedWidth({ arcs, labels }: Pick<NetworkShape, 'arcs' | 'labels'>): number {
  return 2 * arcs + 2 * labels;
}

/** How far a head is, in classes: exact up to 5, then coarser. */
const FAR = [0, 1, 2, 3, 4, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 10];
const CLASSES = 10;

/** Kinds of distances: before, at, after. */
export const BUCKETS = 2 * CLASSES + 1;

/** The class of a distance, the place of the dependent less that of the head. */
export function bucketOf(distance: number): number {
  const far = FAR[Math.min(Math.abs(distance), FAR.length - 1)];
  return CLASSES + (distance < 0 ? -far : far);
}
