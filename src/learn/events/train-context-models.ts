/** Trains the models of date, source and realis: linear ones, then trees on what these say of articles not seen. */
import { BoostedTrees, type TreeEnsemble } from '../../boosting';
import type { ContextModels } from '../../events/context/context-models';
import { Classifier } from '../../events/model/classifier';
import type { Sight } from '../../events/model/sight';
import type { LinearModel } from '../../linear';
import { DATE_EVIDENCE, dateEvidence } from '../../events/context/date-evidence';
import { firstContext } from '../../events/context/first-look';
import { type BoostingSettings, type Question, trainTrees } from '../boosting/train-trees';
import { type AnnotatedContext, contextExamples, joined, REALIS, YES_OR_NO } from './context-examples';
import { type LogisticSettings, trainLogistic } from './logistic';

export interface LearnedContext {
  readonly dates: LinearModel;
  readonly sources: LinearModel;
  readonly realis: LinearModel;
  readonly dateTrees: TreeEnsemble;
}

/**
 * Chosen by cross-validation: slow steps and strong decay, as the examples are few; the mean of several trainings stays
 * clear of what one order of the examples says.
 */
const SETTINGS: LogisticSettings = {
  epochs: 12,
  runs: 4,
  rate: 0.03,
  decay: 4e-3,
  dropout: 0.3,
  seed: 29,
  minCount: 2,
  minWeight: 16,
};

const TREES: BoostingSettings = {
  trees: 150,
  leaves: 5,
  leastExamples: 20,
  ridge: 5,
  rate: 0.05,
  examples: 0.8,
  numbers: 0.6,
  seed: 43,
};

/** The trees learn from linear models that were trained without the article. */
const FOLDS = 5;

/** All models of the context; the same articles in the same order give the same bytes. */
export function trainContextModels(articles: readonly AnnotatedContext[]): LearnedContext {
  const sight = articles[0]?.sight;
  const examples = articles.map(contextExamples);
  const { dates, sources, realis } = joined(examples);
  const learnedSources = trainLogistic(sources, YES_OR_NO, SETTINGS);
  const sourcesInUse = new Classifier(learnedSources, sight);
  const questions: Question[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = joined(examples.filter((_, i) => i % FOLDS !== fold));
    const unseenDates = new Classifier(trainLogistic(seen.dates, YES_OR_NO, SETTINGS), sight);
    for (const article of articles.filter((_, i) => i % FOLDS === fold)) {
      questions.push(...dateQuestions(article, { dates: unseenDates, sources: sourcesInUse }));
    }
  }
  return {
    dates: trainLogistic(dates, YES_OR_NO, SETTINGS),
    sources: learnedSources,
    realis: trainLogistic(realis, REALIS, { ...SETTINGS, dropout: 0, runs: 1 }),
    dateTrees: trainTrees(questions, DATE_EVIDENCE, TREES),
  };
}

/** What the trees are asked of an article. */
function dateQuestions(
  article: AnnotatedContext,
  models: Pick<ContextModels, 'dates' | 'sources'>,
): readonly Question[] {
  const looks = firstContext(article.events, article.context, models);
  const evidence = dateEvidence(looks, article.context.publishedAt);
  return looks.flatMap(({ filled, dates }, i) =>
    dates.map(({ candidate }, k) => ({ values: evidence[i][k], yes: article.isDate(filled, candidate) })),
  );
}

/** The models as the events stage uses them. */
export function contextInUse(
  { dates, sources, realis, dateTrees }: LearnedContext,
  sight?: Sight,
): ContextModels {
  return {
    dates: new Classifier(dates, sight),
    sources: new Classifier(sources, sight),
    realis: new Classifier(realis, sight),
    dateTrees: new BoostedTrees(dateTrees),
  };
}
