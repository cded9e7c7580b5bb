/** What the syntax stage gives: Universal Dependencies tags, features, lemmas and trees over surface tokens. */
import type { Article } from '../article/types';
import type { Span } from '../span';
import type { Upos } from '../lexicon';
import type { Token } from '../text/types';

export { UPOS, type Upos } from '../lexicon';

/**
 * A token with its place in the tree. A multiword token carries the tag of its first word and the head and
 * relation of the word whose head lies outside ("du" in "du pays" is an ADP, `case`). Relation subtypes are
 * dropped except `nsubj:pass`, `aux:pass` and `obl:agent`.
 */
export interface Word extends Token {
  /** Position in the sentence, from 0. */
  readonly index: number;
  readonly upos: Upos;
  readonly lemma: string;
  /** UD features, for example `{ Gender: 'Fem', Number: 'Plur' }`. */
  readonly feats: Readonly<Record<string, string>>;
  /** Position of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

export interface ParsedSentence extends Span {
  readonly index: number;
  readonly words: readonly Word[];
}

export interface ParsedArticle {
  readonly kind: 'parsed';
  readonly article: Article;
  readonly sentences: readonly ParsedSentence[];
}
