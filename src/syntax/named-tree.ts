/** Reads a tree of the parser by the names of its relations, for the rules that mend it; what they change is seen at once. */
import type { Tree } from './parser/parser';

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
    return this.tree.heads.some((other, child) => other === head && test(child));
  }

  /** The dependents of the kind, in the order of the sentence. */
  all(head: number, test: (child: number) => boolean): number[] {
    return [...this.tree.heads.keys()].filter((child) => this.tree.heads[child] === head && test(child));
  }
}
