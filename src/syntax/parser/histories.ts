/** Numbers words together with their dependents, so that states that share a part of the tree can be told to. */

/** One for all states of a sentence: the same word with the same dependents, hung on in the same order, is one number. */
export class Histories {
  private readonly known = new Map<number, number>();
  private next: number;

  /** @param size number of words; a word without dependents is its position, the root is `size`, "nothing" is `size + 1` */
  constructor(private readonly size: number) {
    this.next = size + 2;
  }

  /** The number of what `history` becomes by one more dependent. */
  after(history: number, child: number, relation: number, isRight: boolean): number {
    const key = ((history * (this.size + 1) + child) * 256 + relation) * 2 + (isRight ? 1 : 0);
    let number = this.known.get(key);
    if (number === undefined) this.known.set(key, (number = this.next++));
    return number;
  }
}
