/** How the words of a line are written in the rest of it: with a capital that no sentence asks for, or without one. */
import type { TokenRow } from './token-row';

const SMALL_SHAPES: ReadonlySet<string> = new Set(['a', "a'"]);

export class CapitalMemory {
  /** By the word in lower case: with a capital behind a small word, and without one. */
  private readonly withCapital = new Map<number, number>();
  private readonly without = new Map<number, number>();

  constructor(private readonly row: TokenRow) {
    for (let i = 1; i < row.length; i++) {
      const { small, lowerHash } = row.at(i);
      if (small) count(this.without, lowerHash);
      else if (SMALL_SHAPES.has(row.at(i - 1).shape)) count(this.withCapital, lowerHash);
    }
  }

  /** How often the word at `i` stands in the line with a capital that no sentence asks for. */
  capitalised(i: number): number {
    return this.withCapital.get(this.row.at(i).lowerHash) ?? 0;
  }

  /** How often it stands there without a capital. */
  small(i: number): number {
    return this.without.get(this.row.at(i).lowerHash) ?? 0;
  }
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
