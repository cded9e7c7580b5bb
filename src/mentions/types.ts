/** What the mentions stage gives: the article's entities with all their mentions, its times and quotations. */
import type { Article } from '../article/types';
import type { Span } from '../span';
import type { ParsedSentence } from '../syntax/types';

export const ENTITY_TYPES = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'EVENT',
  'DOC',
  'TOPIC',
  'GROUP',
  'PRODUCT',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** Where a mention stands in the trees: sentence, first word, word after the last, and syntactic head. */
export interface Anchor {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

export interface Mention extends Span, Anchor {
  readonly form: MentionForm;
}

/** Somebody or something in the article, with every mention found, in text order. */
export interface Entity {
  /** Unique in the article: `e1`, `e2` … in order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name in the article, in the article's language: "Nikolaï Patrouchev". */
  readonly name: string;
  /** The usual English name where one is known: "Nikolai Patrushev", "midterm elections". */
  readonly nameEn?: string;
  /** A mention of a group ("les deux hommes") stands in the list of each member. */
  readonly mentions: readonly Mention[];
}

/** A time expression, resolved against the publication date. */
export interface TimeExpression extends Span, Anchor {
  readonly kind: 'date' | 'time' | 'duration' | 'set';
  /** ISO 8601 at the precision known ("2018-08-23", "2018-11", "2016", "PT5H"); absent where it cannot be resolved. */
  readonly value?: string;
  /** Last day of a range, where the expression gives one. */
  readonly until?: string;
}

/** What stands between quotation marks, or the content of reported speech. */
export interface Quotation extends Span {
  /** The entity that speaks, where known. */
  readonly speaker?: string;
  /** `direct`: between quotation marks; `indirect`: the clause of "a déclaré que …". */
  readonly kind: 'direct' | 'indirect';
  /** The verb of saying, or "selon", that names the speaker. */
  readonly cue?: Span;
}

export interface MentionedArticle {
  readonly kind: 'mentioned';
  readonly article: Article;
  readonly sentences: readonly ParsedSentence[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
}
