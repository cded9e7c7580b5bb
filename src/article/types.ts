/** What the article stage gives: clean text with its source, date, language and body. */
import type { Span } from '../span';

/** The languages that newsgraph reads. */
export type Language = 'fr' | 'en';

/**
 * One article as read. `text` is the file's content as decoded, untouched (for HTML the extracted plain
 * text); `body` gives the spans that are article, in order, title included; the rest is boilerplate.
 */
export interface Article {
  readonly kind: 'article';
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly title?: string;
  /** ISO date at the precision known: `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedAt?: string;
  /**
   * `MM-DD`, where the article's own date line has no year ("mise à jour le 24/08"); a corpus may find the
   * year (`src/resolve/publication-year.ts`), then `publishedAt` stands beside it.
   */
  readonly publishedDay?: string;
  readonly source?: string;
  readonly url?: string;
  readonly body: readonly Span[];
}
