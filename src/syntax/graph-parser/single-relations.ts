/**
 * A verb has one subject and one object: of two words that were each taken for it, the one for which something else
 * is nearly as likely becomes that. In the 3,707 hand-made trees of training five words have two subjects, none two
 * objects; words that are judged each by itself give one such pair in 500 words of news.
 */
import { hangsFrom } from '../named-tree';
import type { Tree } from '../parser/parser';

/** Relations of which a word has one dependent, those in one list together. */
const SINGLE: readonly (readonly string[])[] = [['nsubj', 'nsubj:pass'], ['obj']];

/** Of the likeliest heads so many are considered for a word that must change. */
const MOST_HEADS = 6;

/** How well heads and relations go with a word. Lists are valid until the next call. */
export interface Likelihood {
  /** The root's, then each word's. */
  heads(word: number): Float32Array;
  relations(word: number, head: number): Float64Array;
}

interface Choice {
  readonly head: number;
  readonly relation: number;
  /** Logarithm of a likelihood. */
  readonly score: number;
}

export class SingleRelations {
  /** By relation: the number of its list from 1 on, 0 for others. */
  private readonly kinds: Uint8Array;

  constructor(names: readonly string[]) {
    this.kinds = Uint8Array.from(names, (name) => 1 + SINGLE.findIndex((list) => list.includes(name)));
  }

  /** Changes heads and relations until no word has two dependents of one kind; the tree stays one. */
  enforce(tree: Tree, likelihood: Likelihood): void {
    // each step settles a word under a head for good, or gives it another: fewer than words twice over
    for (let step = 0; step < 2 * tree.heads.length; step += 1) {
      const rivals = this.findRivals(tree);
      if (rivals === undefined) return;
      const [first, second] = rivals.map((word) => ({ word, ...this.otherwise(word, tree, likelihood) }));
      const loser = first.loss < second.loss ? first : second;
      if (loser.choice === undefined) return;
      tree.heads[loser.word] = loser.choice.head;
      tree.relations[loser.word] = loser.choice.relation;
    }
  }

  /** The first two words that have one head and are of one kind to it. */
  private findRivals({ heads, relations }: Tree): readonly [number, number] | undefined {
    const seen = new Map<number, number>();
    for (let word = 0; word < heads.length; word += 1) {
      const kind = this.kinds[relations[word]];
      if (kind === 0) continue;
      const key = heads[word] * (SINGLE.length + 1) + kind;
      const other = seen.get(key);
      if (other !== undefined) return [other, word];
      seen.set(key, word);
    }
    return undefined;
  }

  /** The best other choice for a word, and how much less likely it is than the present one. */
  private otherwise(
    word: number,
    tree: Tree,
    likelihood: Likelihood,
  ): { readonly choice: Choice | undefined; readonly loss: number } {
    const heads = Float64Array.from(likelihood.heads(word));
    const norm = logSum(heads);
    const likeliest = [...heads.keys()]
      .slice(1)
      .map((place) => place - 1)
      .filter((head) => head === tree.heads[word] || !hangsFrom(tree.heads, head, word))
      .sort((a, b) => heads[b + 1] - heads[a + 1])
      .slice(0, MOST_HEADS);
    let choice: Choice | undefined;
    for (const head of likeliest) {
      const relations = likelihood.relations(word, head);
      const score = heads[head + 1] - norm - logSum(relations);
      for (let relation = 0; relation < relations.length; relation += 1) {
        if (this.isTaken(tree, word, head, relation)) continue;
        if (score + relations[relation] <= (choice?.score ?? -Infinity)) continue;
        choice = { head, relation, score: score + relations[relation] };
      }
    }
    const present = likelihood.relations(word, tree.heads[word]);
    const now = heads[tree.heads[word] + 1] - norm + present[tree.relations[word]] - logSum(present);
    return { choice, loss: choice === undefined ? Infinity : now - choice.score };
  }

  /** Whether a head has another dependent of the relation's kind. */
  private isTaken({ heads, relations }: Tree, word: number, head: number, relation: number): boolean {
    const kind = this.kinds[relation];
    if (kind === 0) return false;
    return heads.some((other, i) => i !== word && other === head && this.kinds[relations[i]] === kind);
  }
}

/** The logarithm of the sum of what logarithms stand for. */
function logSum(values: Float64Array): number {
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0));
}
