/** The article stage: files, folders, feeds and pages in; clean articles with date, language and body out. */
import { createArticleMaker, type ArticleFields } from './article-from-text';
import type { Article } from './types';

export { readArticles, type ReadOptions } from './read-articles';
export { createArticleMaker, type ArticleFields, type ArticleMaker } from './article-from-text';
export type { Article, Language } from './types';

/**
 * Makes an article of a text that is at hand; pure. `text` is kept as it is, offsets of `body` are UTF-16
 * code units into it. For many articles, `createArticleMaker` keeps the languages' data loaded.
 * @throws ArticleError where the text is empty, neither French nor English, or `publishedAt` is no date
 */
export function articleFromText(fields: ArticleFields): Article {
  return createArticleMaker().make(fields);
}
