/**
 * The first sentences of news articles, divided by their lines and by a first look inside lines. An article opens with
 * its headline, which treebanks leave out; on one line it stands before the text without a sign.
 */
import type { FirstLook } from '../../text/first-look';
import type { Random } from '../random';
import type { TreebankSentence } from '../treebanks';
import type { BoundaryExamples } from './boundary-examples';

/** How many sentences an opening has at least and at most. */
const FEWEST = 2;
const MOST = 5;

/** The line, or the beginning of one, that dates an article of an agency: "26 mars 2016 . –". */
const DATE_LINE = /\n\s*(?:1er|\d{1,2})\s+\p{Ll}+\s+20\d\d\s*\.?\s*[–—-]\s*/u;

/**
 * Each article as it is, without its date line, and without either headline or date line, since a text on one line may
 * open in any of these ways.
 * @param articles their texts, with line breaks
 */
export function newsOpenings(
  articles: readonly string[],
  firstLook: FirstLook,
  makers: BoundaryExamples,
  random: Random,
): TreebankSentence[] {
  return articles.flatMap((article, place) =>
    waysToOpen(article.trim()).flatMap((text, copy) => {
      const most = FEWEST + Math.floor(random.next() * (MOST - FEWEST + 1));
      return asDocument(
        `news ${place} ${copy}`,
        openingOf(text, most, (line) => makers.divide(line, firstLook)),
      );
    }),
  );
}

/** Sentences as those of a document without trees. */
export function asDocument(document: string, texts: readonly string[]): TreebankSentence[] {
  return texts.map((text) => ({ id: document, document, text, tokens: [], weight: 1 }));
}

export function withoutDateLine(article: string): string {
  return article.replace(DATE_LINE, '\n');
}

function waysToOpen(article: string): string[] {
  const undated = withoutDateLine(article);
  return [article, undated, undated.slice(undated.indexOf('\n') + 1)];
}

function openingOf(text: string, most: number, divide: (line: string) => readonly string[]): string[] {
  const opening: string[] = [];
  for (const line of text.split('\n')) {
    if (opening.length >= most) break;
    if (line.trim() !== '') opening.push(...divide(line.trim()));
  }
  return opening.slice(0, most);
}
