/** Scores the transitions of a sentence's states by the shipped model; what has been scored is kept for the sentence. */
import { FeatureBuffer, type LinearModel, RowCache } from '../../linear';
import {
  type FeatureGroups,
  type FeatureSink,
  inOneBuffer,
  NOWHERE,
  type Part,
  PARTS,
} from './feature-groups';
import { type ParserInput, placeOf } from './parser-input';
import { RowTable } from './row-table';
import type { ParserState } from './state';
import { addTreeFeatures } from './tree-features';
import { addFrontFeatures, addStackFeatures } from './word-features';

/** Slots of each cache of what comes up in other sentences again, measured on articles; one is for all pairs of places. */
const SLOTS = 2048;
const ACROSS_SLOTS = 8192;

/** More rows than this are not kept, so that a sentence as long as a book takes no more memory than a long one. */
const MOST_ROWS = 4096;

/** What depends on the same words, with the rows that are known of it. */
class Share {
  readonly words = new FeatureBuffer();
  readonly tags = new FeatureBuffer();
  readonly rows = new RowTable();
  /** Where the row for the state at hand begins. */
  row = 0;
  isNew = false;

  /** @param cache scores of `tags` that came up in other sentences, where they come up often enough */
  constructor(readonly cache?: RowCache) {}

  look(a: number, b = 0, c = 0, d = 0): void {
    this.row = this.rows.find(a, b, c, d);
    this.isNew = this.row < 0;
  }

  wordSink(): FeatureSink {
    this.words.clear();
    return this.isNew ? this.words : NOWHERE;
  }

  tagSink(): FeatureSink {
    this.tags.clear();
    return this.isNew ? this.tags : NOWHERE;
  }
}

/**
 * States of the beam are much alike, and so is a state to the one before: the scores of a state are the sum of rows
 * that depend on a few of its words each, and more than half of these are known already. Scores are the model's own.
 */
export class RememberedScores {
  private readonly width: number;
  private readonly groups: FeatureGroups = inOneBuffer(new FeatureBuffer(0));
  /** By words alone. */
  private readonly words: Readonly<Record<'top' | 'below' | 'front' | 'stack' | 'middle', Share>>;
  private readonly fronts: readonly Share[];
  private readonly stacks: readonly Share[];
  /** With dependents. */
  private readonly tree: Readonly<Record<Part, Share>>;
  private readonly trees: readonly Share[];
  private rows: Int32Array;
  private end = 0;

  /** @param most rows that are kept at a time */
  constructor(
    private readonly model: LinearModel,
    private readonly most = MOST_ROWS,
  ) {
    this.width = model.labels.length;
    this.rows = new Int32Array(256 * this.width);
    const cached = (): Share => new Share(new RowCache(model, SLOTS));
    const across = new RowCache(model, ACROSS_SLOTS);
    this.words = {
      top: cached(),
      below: cached(),
      front: new Share(),
      stack: new Share(across),
      middle: new Share(across),
    };
    this.tree = {
      top: cached(),
      below: cached(),
      front: cached(),
      stack: new Share(across),
      middle: new Share(across),
      third: new Share(),
    };
    const { top, below, front, stack, middle } = this.words;
    this.fronts = [top, front, middle];
    this.stacks = [below, stack];
    this.trees = PARTS.map((part) => this.tree[part]);
  }

  /** To be called before each sentence. */
  clear(): void {
    this.end = 0;
    for (const shares of [this.fronts, this.stacks, this.trees]) for (const { rows } of shares) rows.clear();
  }

  /** Writes the score of every transition of a state to `scores`. */
  write(input: ParserInput, state: ParserState, scores: Int32Array): void {
    if (this.end > this.most * this.width) this.clear();
    const { words, tree, groups } = this;
    const s0 = placeOf(state.below(0), input);
    const s1 = placeOf(state.below(1), input);
    const s2 = placeOf(state.below(2), input);
    const b0 = placeOf(state.ahead(0), input);
    words.middle.look(s0, b0);
    if (words.middle.isNew) {
      words.top.look(s0);
      words.front.look(b0);
      this.openFronts();
      addFrontFeatures(groups, input, s0, b0);
      this.close(this.fronts);
    }
    words.stack.look(s1, s0, b0);
    if (words.stack.isNew) {
      words.below.look(s1);
      this.openStacks();
      addStackFeatures(groups, input, s1, s0, b0);
      this.close(this.stacks);
    }
    const own0 = state.historyOf(s0);
    const own1 = state.historyOf(s1);
    const ownFront = state.historyOf(b0);
    tree.top.look(own0);
    tree.below.look(own1);
    tree.front.look(ownFront);
    tree.stack.look(own1, own0);
    tree.middle.look(own0, ownFront);
    tree.third.look(s2, s1, own0);
    if (tree.stack.isNew || tree.middle.isNew || tree.third.isNew) {
      this.openTrees();
      addTreeFeatures(groups, input, state);
      this.close(this.trees);
      // a word's row holds what it is by itself, too
      if (tree.top.isNew) this.add(words.top.rows.find(s0), tree.top.row);
      if (tree.below.isNew) this.add(words.below.rows.find(s1), tree.below.row);
      if (tree.front.isNew) this.add(words.front.rows.find(b0), tree.front.row);
    }
    this.sum(scores);
  }

  /** Lets features of shares that are known already go nowhere. */
  private openFronts(): void {
    const { groups } = this;
    const { top, front, middle } = this.words;
    groups.topTags = top.tagSink();
    groups.frontTags = front.tagSink();
    groups.middleWords = middle.wordSink();
    groups.middleTags = middle.tagSink();
  }

  private openStacks(): void {
    const { groups } = this;
    const { below, stack } = this.words;
    groups.belowTags = below.tagSink();
    groups.stackWords = stack.wordSink();
    groups.stackTags = stack.tagSink();
  }

  private openTrees(): void {
    const { groups } = this;
    const { top, below, front, stack, middle, third } = this.tree;
    groups.topWords = top.wordSink();
    groups.topTags = top.tagSink();
    groups.belowWords = below.wordSink();
    groups.belowTags = below.tagSink();
    groups.frontWords = front.wordSink();
    groups.frontTags = front.tagSink();
    groups.stackWords = stack.wordSink();
    groups.stackTags = stack.tagSink();
    groups.middleWords = middle.wordSink();
    groups.middleTags = middle.tagSink();
    groups.thirdWords = third.wordSink();
    groups.thirdTags = third.tagSink();
  }

  private close(shares: readonly Share[]): void {
    for (const share of shares) {
      if (!share.isNew) continue;
      share.row = this.newRow();
      share.rows.add(share.row);
      this.model.addTo(share.words, this.rows, share.row);
      (share.cache ?? this.model).addTo(share.tags, this.rows, share.row);
    }
  }

  private newRow(): number {
    const row = this.end;
    this.end += this.width;
    if (this.end > this.rows.length) {
      const rows = new Int32Array(2 * this.rows.length);
      rows.set(this.rows);
      this.rows = rows;
    }
    this.rows.fill(0, row, this.end);
    return row;
  }

  private add(from: number, to: number): void {
    const { rows, width } = this;
    for (let t = 0; t < width; t += 1) rows[to + t] += rows[from + t];
  }

  private sum(scores: Int32Array): void {
    const { rows, width, words, tree } = this;
    const a = words.middle.row;
    const b = words.stack.row;
    const c = tree.top.row;
    const d = tree.below.row;
    const e = tree.front.row;
    const f = tree.stack.row;
    const g = tree.middle.row;
    const h = tree.third.row;
    for (let t = 0; t < width; t += 1) {
      scores[t] =
        rows[a + t] +
        rows[b + t] +
        rows[c + t] +
        rows[d + t] +
        rows[e + t] +
        rows[f + t] +
        rows[g + t] +
        rows[h + t];
    }
  }
}
