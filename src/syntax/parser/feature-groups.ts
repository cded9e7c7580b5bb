/** Where the parser's features are written: those that depend on the same words lie together. */
import type { FeatureBuffer, FeatureSink } from '../../linear';

/**
 * A place's features by itself, with its dependents (`top`, `below`, `front`), or those of several places; `Tags`
 * takes what comes up again in other sentences: tags, relations, or words without their surroundings. One buffer can
 * stand for all of them; features are written in the same order either way.
 */
export interface FeatureGroups {
  /** The stack's top. */
  topWords: FeatureSink;
  topTags: FeatureSink;
  /** The word below it. */
  belowWords: FeatureSink;
  belowTags: FeatureSink;
  /** The buffer's front, with what follows it. */
  frontWords: FeatureSink;
  frontTags: FeatureSink;
  /** The stack's two topmost words together. */
  stackWords: FeatureSink;
  stackTags: FeatureSink;
  /** The stack's top and the buffer's front together. */
  middleWords: FeatureSink;
  middleTags: FeatureSink;
  /** The third word of the stack with the two above it. */
  thirdWords: FeatureSink;
  thirdTags: FeatureSink;
}

/** The parts of which a group of words and one of tags each are scored together. */
export const PARTS = ['top', 'below', 'front', 'stack', 'middle', 'third'] as const;
export type Part = (typeof PARTS)[number];

/** All groups in one buffer. */
export function inOneBuffer(buffer: FeatureBuffer): FeatureGroups {
  return Object.fromEntries(
    PARTS.flatMap((part) => [
      [`${part}Words`, buffer],
      [`${part}Tags`, buffer],
    ]),
  ) as unknown as FeatureGroups;
}
