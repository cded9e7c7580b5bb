/** The stages in order: an article goes in, what was read in it comes out. */
import type { Article, Language } from './article/types';
import type { ReadArticle } from './events/types';
import { createEventExtractor, type EventExtractor } from './events';
import { type Gazetteer, loadGazetteer } from './gazetteer';
import { createMentioner, type Mentioner } from './mentions';
import type { NameSpan } from './mentions/names';
import { loadSyntax, type SyntaxModel } from './syntax';
import type { ParsedArticle } from './syntax/types';
import { createTextReader, type TextReader } from './text';
import type { TokenisedArticle } from './text/types';

/** Reads articles one by one; pure: the same article always gives the same result, in any order. */
export interface Pipeline {
  /** Sentences and tokens of the article's body. */
  tokenise(article: Article): TokenisedArticle;
  /** Tags, lemmas and trees. */
  parse(article: TokenisedArticle): ParsedArticle;
  /** The names in it, before anything is resolved. */
  names(article: ParsedArticle): readonly NameSpan[];
  /** Everything up to extraction/1. */
  read(article: Article): ReadArticle;
}

/** One language's models. */
interface Reader {
  readonly syntax: SyntaxModel;
  readonly mentioner: Mentioner;
  /** Made by the first article that is read to the end. */
  events?: EventExtractor;
}

/**
 * Makes a pipeline. Models are loaded when the first article of their language comes, those of events by `read`.
 * @throws DataError where a model or data file is missing or damaged
 */
export function createPipeline(): Pipeline {
  const text: TextReader = createTextReader();
  const readers = new Map<Language, Reader>();
  let shared: Gazetteer | undefined;
  const gazetteer = (): Gazetteer => (shared ??= loadGazetteer());

  function readerOf(language: Language): Reader {
    let reader = readers.get(language);
    if (reader === undefined) {
      reader = { syntax: loadSyntax(language), mentioner: createMentioner(language, gazetteer()) };
      readers.set(language, reader);
    }
    return reader;
  }

  const tokenise = (article: Article): TokenisedArticle => text.read(article);
  const parse = (tokenised: TokenisedArticle): ParsedArticle =>
    readerOf(tokenised.article.language).syntax.parse(tokenised);
  const names = (parsed: ParsedArticle): readonly NameSpan[] =>
    readerOf(parsed.article.language).mentioner.names(parsed);

  function read(article: Article): ReadArticle {
    const reader = readerOf(article.language);
    const events = (reader.events ??= createEventExtractor(article.language, gazetteer()));
    const parsed = parse(tokenise(article));
    const extraction = events.extract(reader.mentioner.mention(parsed));
    const sentences = parsed.sentences.map(({ start, end }) => ({ start, end }));
    return { kind: 'read', article, sentences, extraction };
  }

  return { tokenise, parse, names, read };
}
