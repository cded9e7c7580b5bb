/** What the text stage gives: the article's sentences and surface tokens, with exact offsets. */
import type { Article } from '../article/types';
import type { Span } from '../span';

/** A surface token (a multiword token such as "du" stays one); `text` equals the article's slice. */
export interface Token extends Span {
  readonly text: string;
}

/** A sentence inside the body; `index` counts from 0 through the article. */
export interface Sentence extends Span {
  readonly index: number;
  readonly tokens: readonly Token[];
}

export interface TokenisedArticle {
  readonly kind: 'tokenised';
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}
