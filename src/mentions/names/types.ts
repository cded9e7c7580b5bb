/** What the name recogniser gives the rest of the mentions stage. */
import type { Span } from '../../span';
import type { ParsedArticle } from '../../syntax/types';
import type { Anchor, EntityType } from '../types';

/** A name without title or determiner: "Bolton" in "M. Bolton". Names do not overlap. */
export interface NameSpan extends Span, Anchor {
  readonly type: EntityType;
  /** How sure the recogniser is, from 0 to 1; comparable only among names of one language. */
  readonly score: number;
}

export interface NameRecogniser {
  /** All names of an article in text order. Pure: the same article gives the same names. */
  recognise(article: ParsedArticle): readonly NameSpan[];
}
