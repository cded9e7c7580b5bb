/** A link: a word that stands in a syntactic slot of a trigger, and how it was found. */
import type { Word } from '../../syntax/types';

/** How the link was found; the farther down the list, the less sure. */
export type Via = 'direct' | 'relative' | 'participle' | 'conjunct' | 'control' | 'light' | 'sibling';

export interface Link {
  /** `subj`, `obj`, `dat`, `comp`, `pred`, `poss`, `adj`, `num`, `compound`, or a preposition by its lemmas. */
  readonly slot: string;
  readonly word: Word;
  readonly via: Via;
}
