/** A sentence as the tagger sees it: its words, what each shows by itself, and what is known of them together. */
import type { Word } from '../../syntax/types';
import type { Form } from './forms';
import type { TreeView } from './tree-view';

/** One sentence; all lists are parallel to its words. */
export interface SentenceView {
  readonly words: readonly Word[];
  readonly forms: readonly Form[];
  /** For each word a hash of the classes of the longest known name that covers it and of its place there. */
  readonly known: Int32Array;
  /** The classes alone, as bits of `NAME_CLASS`. */
  readonly knownClasses: Int32Array;
  readonly tree: TreeView;
}
