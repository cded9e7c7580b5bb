/** Reads numbers in digits or in words: "trois", "vingt et un", "deux cents", "twenty-one". */
import type { Piece } from './lexer';

/** Number words with their values, and the words that may join them ("et", "-", "and"). */
export interface NumeralWords {
  readonly values: Readonly<Record<string, number>>;
  readonly joiners: readonly string[];
}

export interface Numeral {
  readonly value: number;
  /** Index of the piece after the number. */
  readonly next: number;
}

const DECIMAL_MARKS = new Set([',', '.']);

/** The number that begins at piece `at`, the longest one; none where no number begins. */
export function readNumeral(pieces: readonly Piece[], at: number, words: NumeralWords): Numeral | undefined {
  return readDigits(pieces, at) ?? readWords(pieces, at, words);
}

/** "3", "3,5": a decimal mark counts only where it touches digits on both sides. */
function readDigits(pieces: readonly Piece[], at: number): Numeral | undefined {
  const whole = pieces[at];
  if (whole === undefined || !/^[0-9]+$/.test(whole.text)) return undefined;
  const mark = pieces[at + 1];
  const decimals = pieces[at + 2];
  const joined =
    mark !== undefined &&
    decimals !== undefined &&
    DECIMAL_MARKS.has(mark.text) &&
    mark.start === whole.end &&
    decimals.start === mark.end &&
    /^[0-9]+$/.test(decimals.text);
  return joined
    ? { value: Number(`${whole.text}.${decimals.text}`), next: at + 3 }
    : { value: Number(whole.text), next: at + 1 };
}

/** Adds and multiplies from left to right: 4 × 20 + 10 + 7 ("quatre-vingt-dix-sept"), 2 × 100. */
function readWords(pieces: readonly Piece[], at: number, words: NumeralWords): Numeral | undefined {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let next = at;
  for (let i = at; i < pieces.length;) {
    const joined = i > at && words.joiners.includes(pieces[i].text);
    const place = joined ? i + 1 : i;
    const value = words.values[pieces[place]?.text ?? ''];
    if (value === undefined) break;
    if (value >= 100 || (value === 20 && group % 100 === 4)) {
      group = value === 20 ? group - 4 + 80 : (group === 0 ? 1 : group) * value;
      if (value >= 1000) {
        total += group;
        group = 0;
      }
    } else if (value < last || group % 100 === 0) {
      // "deux trois minutes" is no "five minutes": units follow tens only
      if (last < 20 && last !== 10 && group % 100 !== 0) break;
      group += value;
    } else break;
    last = value;
    i = next = place + 1;
  }
  return next === at ? undefined : { value: total + group, next };
}
