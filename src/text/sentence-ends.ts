/** Finds where sentences end: at line breaks by rule, inside lines by models. */
import type { FirstLook } from './first-look';
import { wrappingBreaks } from './line-breaks';
import type { SecondLook } from './second-look';
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

/**
 * Creates the finder from what a language's words show and its models of sentence ends. The second look is taken
 * where the article has no lines: there headlines stand among sentences, and a gap needs to be seen in its text.
 */
export function createSentenceFinder(
  words: WordTable,
  firstLook: FirstLook,
  secondLook?: SecondLook,
): FindSentences {
  const divide = (tokens: readonly Token[], lines: boolean): readonly number[] => {
    const row = new TokenRow(tokens, words);
    const gaps = firstLook(row, lines);
    if (!lines && secondLook !== undefined) return secondLook(row, gaps);
    return gaps.filter(({ odds }) => odds > 0).map(({ at }) => at);
  };
  return (text, base, tokens, lines) => {
    const ends: number[] = [];
    let from = 0;
    for (const to of lineEnds(text, base, tokens)) {
      for (const end of divide(tokens.slice(from, to), lines)) ends.push(from + end);
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
