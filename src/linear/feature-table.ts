/** Finds a feature's place by its hash: open addressing with linear probing over one typed array. */

/** Stands for "no feature here"; a real hash of this value is stored as 1. */
const EMPTY = 0;

/** The hash as it is stored: never the one that marks an empty slot. */
export function storedHash(hash: number): number {
  return hash === EMPTY ? 1 : hash;
}

/**
 * A map from 32-bit hashes to 32-bit values, key and value side by side so that a look-up touches one
 * line of the cache.
 */
export class FeatureTable {
  private slots: Int32Array;
  private mask: number;
  size = 0;

  /**
   * Room for `expected` hashes before the table grows.
   * @param room slots for each hash, at least: fewer take less memory, more make look-ups shorter
   */
  constructor(
    expected = 1024,
    private readonly room = 2,
  ) {
    let capacity = 16;
    while (capacity < expected * room) capacity *= 2;
    this.slots = new Int32Array(capacity * 2);
    this.mask = capacity - 1;
  }

  /** The value of a hash, or -1. */
  get(hash: number): number {
    const key = storedHash(hash);
    const { slots, mask } = this;
    for (let i = key & mask; ; i = (i + 1) & mask) {
      const found = slots[2 * i];
      if (found === key) return slots[2 * i + 1];
      if (found === EMPTY) return -1;
    }
  }

  /** Sets the value of a hash; `value` is 0 or more. */
  set(hash: number, value: number): void {
    if (this.size * this.room > this.mask) this.grow();
    this.place(storedHash(hash), value);
  }

  /** Calls `visit` with every stored hash and its value, in the order of the table. */
  forEach(visit: (hash: number, value: number) => void): void {
    const { slots } = this;
    for (let i = 0; i < slots.length; i += 2) {
      if (slots[i] !== EMPTY) visit(slots[i], slots[i + 1]);
    }
  }

  private place(key: number, value: number): void {
    const { slots, mask } = this;
    let i = key & mask;
    while (slots[2 * i] !== EMPTY && slots[2 * i] !== key) i = (i + 1) & mask;
    if (slots[2 * i] === EMPTY) this.size += 1;
    slots[2 * i] = key;
    slots[2 * i + 1] = value;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    this.size = 0;
    for (let i = 0; i < old.length; i += 2) {
      if (old[i] !== EMPTY) this.place(old[i], old[i + 1]);
    }
  }
}
