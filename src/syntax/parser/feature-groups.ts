/** Where the parser's features are written: those that come up together again and again lie together. */
import { FeatureBuffer } from '../../linear';

/**
 * `words` takes what seldom comes up twice, the others what tells of one place alone or of tags and relations
 * alone. One buffer can stand for all of them; features are written in the same order either way.
 */
export interface FeatureGroups {
  readonly words: FeatureBuffer;
  /** The stack's top, with its dependents. */
  readonly top: FeatureBuffer;
  /** The word below it, with its dependents. */
  readonly below: FeatureBuffer;
  /** The buffer's front, with what follows it and its dependents. */
  readonly front: FeatureBuffer;
  /** Tags of several places. */
  readonly across: FeatureBuffer;
}

/** All groups in one buffer. */
export function inOneBuffer(buffer: FeatureBuffer): FeatureGroups {
  return { words: buffer, top: buffer, below: buffer, front: buffer, across: buffer };
}

export function separateGroups(): FeatureGroups {
  return {
    words: new FeatureBuffer(),
    top: new FeatureBuffer(),
    below: new FeatureBuffer(),
    front: new FeatureBuffer(),
    across: new FeatureBuffer(),
  };
}
