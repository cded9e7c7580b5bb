/** Scores the transitions of a sentence's states by the shipped model; what has been scored is kept for the sentence. */
import { FeatureBuffer, type LinearModel, RowCache } from '../../linear';
import { type FeatureSink, NOWHERE } from '../../linear/feature-sink';
import { addUnpacked, packedWidth } from '../../linear/packed-sums';
import { type FeatureGroups, inOneBuffer, type Part, PARTS } from './feature-groups';
import { type ParserInput, placeOf } from './parser-input';
import { RowTable } from './row-table';
import type { ParserState } from './state';
import { addTreeFeatures } from './tree-features';
import { addFrontFeatures, addStackFeatures } from './word-features';

/** Slots of each cache of what comes up in other sentences again, measured on articles; one is for all pairs of places. */
const SLOTS = 1024;
const ACROSS_SLOTS = 4096;

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
  private slot = 0;

  /** @param cache scores of `tags` that came up in other sentences, where they come up often enough */
  constructor(
    private readonly model: LinearModel,
    private readonly cache?: RowCache,
  ) {}

  look(a: number, b: number, c: number): void {
    this.row = this.rows.find(a, b, c);
    this.isNew = this.row < 0;
  }

  /** Brings near what `addTo` will read: first what is known by heart, then, by `touchModel`, the rest. */
  touch(): void {
    const { model, cache, words, tags } = this;
    model.touch(words);
    if (cache === undefined) model.touch(tags);
    else this.slot = cache.touch(tags);
  }

  touchModel(): void {
    this.cache?.touchModel(this.slot, this.tags);
  }

  /** Adds the scores of all features to the share's row. */
  addTo(rows: Int32Array): void {
    const { model, cache, words, tags, row } = this;
    model.addPacked(words, rows, row);
    if (cache === undefined) model.addPacked(tags, rows, row);
    else cache.addPacked(this.slot, tags, rows, row);
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
  /** Of a row: it holds packed sums, and those of a state have fewer features than these can take. */
  private readonly width: number;
  private readonly sums: Int32Array;
  private readonly groups: FeatureGroups = inOneBuffer(new FeatureBuffer(0));
  /** By words alone. */
  private readonly words: Readonly<Record<'top' | 'below' | 'front' | 'stack' | 'middle', Share>>;
  private readonly fronts: readonly Share[];
  private readonly stacks: readonly Share[];
  /** With dependents. */
  private readonly tree: Readonly<Record<Part, Share>>;
  private readonly trees: readonly Share[];
  /** The shares whose rows a state lacks: the first `needs`. */
  private readonly needed: Share[] = [];
  private needs = 0;
  private rows: Int32Array;
  private end = 0;

  /** @param most rows that are kept at a time */
  constructor(
    model: LinearModel,
    private readonly most = MOST_ROWS,
  ) {
    this.width = packedWidth(model.labels.length);
    this.sums = new Int32Array(this.width);
    this.rows = new Int32Array(256 * this.width);
    const cached = (): Share => new Share(model, new RowCache(model, SLOTS));
    const across = new RowCache(model, ACROSS_SLOTS);
    this.words = {
      top: cached(),
      below: cached(),
      front: new Share(model),
      stack: new Share(model, across),
      middle: new Share(model, across),
    };
    this.tree = {
      top: cached(),
      below: cached(),
      front: cached(),
      stack: new Share(model, across),
      middle: new Share(model, across),
      third: new Share(model),
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
    words.middle.look(s0, b0, 0);
    if (words.middle.isNew) {
      words.top.look(s0, 0, 0);
      words.front.look(b0, 0, 0);
      this.openFronts();
      addFrontFeatures(groups, input, s0, b0);
      this.take(this.fronts);
    }
    words.stack.look(s1, s0, b0);
    if (words.stack.isNew) {
      words.below.look(s1, 0, 0);
      this.openStacks();
      addStackFeatures(groups, input, s1, s0, b0);
      this.take(this.stacks);
    }
    const own0 = state.historyOf(s0);
    const own1 = state.historyOf(s1);
    const ownFront = state.historyOf(b0);
    tree.top.look(own0, 0, 0);
    tree.below.look(own1, 0, 0);
    tree.front.look(ownFront, 0, 0);
    tree.stack.look(own1, own0, 0);
    tree.middle.look(own0, ownFront, 0);
    tree.third.look(s2, s1, own0);
    if (tree.stack.isNew || tree.middle.isNew || tree.third.isNew) {
      this.openTrees();
      addTreeFeatures(groups, input, state);
      this.take(this.trees);
    }
    this.fillRows();
    // a word's row holds what it is by itself, too
    if (tree.top.isNew) this.add(words.top.rows.find(s0, 0, 0), tree.top.row);
    if (tree.below.isNew) this.add(words.below.rows.find(s1, 0, 0), tree.below.row);
    if (tree.front.isNew) this.add(words.front.rows.find(b0, 0, 0), tree.front.row);
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

  /** Notes what a state needs; all of it is asked for before anything is added up. */
  private take(shares: readonly Share[]): void {
    for (const share of shares) {
      if (!share.isNew) continue;
      share.touch();
      this.needed[this.needs++] = share;
    }
  }

  private fillRows(): void {
    const { needed, needs } = this;
    for (let i = 0; i < needs; i += 1) needed[i].touchModel();
    for (let i = 0; i < needs; i += 1) {
      needed[i].row = this.newRow();
      needed[i].rows.add(needed[i].row);
      needed[i].addTo(this.rows);
    }
    this.needs = 0;
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
    const { rows, width, sums, words, tree } = this;
    const a = words.middle.row;
    const b = words.stack.row;
    const c = tree.top.row;
    const d = tree.below.row;
    const e = tree.front.row;
    const f = tree.stack.row;
    const g = tree.middle.row;
    const h = tree.third.row;
    for (let t = 0; t < width; t += 1) {
      sums[t] =
        rows[a + t] +
        rows[b + t] +
        rows[c + t] +
        rows[d + t] +
        rows[e + t] +
        rows[f + t] +
        rows[g + t] +
        rows[h + t];
    }
    scores.fill(0);
    addUnpacked(sums, scores);
  }
}
