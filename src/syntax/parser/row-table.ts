/** Finds the row of scores that was worked out for up to three numbers: open addressing, emptied for each sentence. */
import { mix } from '../../linear/hash';

/** Three numbers, the row, and for which sentence it is: what is left from others is empty. */
const WIDTH = 5;
const ROW = 3;
const SENTENCE = 4;

export class RowTable {
  private slots = new Int32Array(WIDTH * 256);
  private mask = 255;
  private size = 0;
  private sentence = 1;
  /** The slot that the last search ended at. */
  private last = 0;

  clear(): void {
    this.size = 0;
    this.sentence += 1;
  }

  /** The row for these numbers, or -1; `add` then makes one for them. */
  find(a: number, b: number, c: number): number {
    const { slots, mask, sentence } = this;
    const hash = mix(mix(mix(0, a), b), c);
    for (let i = (hash ^ (hash >>> 16)) & mask; ; i = (i + 1) & mask) {
      const at = WIDTH * i;
      if (slots[at + SENTENCE] !== sentence) {
        slots[at] = a;
        slots[at + 1] = b;
        slots[at + 2] = c;
        this.last = at;
        return -1;
      }
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c) return slots[at + ROW];
    }
  }

  /** Keeps a row, from 0 on, for the numbers that were looked for last and not found. */
  add(row: number): void {
    this.slots[this.last + ROW] = row;
    this.slots[this.last + SENTENCE] = this.sentence;
    this.size += 1;
    if (2 * this.size > this.mask) this.grow();
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(2 * old.length);
    this.mask = 2 * this.mask + 1;
    this.size = 0;
    for (let at = 0; at < old.length; at += WIDTH) {
      if (old[at + SENTENCE] !== this.sentence) continue;
      this.find(old[at], old[at + 1], old[at + 2]);
      this.add(old[at + ROW]);
    }
  }
}
