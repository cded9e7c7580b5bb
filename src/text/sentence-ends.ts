/** Finds where sentences end: at line breaks by rule, inside lines by a model. */
import { FeatureBuffer, type LinearModel } from '../linear';
import { BEFORE_NAME } from './abbreviations';
import { boundaryFeatures, isCandidate } from './boundary-features';
import { wrappingBreaks } from './line-breaks';
import { Surroundings } from './surroundings';
import { TokenRow } from './token-row';
import type { Token } from './types';
import type { WordTable } from './words';

/**
 * Positions after the last token of each sentence, in order.
 * @param text the stretch that the tokens cover, as `plainText` gives it
 * @param base where `text` begins in the coordinates of the tokens
 * @param lines whether the article has lines at all
 */
export type FindSentences = (
  text: string,
  base: number,
  tokens: readonly Token[],
  lines: boolean,
) => number[];

/** The model's labels, in their order. */
export const BOUNDARY_LABELS = ['inside', 'end'] as const;

const FINAL = /[.!?…‽]$/;
const CLOSING = /^[»”"')\]}’]$/;
const NEVER_FIRST = /^[»”)\]}]$/;
/** "J.-M." in "J.-M. Le Pen"; "av. J.-C." may end a sentence. */
const INITIALS = /^\p{Lu}\.(?:[-‐‑]\p{Lu}\.)+$/u;
const LIST_SIGN = /^[.)]$/;
/** An acronym takes the point of the sentence into its own: "aux U.S.A. Elle est restée". */
const ACRONYM = /^\p{Lu}\.(?:[-‐‑]?\p{Lu}\.)+$/u;
const ERA = /^(?:av|apr|ap)\.$/i;
const SMALL = /^\p{Ll}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Creates the finder from what a language's words show and its model of sentence ends. */
export function createSentenceFinder(words: WordTable, model: LinearModel): FindSentences {
  const features = new FeatureBuffer();
  const scores = new Int32Array(BOUNDARY_LABELS.length);
  const around = new Surroundings();

  /** Adds the ends inside a line of tokens, `from` being its place among all of them. */
  function divide(tokens: readonly Token[], from: number, lines: boolean, ends: number[]): void {
    const row = new TokenRow(tokens, words);
    const lastWord = lastWordOf(tokens);
    around.reset();
    let hasWord = false;
    for (let i = 1; i <= lastWord; i++) {
      const before = row.at(i - 1);
      around.pass(before);
      hasWord ||= WORD.test(before.form);
      if (
        !hasWord ||
        isListNumber(row, i, around.length) ||
        !isCandidate(row, i) ||
        !mayDivide(row, i, lines)
      )
        continue;
      if (!(ACRONYM.test(before.form) && row.at(i).starts)) {
        boundaryFeatures(row, i, around, features);
        model.score(features, scores);
        if (scores[1] <= scores[0]) continue;
      }
      ends.push(from + i);
      around.reset();
      hasWord = false;
    }
  }

  return (text, base, tokens, lines) => {
    const ends: number[] = [];
    let from = 0;
    for (const to of lineEnds(text, base, tokens)) {
      divide(tokens.slice(from, to), from, lines, ends);
      ends.push(to);
      from = to;
    }
    return ends;
  };
}

/** Positions after the last token of each line; a break that only wraps a long line ends none. */
function lineEnds(text: string, base: number, tokens: readonly Token[]): number[] {
  const wraps = wrappingBreaks(text);
  const breaks = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10 && !wraps.has(at)) return true;
    return false;
  };
  return tokens
    .map((_, i) => i + 1)
    .filter((i) => i === tokens.length || breaks(tokens[i - 1].end - base, tokens[i].start - base));
}

/** Every sentence holds a word: behind the last one of a line ("15 janvier 2017. –") none begins. */
function lastWordOf(tokens: readonly Token[]): number {
  let last = tokens.length - 1;
  while (last > 0 && !WORD.test(tokens[last].text)) last--;
  return last;
}

/**
 * What the model is not asked. A text that has lines has its headlines on lines of their own: inside a line
 * a sentence ends with a final sign and the next begins with no small letter. A text on one line may have
 * anything glued to anything ("Cyclisme Il semble que …").
 */
function mayDivide(row: TokenRow, i: number, lines: boolean): boolean {
  const [left, right] = [row.at(i - 1), row.at(i)];
  if (left.abbreviation === BEFORE_NAME || NEVER_FIRST.test(right.form) || isFootnote(row, i)) return false;
  if (INITIALS.test(left.form) && !ERA.test(row.at(i - 2).form)) return false;
  const closed = isClosed(row, i);
  if (row.glued(i) && !closed) return false;
  return !lines || (closed && !SMALL.test(right.form));
}

/** "1." or "2)" at the head of a sentence: the number of a list, which goes with what follows. */
function isListNumber(row: TokenRow, i: number, length: number): boolean {
  return length === 2 && LIST_SIGN.test(row.at(i - 1).form) && /^\d{1,2}$/.test(row.at(i - 2).form);
}

/** "[6]", which belongs to the sentence before it. */
function isFootnote(row: TokenRow, i: number): boolean {
  return row.at(i).form === '[' && /^\d+$/.test(row.at(i + 1).form) && row.at(i + 2).form === ']';
}

/** Whether a final sign stands before the gap; closing quotation marks, brackets and a "[6]" aside. */
function isClosed(row: TokenRow, i: number): boolean {
  let last = i - 1;
  if (row.at(last).form === ']' && row.at(last - 2).form === '[') last -= 3;
  while (last > i - 7 && CLOSING.test(row.at(last).form)) last--;
  return FINAL.test(row.at(last).form);
}
