/** The tokens of one line as the model of sentence ends sees them, with what lies ahead of each. */
import { straightMarks } from './straight-marks';
import { NO_WORD, type TextWord, type WordTable } from './words';
import type { Token } from './types';

/** Signs after which a sentence ends, whatever else may happen. */
const FINAL = /^(?:[.!?]|\.\.\.)$/;

/** A distance longer than any that counts. */
const FAR = 99;

/** Positions before the first and after the last token hold `NO_WORD`. */
export class TokenRow {
  private readonly words: readonly TextWord[];
  /** Tokens from each position to the next final sign. */
  private readonly toSign: Uint8Array;
  /** How surely a finite verb stands between each position and the next final sign: 0 to 2. */
  private readonly finite: Uint8Array;
  /** Which straight quotation marks open and close; nothing where there are none. */
  private readonly marks: Int8Array | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    table: WordTable,
  ) {
    this.words = tokens.map(({ text }) => table.of(text));
    this.toSign = new Uint8Array(tokens.length);
    this.finite = new Uint8Array(tokens.length);
    this.marks = straightMarks(tokens, (i) => this.glued(i));
    let distance = FAR;
    let finite = 0;
    for (let i = tokens.length - 1; i >= 0; i--) {
      const word = this.words[i];
      const isFinal = FINAL.test(word.form);
      distance = isFinal ? 0 : Math.min(FAR, distance + 1);
      finite = Math.max(isFinal ? 0 : finite, word.finite);
      this.toSign[i] = distance;
      this.finite[i] = finite;
    }
  }

  get length(): number {
    return this.words.length;
  }

  at(i: number): TextWord {
    return this.words[i] ?? NO_WORD;
  }

  /** Tokens from the position to the next final sign. */
  signAhead(i: number): number {
    return this.toSign[i];
  }

  finiteAhead(i: number): number {
    return this.finite[i];
  }

  /** 1 where a straight quotation mark opens, -1 where one closes, else 0. */
  mark(i: number): number {
    return this.marks?.[i] ?? 0;
  }

  /** Whether no white space stands before the token. */
  glued(i: number): boolean {
    return this.tokens[i]?.start === this.tokens[i - 1]?.end;
  }
}
