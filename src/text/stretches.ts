/** Measures any stretch of a line at once, however long it is: sums over the tokens before each position. */
import type { TokenRow } from './token-row';
import type { TextWord } from './words';

/** What is counted, in order. */
const COUNTED: readonly ((word: TextWord) => number)[] = [
  ({ finite }) => Number(finite === 2),
  ({ finite }) => Number(finite === 1),
  (word) => Number(isWord(word)),
  (word) => Number(isWord(word) && word.shape.startsWith('A')),
  ({ shape }) => Number(shape === 'AA'),
  (word) => Number(isWord(word) && (word.kind & FUNCTION_WORD) !== 0),
  ({ form }) => Number(form === ','),
  ({ form }) => Number(form === ':' || form === ';'),
  ({ form }) => Number(form === '(') - Number(form === ')'),
  ({ form }) => Number(form === '«') - Number(form === '»'),
  ({ form }) => Number(form === '"'),
];
const WIDTH = COUNTED.length;
const FUNCTION_WORD = 1;

/** A stretch in numbers. */
export interface Stretch {
  /** Tokens. */
  readonly length: number;
  /** 2: it has a finite verb, 1: perhaps, 0: no. */
  readonly finite: number;
  /** Shares of its words: capitalised ones, those all in capitals, function words. */
  readonly capitals: number;
  readonly upper: number;
  readonly functionWords: number;
  readonly commas: number;
  /** Colons and semicolons. */
  readonly colons: number;
  /** Brackets and guillemets opened less those closed. */
  readonly brackets: number;
  readonly guillemets: number;
  /** Whether straight quotation marks are odd in number. */
  readonly straight: number;
}

export class Stretches {
  /** `WIDTH` sums for each position. */
  private readonly sums: Int32Array;

  constructor(row: TokenRow) {
    this.sums = new Int32Array((row.length + 1) * WIDTH);
    for (let i = 0; i < row.length; i++) {
      const counts = countsOf(row.at(i));
      for (let k = 0; k < WIDTH; k++) {
        const at = i * WIDTH + k;
        this.sums[at + WIDTH] = this.sums[at] + counts[k];
      }
    }
  }

  /** The tokens from `from` to `to`, `to` not among them. */
  between(from: number, to: number): Stretch {
    const [
      sure,
      perhaps,
      words,
      capitals,
      upper,
      functionWords,
      commas,
      colons,
      brackets,
      guillemets,
      straight,
    ] = COUNTED.map((_, k) => this.sums[to * WIDTH + k] - this.sums[from * WIDTH + k]);
    const all = Math.max(1, words);
    return {
      length: to - from,
      finite: sure > 0 ? 2 : perhaps > 0 ? 1 : 0,
      capitals: capitals / all,
      upper: upper / all,
      functionWords: functionWords / all,
      commas,
      colons,
      brackets,
      guillemets,
      straight: straight % 2,
    };
  }
}

/** What words count for, each worked out once. */
const known = new WeakMap<TextWord, readonly number[]>();

function countsOf(word: TextWord): readonly number[] {
  let counts = known.get(word);
  if (counts === undefined) known.set(word, (counts = COUNTED.map((counted) => counted(word))));
  return counts;
}

function isWord({ shape }: TextWord): boolean {
  return /^[aA]|^-a/.test(shape);
}
