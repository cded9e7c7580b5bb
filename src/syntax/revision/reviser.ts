/**
 * A second look at the finished tree: each word's head is chosen again among a few nearby, and its relation is named
 * again, by a linear model that sees what a parser from left to right cannot (corrective modelling, Hall & Novák
 * 2005; tree revision, Attardi & Ciaramita 2007; features of a finished tree, Nivre & McDonald 2008).
 */
import { best, FeatureBuffer, type LinearModel } from '../../linear';
import type { Tree } from '../parser/parser';
import type { ParserInput } from '../parser/parser-input';
import { MOST_CANDIDATES, PRESENT, writeCandidates } from './candidates';
import { finishedTree } from './finished-tree';
import { RevisedRelations } from './revised-relations';
import { RevisionFeatures } from './revision-features';

export class TreeReviser {
  private readonly relations: RevisedRelations;
  private readonly features = new FeatureBuffer();
  private readonly scores: Int32Array;
  private readonly heads = new Int32Array(MOST_CANDIDATES);
  private readonly kinds = new Uint8Array(MOST_CANDIDATES);

  /** @param model has a label for each relation, in the order of the tree's numbers */
  constructor(private readonly model: LinearModel) {
    this.relations = new RevisedRelations(model.labels);
    this.scores = new Int32Array(model.labels.length);
  }

  /** Changes heads and relations of the tree, which stays a tree with the same root; arcs may cross. */
  revise(input: ParserInput, tree: Tree): void {
    const { relations, scores } = this;
    const before = finishedTree(input, tree, relations.markers);
    const writer = new RevisionFeatures(before);
    for (let word = 0; word < input.size; word += 1) {
      if (!relations.isOpen(before.relations[word])) continue;
      const count = writeCandidates(before, word, this.heads, this.kinds);
      let highest = -Infinity;
      for (let i = 0; i < count; i += 1) {
        writer.write(this.features, word, this.heads[i], this.kinds[i]);
        this.model.score(this.features, scores);
        scores[relations.root] = -0x7fffffff;
        const relation = best(scores);
        if (scores[relation] <= highest) continue;
        // an earlier change may have hung the candidate from this word
        if (this.kinds[i] !== PRESENT && hangsFrom(tree.heads, this.heads[i], word)) continue;
        highest = scores[relation];
        tree.heads[word] = this.heads[i];
        tree.relations[word] = relation;
      }
    }
  }
}

/** Whether the way up from a word passes another one. */
function hangsFrom(heads: Int32Array, word: number, other: number): boolean {
  let at = word;
  while (at >= 0 && at !== other) at = heads[at];
  return at === other;
}
