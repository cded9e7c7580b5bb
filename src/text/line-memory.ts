/** What the rest of a line says of a gap: whether a word is written with a capital there too, what else begins alike. */
import { mix } from '../linear/hash';
import type { Gap } from './first-look';
import type { TokenRow } from './token-row';

const FINAL = /[.!?…:;]/;
const SMALL_SHAPES: ReadonlySet<string> = new Set(['a', "a'"]);

type Counts = Map<number, number>;

export class LineMemory {
  /** The share of ends, by the first look, that no final sign stands before: many in leaflets, few in reports. */
  readonly unsigned: number;
  /** By the word in lower case: with a capital behind a small word, and without one. */
  private readonly capitalised: Counts = new Map();
  private readonly small: Counts = new Map();
  /** Two words in a row: all, those that open a sentence by the first look, those that end one. */
  private readonly pairs: Counts = new Map();
  private readonly openings: Counts = new Map();
  private readonly endings: Counts = new Map();

  constructor(
    private readonly row: TokenRow,
    gaps: readonly Gap[],
  ) {
    for (let i = 1; i < row.length; i++) {
      const [left, right] = [row.at(i - 1), row.at(i)];
      if (right.small) count(this.small, right.lowerHash);
      else if (SMALL_SHAPES.has(left.shape)) count(this.capitalised, right.lowerHash);
      count(this.pairs, this.pair(i));
    }
    const ends = gaps.filter(({ odds }) => odds > 0);
    for (const { at } of ends) {
      count(this.openings, this.pair(at + 1));
      count(this.endings, this.pair(at - 1));
    }
    const unsigned = ends.filter(({ at }) => !FINAL.test(row.at(at - 1).form));
    this.unsigned = unsigned.length / Math.max(1, ends.length);
  }

  /** How often the word after a gap stands elsewhere with a capital that no sentence asks for. */
  capitalisedElsewhere(at: number): number {
    return this.capitalised.get(this.row.at(at).lowerHash) ?? 0;
  }

  /** How often it stands elsewhere without a capital. */
  smallElsewhere(at: number): number {
    return this.small.get(this.row.at(at).lowerHash) ?? 0;
  }

  /** How many other sentences begin with the two words after the gap. */
  opensElsewhere({ at, odds }: Gap): number {
    return (this.openings.get(this.pair(at + 1)) ?? 0) - Number(odds > 0);
  }

  /** How many other sentences end with the two words before the gap. */
  endsElsewhere({ at, odds }: Gap): number {
    return (this.endings.get(this.pair(at - 1)) ?? 0) - Number(odds > 0);
  }

  /** How often else the words on both sides of the gap stand side by side. */
  joinedElsewhere(at: number): number {
    return (this.pairs.get(this.pair(at)) ?? 0) - 1;
  }

  /** The word at `i` and the one before it. */
  private pair(i: number): number {
    return mix(this.row.at(i - 1).formHash, this.row.at(i).formHash);
  }
}

function count(counts: Counts, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
