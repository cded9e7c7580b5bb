/** Extracts the events of annotated articles, by the models that ship or by ones that have not seen the article. */
import { extractEvents } from '../../../events/extractor';
import type { EventModels } from '../../../events/model/models';
import type { Extraction } from '../../../events/types';
import type { LearnTools } from '../../events/annotated';
import { annotatedContext } from '../../events/context-examples';
import { contextInUse, trainContextModels } from '../../events/train-context-models';
import { examplesOf, inUse, trainEventModels } from '../../events/train-models';
import { Random } from '../../random';
import type { GoldArticle } from './gold-articles';

export interface Folds {
  readonly count: number;
  /** Of the order in which the articles are dealt to the folds. */
  readonly seed: number;
}

export const USUAL_FOLDS: Folds = { count: 5, seed: 31 };

/**
 * For each article event models that were trained, in memory, on the articles of the other folds. What is learned
 * before the events stage (trees, names, coreference) stays as it ships.
 * @param isWanted folds without an article that is wanted are not trained, and their articles get no models
 */
export function modelsByFold(
  articles: readonly GoldArticle[],
  tools: LearnTools,
  { count, seed }: Folds = USUAL_FOLDS,
  isWanted: (article: GoldArticle) => boolean = () => true,
): ReadonlyMap<GoldArticle, EventModels> {
  const dealt = new Random(seed).shuffle(articles);
  const prepared = new Map(
    articles.flatMap(({ gold, article }, i) => {
      if (article === undefined) return [];
      return [[articles[i], { gold, article, examples: examplesOf({ gold, article }, tools) }]];
    }),
  );
  const models = new Map<GoldArticle, EventModels>();
  for (let fold = 0; fold < count; fold += 1) {
    const held = new Set(dealt.filter((_, i) => i % count === fold));
    if (![...held].some(isWanted)) continue;
    // in the order of the files, so that only the choice of articles depends on the seed
    const others = articles.filter((each) => !held.has(each)).flatMap((each) => prepared.get(each) ?? []);
    const trained = inUse(trainEventModels(others, tools));
    const context = trainContextModels(others.map((each) => annotatedContext(each, trained, tools)));
    const usable = { ...trained, context: contextInUse(context) };
    for (const each of held) models.set(each, usable);
  }
  return models;
}

/** What newsgraph finds in an article; nothing in one that it leaves out. */
export function extract(
  { article }: GoldArticle,
  tools: LearnTools,
  models: EventModels | undefined,
): Pick<Extraction, 'entities' | 'events'> {
  if (article === undefined) return { entities: [], events: [] };
  return extractEvents(article, { ...tools, ...(models === undefined ? {} : { models }) });
}
