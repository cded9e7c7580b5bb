/** The word classes of a language: a tree of classes, whose branches are the bits of a class's number. */
import { hashString } from '../linear/hash';

/** Depth of the tree: a word's finest class is a number of so many bits, the first branch the highest. */
export const CLASS_BITS = 12;

/** Bytes of a slot of the table: twelve bits of the class, twelve that tell words with the same slot apart. */
export const SLOT_BYTES = 3;

/** The class of a word that has none; no class has this number. */
export const NO_CLASS = 0;

/** The coarse class, from 1 on, that a class belongs to: the first `bits` branches of the tree; 0 for `NO_CLASS`. */
export function branchOf(path: number, bits: number): number {
  return path === NO_CLASS ? 0 : (path >>> (CLASS_BITS - bits)) + 1;
}

/** Where in a table of `slots` slots a word is looked for first, and its twelve bits of recognition. */
export function placeOf(word: string, slots: number): { readonly slot: number; readonly check: number } {
  const hash = hashString(word) >>> 0;
  return { slot: hash % slots, check: hash >>> 20 };
}

export class WordClasses {
  private readonly slots: number;

  /** @param table `SLOT_BYTES` for each slot, at least one of them empty */
  constructor(private readonly table: Uint8Array) {
    this.slots = table.length / SLOT_BYTES;
  }

  /**
   * The finest class of a word, from 1 to 2 ** `CLASS_BITS` - 1, or 0: as it is written, else in lower case.
   * About one unknown word in a thousand is taken for a known one.
   */
  classOf(word: string): number {
    const exact = this.find(word);
    if (exact !== NO_CLASS) return exact;
    const lower = word.toLowerCase();
    return lower === word ? NO_CLASS : this.find(lower);
  }

  private find(word: string): number {
    const { table, slots } = this;
    if (slots === 0) return NO_CLASS;
    const { slot, check } = placeOf(word, slots);
    for (let k = slot; ; k = k + 1 === slots ? 0 : k + 1) {
      const at = k * SLOT_BYTES;
      const value = table[at] | (table[at + 1] << 8) | (table[at + 2] << 16);
      if (value === 0) return NO_CLASS;
      if (value >>> CLASS_BITS === check) return value & ((1 << CLASS_BITS) - 1);
    }
  }
}
