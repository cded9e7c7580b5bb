/** The clusters of local entities while they grow: joins, with the reason for each, and what a cluster must not hold. */
import type { ResolutionMethod } from '../types';
import { UnionFind } from '../union-find';
import type { Identity } from './identity';

/** Over `identities` by position. */
export class Clusters {
  readonly #sets: UnionFind;
  readonly #methods: (ResolutionMethod | undefined)[];
  /** The articles of a cluster's members, by root. */
  readonly #documents: Set<string>[];

  constructor(readonly identities: readonly Identity[]) {
    this.#sets = new UnionFind(identities.length);
    this.#methods = identities.map(() => undefined);
    this.#documents = identities.map(({ entity }) => new Set([entity.document]));
  }

  root(index: number): number {
    return this.#sets.find(index);
  }

  /** Whether two clusters have members in one article, which took them for two. */
  shareDocument(a: number, b: number): boolean {
    const [one, other] = [this.#documents[this.root(a)], this.#documents[this.root(b)]];
    const [small, large] = one.size <= other.size ? [one, other] : [other, one];
    return [...small].some((document) => large.has(document));
  }

  /** Joins the clusters; `method` says why the members of `a` that had no reason yet belong to it. */
  join(a: number, b: number, method?: ResolutionMethod): void {
    const [rootA, rootB] = [this.root(a), this.root(b)];
    if (method !== undefined) this.#methods[a] ??= method;
    if (rootA === rootB) return;
    const root = this.#sets.union(rootA, rootB);
    const other = root === rootA ? rootB : rootA;
    for (const document of this.#documents[other]) this.#documents[root].add(document);
  }

  /** Why a local entity belongs to its cluster. */
  method(index: number): ResolutionMethod {
    return this.#methods[index] ?? this.identities[index].keys.at(0)?.method ?? 'alone';
  }

  sets(): number[][] {
    return this.#sets.sets();
  }
}
