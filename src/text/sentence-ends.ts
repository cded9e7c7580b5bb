/** Finds where sentences end: at line breaks by rule, inside lines by a model. */
import { FeatureBuffer, type LinearModel } from '../linear';
import { boundaryFeatures, isCandidate, Surroundings, TokenRow } from './boundary-features';
import { wrappingBreaks } from './line-breaks';
import type { TokenData } from './token-data';
import type { Token } from './types';

/**
 * Positions after the last token of each sentence, in order.
 * @param text the stretch that the tokens cover
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

/** How sure the model must be that a sentence ends without a final sign, in a text that has lost its lines. */
const SURE = 0;

const FINAL = /[.!?…‽]$/;
const CLOSING = /^[»”"')\]}’]$/;
const NEVER_FIRST = /^[»”)\]}]$/;
const SMALL = /^\p{Ll}/u;

/** Number of the abbreviations before which no sentence ends. */
const BEFORE_NAME = 1;

/** Creates the finder from a language's word lists and its model of sentence ends. */
export function createSentenceFinder(data: TokenData, model: LinearModel): FindSentences {
  const abbreviations = abbreviationClasses(data);
  const features = new FeatureBuffer();
  const scores = new Int32Array(BOUNDARY_LABELS.length);
  return (text, base, tokens, lines) => {
    const wraps = wrappingBreaks(text);
    const row = new TokenRow(tokens, abbreviations);
    const around = new Surroundings();
    const endsInside = (i: number): boolean => {
      if (!isCandidate(row, i) || !mayDivide(row, i, lines)) return false;
      boundaryFeatures(row, i, around, features);
      model.score(features, scores);
      const margin = (scores[1] - scores[0]) * model.scale;
      return margin > (isClosed(row, i) ? 0 : SURE);
    };
    const ends: number[] = [];
    for (let i = 1; i < tokens.length; i++) {
      around.pass(tokens[i - 1].text);
      if (!breaksLine(text, tokens[i - 1].end - base, tokens[i].start - base, wraps) && !endsInside(i))
        continue;
      ends.push(i);
      around.reset();
    }
    if (tokens.length > 0) ends.push(tokens.length);
    return ends;
  };
}

/**
 * What the model is not asked. A text that has lines has its headlines on lines of their own: inside a line
 * a sentence ends with a final sign and the next begins with no small letter. A text on one line may have
 * anything glued to anything ("Cyclisme Il semble que …").
 */
function mayDivide(row: TokenRow, i: number, lines: boolean): boolean {
  if (row.abbreviation(i - 1) === BEFORE_NAME || NEVER_FIRST.test(row.form(i))) return false;
  return !lines || (isClosed(row, i) && !SMALL.test(row.form(i)));
}

/** Whether a final sign stands before the gap; closing quotation marks, brackets and a "[6]" aside. */
function isClosed(row: TokenRow, i: number): boolean {
  let last = i - 1;
  if (row.form(last) === ']' && row.form(last - 2) === '[') last -= 3;
  while (last > i - 7 && CLOSING.test(row.form(last))) last--;
  return FINAL.test(row.form(last));
}

/** Every abbreviation as a token, with the number of its class. */
export function abbreviationClasses({ abbreviations }: TokenData): ReadonlyMap<string, number> {
  const { beforeName, beforeNumber, months, inside, mayEnd } = abbreviations;
  const classes = new Map<string, number>();
  [beforeName, beforeNumber, months, inside, mayEnd].forEach((forms, k) => {
    for (const form of forms)
      classes.set(`${form}.`, k + BEFORE_NAME).set(`${form.toUpperCase()}.`, k + BEFORE_NAME);
  });
  return classes;
}

/** Whether a line break that does not merely wrap stands in the gap. */
function breaksLine(text: string, from: number, to: number, wraps: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === 10 && !wraps.has(at)) return true;
  }
  return false;
}
