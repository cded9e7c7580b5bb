/** Gathers rows by file and writes them many at a time: one call of the file system a row would be slow. */

/** Rows that wait for one file. */
const BATCH = 2_000;

/** Collects items by name and hands each full group on; `flush` hands on the rest. */
export class Batches<T> {
  readonly #waiting = new Map<string, T[]>();

  constructor(private readonly write: (name: string, items: readonly T[]) => Promise<void>) {}

  async add(name: string, item: T): Promise<void> {
    const items = this.#waiting.get(name);
    if (items === undefined) {
      this.#waiting.set(name, [item]);
    } else {
      items.push(item);
      if (items.length < BATCH) return;
      this.#waiting.delete(name);
      await this.write(name, items);
    }
  }

  async flush(): Promise<void> {
    for (const [name, items] of this.#waiting) await this.write(name, items);
    this.#waiting.clear();
  }
}
