/** The parts and sizes of the network behind the graph parser. */

/** What stands for a word, in the order in which its numbers follow each other. */
export const FEATURES = ['wordClass', 'lemma', 'suffix', 'bundle', 'tag'] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Sizes of a network. */
export interface NetworkShape {
  /** How many numbers stand for each feature. */
  readonly widths: Readonly<Record<FeatureName, number>>;
  /** How many values each feature has; 0 is "unknown". */
  readonly sizes: Readonly<Record<FeatureName, number>>;
  /** Numbers that a layer of memory gives in each direction. */
  readonly memory: number;
  /** Numbers between words and the score of an arc, and between words and relations. */
  readonly arcs: number;
  readonly labels: number;
  /** Names of the relations. */
  readonly relations: readonly string[];
}

/** How many numbers stand for a word. */
export function inputWidth({ widths }: NetworkShape): number {
  return FEATURES.reduce((sum, name) => sum + widths[name], 0);
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
