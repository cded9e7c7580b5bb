/** Scores the parser's features by the shipped model, and remembers what comes up again. */
import { type LinearModel, RowCache } from '../../linear';
import { type FeatureGroups, separateGroups } from './feature-groups';
import type { Scorer } from './transition-scores';

/** Slots of each group's cache, measured on articles: more are seldom hit and leave the processor's own cache. */
const SLOTS = 2048;

export class ModelScorer implements Scorer<Int32Array> {
  readonly groups: FeatureGroups = separateGroups();
  private readonly caches: readonly [FeatureGroups[keyof FeatureGroups], RowCache][];

  constructor(private readonly model: LinearModel) {
    const { top, below, front, across } = this.groups;
    this.caches = [top, below, front, across].map((buffer) => [buffer, new RowCache(model, SLOTS)]);
  }

  clear(): void {
    this.groups.words.clear();
    for (const [buffer] of this.caches) buffer.clear();
  }

  addTo(scores: Int32Array): void {
    this.model.addTo(this.groups.words, scores);
    for (const [buffer, cache] of this.caches) cache.addTo(buffer, scores);
  }
}
