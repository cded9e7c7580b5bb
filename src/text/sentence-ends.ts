/** Finds where sentences end: at line breaks by rule, inside lines by a model. */
import { FeatureBuffer, type LinearModel } from '../linear';
import { BEFORE_NAME } from './abbreviations';
import { boundaryFeatures, isCandidate, Surroundings, TokenRow } from './boundary-features';
import { wrappingBreaks } from './line-breaks';
import type { Token } from './types';

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
const SMALL = /^\p{Ll}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Creates the finder from a language's abbreviations (see abbreviations.ts) and its model of sentence ends. */
export function createSentenceFinder(
  abbreviations: ReadonlyMap<string, number>,
  model: LinearModel,
): FindSentences {
  const features = new FeatureBuffer();
  const scores = new Int32Array(BOUNDARY_LABELS.length);
  return (text, base, tokens, lines) => {
    const row = new TokenRow(tokens, abbreviations);
    const around = new Surroundings();
    const ends: number[] = [];
    let from = 0;
    for (const to of lineEnds(text, base, tokens)) {
      const lastWord = lastWordOf(tokens, from, to);
      around.reset();
      let hasWord = false;
      for (let i = from + 1; i <= lastWord; i++) {
        around.pass(row.form(i - 1));
        hasWord ||= WORD.test(row.form(i - 1));
        if (!hasWord || !isCandidate(row, i) || !mayDivide(row, i, lines)) continue;
        boundaryFeatures(row, i, around, features);
        model.score(features, scores);
        if (scores[1] <= scores[0]) continue;
        ends.push(i);
        around.reset();
        hasWord = false;
      }
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
function lastWordOf(tokens: readonly Token[], from: number, to: number): number {
  let last = to - 1;
  while (last > from && !WORD.test(tokens[last].text)) last--;
  return last;
}

/**
 * What the model is not asked. A text that has lines has its headlines on lines of their own: inside a line
 * a sentence ends with a final sign and the next begins with no small letter. A text on one line may have
 * anything glued to anything ("Cyclisme Il semble que …").
 */
function mayDivide(row: TokenRow, i: number, lines: boolean): boolean {
  if (row.abbreviation(i - 1) === BEFORE_NAME || NEVER_FIRST.test(row.form(i)) || isFootnote(row, i))
    return false;
  return !lines || (isClosed(row, i) && !SMALL.test(row.form(i)));
}

/** "[6]", which belongs to the sentence before it. */
function isFootnote(row: TokenRow, i: number): boolean {
  return row.form(i) === '[' && /^\d+$/.test(row.form(i + 1)) && row.form(i + 2) === ']';
}

/** Whether a final sign stands before the gap; closing quotation marks, brackets and a "[6]" aside. */
function isClosed(row: TokenRow, i: number): boolean {
  let last = i - 1;
  if (row.form(last) === ']' && row.form(last - 2) === '[') last -= 3;
  while (last > i - 7 && CLOSING.test(row.form(last))) last--;
  return FINAL.test(row.form(last));
}
