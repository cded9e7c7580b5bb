/** Makes an article of a text and of what is known about it: language, title, date, body. */
import { isProse, isHeadline } from './rules/rule';
import { bodySpans, markBody } from './body';
import { readDate, type PartialDate } from './calendar';
import { ArticleError, type Place } from '../errors';
import { detectLanguage, readLanguageTag } from './language';
import { createLayouts, type Layouts } from './layouts';
import type { Piece } from './paragraphs';
import { publicationDate } from './publication-date';
import type { Article, Language } from './types';

/** A text and what is known about it; what is given wins over what is found. */
export interface ArticleFields {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  /** ISO 8601, or a date written in French or English. */
  readonly publishedAt?: string | undefined;
  /** A language tag: "fr", "en-GB". */
  readonly language?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
}

/** What a reader knows beside the fields: where they come from, and where to say what was not used. */
export interface Origin {
  readonly place?: Place;
  /** Called for a given date that is none; without it such a date is an error. */
  readonly warn?: (error: ArticleError) => void;
  /** Dates that the document states beside its text, the surest first; what is no date is passed over. */
  readonly dates?: readonly string[];
  /** Lines around the article, where a publication line may stand. */
  readonly lines?: readonly string[];
  /** A language tag that counts where the text is too short to tell. */
  readonly languageHint?: string | undefined;
}

/** Makes articles; holds the languages' data once loaded. */
export interface ArticleMaker {
  make(fields: ArticleFields, origin?: Origin): Article;
}

export function createArticleMaker(layouts: Layouts = createLayouts()): ArticleMaker {
  function make(fields: ArticleFields, origin: Origin = {}): Article {
    if (!/[\p{L}\d]/u.test(fields.text)) {
      throw new ArticleError({
        what: 'the article holds no text',
        place: origin.place,
        remedy: 'Give a text, or leave the article out.',
      });
    }
    const { language, pieces } = readBody(fields, origin, layouts);
    const layout = layouts.of(language);
    const given = givenDate(fields.publishedAt, origin, layouts);
    const stated = (origin.dates ?? []).flatMap((date) => readDate(date, layouts.all()) ?? []);
    const evidence = {
      stated: given === undefined ? stated : [given, ...stated],
      lines: origin.lines ?? [],
      url: fields.url,
      file: origin.place?.file,
    };
    const published = publicationDate(pieces, evidence, layout);
    const title = fields.title ?? findTitle(pieces);
    return {
      kind: 'article',
      id: fields.id,
      text: fields.text,
      language,
      ...(title === undefined ? {} : { title }),
      ...published,
      ...(fields.source === undefined ? {} : { source: fields.source }),
      ...(fields.url === undefined ? {} : { url: fields.url }),
      body: bodySpans(pieces),
    };
  }
  return { make };
}

/** The language is that of the body: menus and links around it may be in another. */
function readBody(
  fields: ArticleFields,
  { place, languageHint }: Origin,
  layouts: Layouts,
): { readonly language: Language; readonly pieces: readonly Piece[] } {
  if (fields.language !== undefined) {
    const language = accepted(readLanguageTag(fields.language), place);
    return { language, pieces: markBody(fields.text, layouts.of(language)) };
  }
  const guess = detectLanguage(fields.text, languageHint);
  const first = typeof guess === 'string' ? guess : 'fr';
  const pieces = markBody(fields.text, layouts.of(first));
  const language = accepted(detectLanguage(bodyText(pieces), languageHint), place);
  return { language, pieces: language === first ? pieces : markBody(fields.text, layouts.of(language)) };
}

function accepted(language: Language | { readonly other: string }, place: Place | undefined): Language {
  if (typeof language === 'string') return language;
  throw new ArticleError({
    what: `the article is not in French or English (its language seems to be "${language.other}")`,
    place,
    remedy: 'Leave it out, or give "language": "fr" or "en" if this is wrong.',
  });
}

function givenDate(value: string | undefined, origin: Origin, layouts: Layouts): PartialDate | undefined {
  if (value === undefined) return undefined;
  const date = readDate(value, layouts.all());
  if (date !== undefined) return date;
  const error = new ArticleError({
    what: `"${value}" is no date, so the article is read without it`,
    place: origin.place,
    remedy: 'Give publishedAt as YYYY-MM-DD.',
  });
  if (origin.warn === undefined) throw error;
  origin.warn(error);
  return undefined;
}

/** The first paragraph of the body, where it reads as a headline and something follows it. */
function findTitle(pieces: readonly Piece[]): string | undefined {
  const body = pieces.filter((piece) => piece.body);
  const [first] = body;
  return first !== undefined && body.length > 1 && isHeadline(first) && !isProse(first)
    ? first.text
    : undefined;
}

function bodyText(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ body }) => body)
    .map(({ text }) => text)
    .join('\n');
}
