/** Keeps the features of an article's words from one reading to the next. */
import type { FeatureBuffer } from '../../linear';

/** Words beyond this many are not kept, so that a book takes no more memory than a long article. */
const MOST_WORDS = 2000;

export class FeatureShelf {
  private values = new Int32Array(1 << 14);
  /** Where each word's features end. */
  private readonly ends = new Int32Array(MOST_WORDS);
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Keeps the features of the next word. */
  put({ values, count }: FeatureBuffer): void {
    if (this.count === MOST_WORDS) return;
    const from = this.endOf(this.count - 1);
    if (from + count > this.values.length) {
      const larger = new Int32Array(2 * (from + count));
      larger.set(this.values);
      this.values = larger;
    }
    for (let i = 0; i < count; i += 1) this.values[from + i] = values[i];
    this.ends[this.count++] = from + count;
  }

  /** Writes the features of a word to `buffer`, the words counted from 0; false where they were not kept. */
  get(word: number, buffer: FeatureBuffer): boolean {
    if (word >= this.count) return false;
    buffer.restore(this.values, this.endOf(word - 1), this.ends[word]);
    return true;
  }

  private endOf(word: number): number {
    return word < 0 ? 0 : this.ends[word];
  }
}
