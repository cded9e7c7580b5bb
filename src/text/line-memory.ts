/** What the rest of a line says of a gap: whether a word is written with a capital there too, what else begins alike. */
import { mix } from '../linear/hash';
import { CapitalMemory } from './capital-memory';
import type { Gap } from './first-look';
import type { TokenRow } from './token-row';

const FINAL = /[.!?…:;]/;

type Counts = Map<number, number>;

export class LineMemory {
  /** The share of ends, by the first look, that no final sign stands before: many in leaflets, few in reports. */
  readonly unsigned: number;
  private readonly capitals: CapitalMemory;
  /** Two words in a row: all, those that open a sentence by the first look, those that end one. */
  private readonly pairs: Counts = new Map();
  private readonly openings: Counts = new Map();
  private readonly endings: Counts = new Map();

  constructor(
    private readonly row: TokenRow,
    gaps: readonly Gap[],
  ) {
    this.capitals = new CapitalMemory(row);
    for (let i = 1; i < row.length; i++) count(this.pairs, this.pair(i));
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
    return this.capitals.capitalised(at);
  }

  /** How often it stands elsewhere without a capital. */
  smallElsewhere(at: number): number {
    return this.capitals.small(at);
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
