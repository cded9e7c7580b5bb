/** Decides when an article came out: what is given first, then the text's own lines, address and file name. */
import { findDate, toIso, type PartialDate } from './calendar';
import type { Layout } from './layout';
import type { Piece } from './paragraphs';
import { readPublicationLine } from './publication-line';

/** Where a publication date may come from, the surest first; each may lack its year. */
export interface DateEvidence {
  /** Given, or stated by the document's own metadata; the surest first. */
  readonly stated: readonly PartialDate[];
  /** Lines around the article; of these only such count as say that they tell a date. */
  readonly lines: readonly string[];
  readonly url?: string | undefined;
  readonly file?: string | undefined;
}

/** One of the two, or neither. */
export interface PublicationDate {
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedAt?: string;
  /** `MM-DD`, where no evidence has the year. */
  readonly publishedDay?: string;
}

/**
 * The publication date. A date without its year takes it from the other evidence that has one, never from the
 * current date; where none has, only the day is known.
 */
export function publicationDate(
  pieces: readonly Piece[],
  evidence: DateEvidence,
  layout: Layout,
): PublicationDate {
  const notes = pieces.filter(({ body }) => !body);
  const around = evidence.lines.filter((line) => !isBareDate(line, layout));
  const lines = [...notes.map(({ text }) => text), ...around].map(
    (line) => readPublicationLine(line, layout) ?? {},
  );
  const found = [
    ...evidence.stated,
    ...lines.map(({ published }) => published),
    ...notes.map(({ text }) => datelineDate(text, layout)),
    ...lines.map(({ updated }) => updated),
    dateInPath(evidence.url),
    dateInPath(evidence.file),
  ].filter((date) => date !== undefined);
  const [first] = found;
  if (first === undefined) return {};
  const date = sharpened(withYear(first, found), found);
  const publishedAt = toIso(date);
  if (publishedAt !== undefined) return { publishedAt };
  const publishedDay = toIso({ ...date, year: 0 })?.slice('0-'.length);
  return date.day === undefined || publishedDay === undefined ? {} : { publishedDay };
}

/** A bare date at the top of a page ("vendredi 31 août 2018") may be that of the visit. */
function isBareDate(line: string, layout: Layout): boolean {
  return layout.dates.some((date) => date.exec(line)?.index === 0);
}

function datelineDate(text: string, layout: Layout): PartialDate | undefined {
  const isBeginning = [layout.datelines, layout.prefixes].some((beginning) => {
    beginning.lastIndex = 0;
    const matches = beginning.test(text);
    beginning.lastIndex = 0;
    return matches;
  });
  return isBeginning ? findDate(text, layout) : undefined;
}

/** "…/2018/08/23/…", "2018-08-23_bolton", "20180823": years, months and days in an address or a file's name. */
export function dateInPath(path: string | undefined): PartialDate | undefined {
  const match = /(?<!\d)((?:19|20)\d{2})([-_/.]?)(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?(?!\d)/.exec(
    path ?? '',
  );
  if (match === null) return undefined;
  const [, year, mark, month, day] = match;
  // "201808" may be any number; "2018-08" and "20180823" are dates
  if (mark === '' && day === undefined) return undefined;
  return { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
}

/** Completes "24/08" with the year of other evidence: of the same month where there is one. */
function withYear(date: PartialDate, others: readonly PartialDate[]): PartialDate {
  if (date.year !== undefined) return date;
  const dated = others.filter(({ year }) => year !== undefined);
  const year = (dated.find(({ month }) => month === date.month) ?? dated[0])?.year;
  return year === undefined ? date : { ...date, year };
}

/** "2018-08" with a line "24/08" beside it is 24 August 2018; a day of another month changes nothing. */
function sharpened(date: PartialDate, others: readonly PartialDate[]): PartialDate {
  if (date.day !== undefined) return date;
  const day = others.find(
    (other) =>
      other.day !== undefined && other.month === date.month && (other.year ?? date.year) === date.year,
  )?.day;
  return day === undefined ? date : { ...date, day };
}
