/** Disjoint sets over 0 … size - 1 (Tarjan 1975: union by size, path halving). */
export class UnionFind {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
    this.#size = new Int32Array(size).fill(1);
  }

  find(item: number): number {
    let at = item;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]];
      at = this.#parent[at];
    }
    return at;
  }

  /** Joins the sets of `a` and `b` and gives the root of the whole. */
  union(a: number, b: number): number {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    if (rootA === rootB) return rootA;
    const [large, small] = this.#size[rootA] >= this.#size[rootB] ? [rootA, rootB] : [rootB, rootA];
    this.#parent[small] = large;
    this.#size[large] += this.#size[small];
    return large;
  }

  /** The sets, each ascending, in order of their smallest member. */
  sets(): number[][] {
    const byRoot = new Map<number, number[]>();
    for (let item = 0; item < this.#parent.length; item++) {
      const root = this.find(item);
      const set = byRoot.get(root);
      if (set === undefined) byRoot.set(root, [item]);
      else set.push(item);
    }
    return [...byRoot.values()];
  }
}
