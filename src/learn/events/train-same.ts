/** Trains the trees that say which mentions tell one event, on events that were found in articles not seen before. */
import type { TreeEnsemble } from '../../boosting';
import { draftEvents } from '../../events/extractor';
import type { EventModels } from '../../events/model/models';
import { SAME_EVENT_EVIDENCE } from '../../events/same/evidence';
import { type BoostingSettings, trainTrees } from '../boosting/train-trees';
import type { Annotated, LearnTools } from './annotated';
import { sameQuestions } from './same-examples';

const SETTINGS: BoostingSettings = {
  trees: 120,
  leaves: 8,
  leastExamples: 10,
  ridge: 2,
  rate: 0.06,
  examples: 0.8,
  numbers: 0.5,
  seed: 47,
};

/** An article with models that have not seen it. */
export interface FoundUnseen extends Annotated {
  readonly models: EventModels;
}

/** The same articles and models give the same trees. */
export function trainSameTrees(articles: readonly FoundUnseen[], tools: LearnTools): TreeEnsemble {
  const questions = articles.flatMap(({ article, gold, models }) =>
    sameQuestions({ article, gold }, draftEvents(article, { ...tools, models }), tools),
  );
  return trainTrees(questions, SAME_EVENT_EVIDENCE, SETTINGS);
}
