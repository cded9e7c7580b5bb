/** The text stage's public face. */
import type { Article } from '../article/types';
import { createTextReader } from './reader';
import type { TokenisedArticle } from './types';

export { createTextReader, type TextReader } from './reader';

/**
 * Reads one article's sentences and tokens. It builds the language's model each time (some 100 ms): for more
 * than one article keep a `createTextReader()`.
 */
export function readText(article: Article): TokenisedArticle {
  return createTextReader().read(article);
}
