/** Reads a tree of the parser by the names of its relations, for the rules that mend it; what they change is seen at once. */
import type { Tree } from './parser/parser';

/** How a noun hangs from the head of the phrase that it is in. */
export const WITHIN_PHRASE: ReadonlySet<string> = new Set(['nmod', 'appos', 'flat', 'conj']);

export class NamedTree {
  /** @param names the relations by number */
  constructor(
    private readonly tree: Tree,
    private readonly names: readonly string[],
  ) {}

  /** The relation of a word to its head. */
  relation(word: number): string {
    return this.names[this.tree.relations[word]] ?? '';
  }

  /** Whether a word has a dependent of the kind. */
  has(head: number, test: (child: number) => boolean): boolean {
    const { heads } = this.tree;
    // rules ask this for nearly every word: a loop takes a fraction of the time of `some`
    for (let child = 0; child < heads.length; child += 1) {
      if (heads[child] === head && test(child)) return true;
    }
    return false;
  }

  /** The dependents of the kind, in the order of the sentence. */
  all(head: number, test: (child: number) => boolean): number[] {
    const { heads } = this.tree;
    const found: number[] = [];
    for (let child = 0; child < heads.length; child += 1) {
      if (heads[child] === head && test(child)) found.push(child);
    }
    return found;
  }

  /** The head of the phrase that a word stands in: the way up, to the left, through relations of some kinds. */
  phraseHead(word: number, within: ReadonlySet<string>): number {
    const { heads } = this.tree;
    let at = word;
    while (within.has(this.relation(at)) && heads[at] >= 0 && heads[at] < at) at = heads[at];
    return at;
  }
}

/** Whether the way up from a word passes another one. */
export function hangsFrom(heads: Int32Array, word: number, other: number): boolean {
  let at = word;
  while (at >= 0 && at !== other) at = heads[at];
  return at === other;
}
