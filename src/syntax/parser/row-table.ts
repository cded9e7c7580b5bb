/** Finds the row of scores that was worked out for up to four numbers: open addressing, cleared for each sentence. */
import { mix } from '../../linear';

/** Four numbers and the row. */
const WIDTH = 5;

export class RowTable {
  private slots = new Int32Array(WIDTH * 256).fill(-1);
  private mask = 255;
  private size = 0;
  /** The slot that the last search ended at. */
  private last = 0;

  clear(): void {
    this.size = 0;
    this.slots.fill(-1);
  }

  /** The row for these numbers, or -1; `add` then makes one for them. */
  find(a: number, b = 0, c = 0, d = 0): number {
    const { slots, mask } = this;
    const hash = mix(mix(mix(mix(0, a), b), c), d);
    for (let i = (hash ^ (hash >>> 16)) & mask; ; i = (i + 1) & mask) {
      const at = WIDTH * i;
      const row = slots[at + 4];
      if (row < 0) {
        slots[at] = a;
        slots[at + 1] = b;
        slots[at + 2] = c;
        slots[at + 3] = d;
        this.last = at;
        return -1;
      }
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c && slots[at + 3] === d) return row;
    }
  }

  /** Keeps a row, from 0 on, for the numbers that were looked for last and not found. */
  add(row: number): void {
    this.slots[this.last + 4] = row;
    this.size += 1;
    if (2 * this.size > this.mask) this.grow();
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(2 * old.length).fill(-1);
    this.mask = 2 * this.mask + 1;
    this.size = 0;
    for (let at = 0; at < old.length; at += WIDTH) {
      const row = old[at + 4];
      if (row < 0) continue;
      this.find(old[at], old[at + 1], old[at + 2], old[at + 3]);
      this.add(row);
    }
  }
}
