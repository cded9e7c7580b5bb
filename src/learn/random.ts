/** A small seeded generator of random numbers, so that training twice gives the same bytes. */

/** Numbers from 0 to 1 (mulberry32, Tommy Ettinger, public domain); the same seed gives the same row. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** The values in a random order (Fisher–Yates), as a new array. */
  shuffle<T>(values: readonly T[]): T[] {
    const result = [...values];
    for (let i = result.length - 1; i > 0; i -= 1) {
      const k = Math.floor(this.next() * (i + 1));
      [result[i], result[k]] = [result[k], result[i]];
    }
    return result;
  }
}
