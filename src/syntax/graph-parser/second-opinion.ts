/** A second opinion on a finished tree: what a network that sees the whole sentence says of each head and relation. */
import { best } from '../../linear/linear-model';
import type { Tree } from '../parser/parser';
import type { ParserInput } from '../parser/parser-input';
import { Agreement, type AgreeingWords } from './agreement';
import { ArcScorer } from './arc-scorer';
import { ClauseRelations } from './clause-relations';
import type { GraphModel } from './graph-model';
import { likeliestTree } from './likeliest-tree';
import { Parallels } from './parallels';
import { type Likelihood, SingleRelations } from './single-relations';
import { WordNumbering } from './word-numbers';

/** Longer sentences keep their tree: they are lists, and time grows with the square of their length. */
const LONGEST = 200;

/** What the parser's own choice counts beside the network's logarithms of probability. */
export interface Trust {
  readonly head: number;
  readonly relation: number;
}

/** Chosen on a held-out third of GSD's dev part and on Sequoia's, where values from 1 to 3 differ little. */
const TRUST: Trust = { head: 2, relation: 2 };

export class SecondOpinion {
  private readonly numbering: WordNumbering;
  private readonly arcs: ArcScorer;
  private readonly single: SingleRelations;
  private readonly clauses: ClauseRelations;
  private readonly agreement: Agreement;
  private readonly parallels: Parallels;
  private readonly root: number;
  /** The tree that `revise` was given last, as it was; none of a very long sentence. */
  private before: Tree | undefined;

  /**
   * @param relations names of the relations, in the order of the trees' numbers
   * @throws Error where the network knows others: it has learned from other treebanks than the parser
   */
  constructor(
    model: GraphModel,
    relations: readonly string[],
    private readonly trust = TRUST,
  ) {
    if (model.shape.relations.join() !== relations.join()) {
      throw new Error(
        'The network of the graph parser knows other relations than the parser: train both anew',
      );
    }
    this.numbering = new WordNumbering(model.inventory, model.shape.sizes.tag);
    this.arcs = new ArcScorer(model, LONGEST);
    this.single = new SingleRelations(relations);
    this.clauses = new ClauseRelations(relations);
    this.agreement = new Agreement(relations);
    this.parallels = new Parallels(relations);
    this.root = model.shape.relations.indexOf('root');
  }

  /** Changes heads and relations of the tree, which stays a tree; arcs may cross. */
  revise(input: ParserInput, tree: Tree): void {
    const { size } = input;
    this.before = undefined;
    if (size > LONGEST) return;
    this.arcs.read(this.numbering.of(input), size);
    const before: Tree = { heads: tree.heads.slice(), relations: tree.relations.slice() };
    this.before = before;
    this.scoreHeads(before);
    tree.heads.set(likeliestTree(this.arcs.heads, size));
    for (let word = 0; word < size; word += 1) {
      if (tree.heads[word] < 0) {
        tree.relations[word] = this.root;
        continue;
      }
      tree.relations[word] = best(this.scoreRelations(word, tree.heads[word], before));
    }
  }

  /** Gives clauses of the tree that `revise` was given last relations of clauses, and leaves each verb one subject and one object. */
  settle(tree: Tree, words: AgreeingWords): void {
    const { before } = this;
    if (before === undefined) return;
    const likelihood: Likelihood = {
      heads: (word) => this.arcs.heads[word].subarray(0, tree.heads.length + 1),
      relations: (word, head) => this.scoreRelations(word, head, before),
    };
    this.parallels.enforce(tree, words, likelihood);
    this.agreement.enforce(tree, words, likelihood);
    this.clauses.enforce(tree, likelihood);
    this.single.enforce(tree, likelihood);
  }

  /** Has all heads scored; the tree's own count more. */
  private scoreHeads({ heads }: Tree): void {
    const { arcs, trust } = this;
    arcs.scoreHeads(heads.length);
    for (let word = 0; word < heads.length; word += 1) arcs.heads[word][heads[word] + 1] += trust.head;
  }

  /** How well each relation goes with a word under a head; valid until the next call. */
  private scoreRelations(word: number, head: number, before: Tree): Float64Array {
    const scores = this.arcs.scoreRelations(word, head);
    if (head === before.heads[word]) scores[before.relations[word]] += this.trust.relation;
    scores[this.root] = -Infinity;
    return scores;
  }
}
