/** Finds where sentences end in a sequence of tokens. */
import type { Span } from '../span';
import { wrappingBreaks } from './line-breaks';
import type { TokenData } from './token-data';

const FINAL = /^(?:[.!?…‽]|\.{2,})$/;
const CLOSING = /^["'»”’)\]}]$/;
const OPENS = /^["'«“‘([{—–-]|^\p{Lu}|^\d/u;

/** Token index after the last token of each sentence, in order. */
export type FindSentences = (text: string, tokens: readonly Span[]) => number[];

/** Creates the finder for a language's abbreviations. */
export function createSentenceFinder(data: TokenData): FindSentences {
  const mayEnd = new Set(data.abbreviations.mayEnd.map((form) => `${form}.`));
  return (text, tokens) => {
    const wraps = wrappingBreaks(text);
    const ends: number[] = [];
    const form = (i: number): string => text.slice(tokens[i]?.start ?? 0, tokens[i]?.end ?? 0);
    for (let i = 0; i < tokens.length; i++) {
      if (i + 1 === tokens.length || breaksLine(text, tokens[i] as Span, tokens[i + 1] as Span, wraps)) {
        ends.push(i + 1);
        continue;
      }
      if (!FINAL.test(form(i)) && !mayEnd.has(form(i))) continue;
      let last = i;
      while (
        last + 1 < tokens.length &&
        !breaksLine(text, tokens[last] as Span, tokens[last + 1] as Span, wraps)
      ) {
        const next = form(last + 1);
        if (!FINAL.test(next) && !(CLOSING.test(next) && closes(text, tokens, last + 1))) break;
        last++;
      }
      const next = form(last + 1);
      if (last + 1 < tokens.length && OPENS.test(next)) ends.push(last + 1);
      i = ends.at(-1) === last + 1 || last === i ? last : last - 1;
    }
    return [...new Set(ends)];
  };
}

/** A straight quotation mark closes if it is glued to what stands before it. */
function closes(text: string, tokens: readonly Span[], i: number): boolean {
  const token = tokens[i] as Span;
  if (!/^["']$/.test(text.slice(token.start, token.end))) return true;
  return token.start === tokens[i - 1]?.end;
}

function breaksLine(text: string, left: Span, right: Span, wraps: ReadonlySet<number>): boolean {
  for (let at = text.indexOf('\n', left.end); at >= 0 && at < right.start; at = text.indexOf('\n', at + 1)) {
    if (!wraps.has(at)) return true;
  }
  return false;
}
