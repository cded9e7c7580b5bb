/** Cuts a sentence into the smallest pieces that time rules look at, independent of the tokeniser's choices. */
import type { Span } from '../../span';
import { normalise } from '../normalise';

/** A run of letters, a run of digits, or one other character; `text` is lower case with a plain apostrophe. */
export interface Piece extends Span {
  readonly text: string;
  /** Whether it begins with a capital: "March" is a month, "march" is none. */
  readonly capital: boolean;
}

const PIECE = /\p{L}+|\p{N}+|[^\s]/gu;

/** The pieces of `text`; offsets count from `offset`. "22h30" gives "22", "h", "30". */
export function pieces(text: string, offset = 0): Piece[] {
  return Array.from(text.matchAll(PIECE), (match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    text: normalise(match[0]),
    capital: /^\p{Lu}/u.test(match[0]),
  }));
}
