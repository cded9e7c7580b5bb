/** Reads articles from files, folders, feeds and standard input, one at a time. */
import { createArticleMaker, type ArticleMaker } from './article-from-text';
import { ArticleError, type NewsgraphError } from '../errors';
import { documentsOf, type RawDocument } from './input/documents';
import { planFiles } from './input/plan';
import { understand } from './input/understand';
import type { Article } from './types';

export interface ReadOptions {
  /**
   * Told of everything that cannot be used: a file, a line, or a given date that is none (the article is
   * then read without it). The rest goes on. Without it the first unreadable input ends the reading.
   */
  readonly onError?: (error: NewsgraphError) => void;
}

/**
 * Goes through the articles of files (.txt .md .html .htm .jsonl), folders of them, and `-` for standard
 * input. Articles come in the order of the paths, folders in the order of code units; each is read when it
 * is asked for, so memory does not grow with their number, except for a few bytes an id.
 * @throws ArticleError for the first input that cannot be read, only where there is no `onError`
 */
export async function* readArticles(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article> {
  const report = (error: ArticleError): void => {
    if (options.onError === undefined) throw error;
    options.onError(error);
  };
  const maker = createArticleMaker();
  const places = new Map<string, string>();
  for (const file of planFiles(paths, report)) {
    try {
      for await (const document of documentsOf(file, report)) {
        const article = readDocument(document, maker, places, report);
        if (article !== undefined) yield article;
      }
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      report(error);
    }
  }
}

/** The article of a document; nothing after a report. */
function readDocument(
  document: RawDocument,
  maker: ArticleMaker,
  places: Map<string, string>,
  report: (error: ArticleError) => void,
): Article | undefined {
  try {
    const first = places.get(document.id);
    if (first !== undefined) throw usedTwice(document, first);
    const article = makeArticle(document, maker, report);
    places.set(article.id, placeName(document));
    return article;
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    report(error);
    return undefined;
  }
}

function makeArticle(
  document: RawDocument,
  maker: ArticleMaker,
  report: (error: ArticleError) => void,
): Article {
  const { text, given, dates, lines, languageHint } = understand(document);
  const { title, publishedAt, language, source, url } = given;
  const fields = { id: document.id, text, title, publishedAt, language, source, url };
  return maker.make(fields, { place: document.place, warn: report, dates, lines, languageHint });
}

function usedTwice(document: RawDocument, first: string): ArticleError {
  return new ArticleError({
    what: `the id "${document.id}" is used already, by ${first}`,
    place: document.place,
    remedy: 'Give each article an id of its own.',
  });
}

function placeName({ place: { file = '', line } }: RawDocument): string {
  return line === undefined ? file : `${file}:${line}`;
}
