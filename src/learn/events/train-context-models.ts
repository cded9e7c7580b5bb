/** Trains the models of date, source and realis. */
import type { ContextModels } from '../../events/context/context-models';
import { Classifier } from '../../events/model/classifier';
import type { LinearModel } from '../../linear';
import { type ContextExamples, joined, REALIS, YES_OR_NO } from './context-examples';
import { type LogisticSettings, trainLogistic } from './logistic';

export interface LearnedContext {
  readonly dates: LinearModel;
  readonly sources: LinearModel;
  readonly realis: LinearModel;
}

/** Chosen by cross-validation: slow steps and strong decay, as the examples are few. */
const SETTINGS: LogisticSettings = {
  epochs: 12,
  rate: 0.03,
  decay: 4e-3,
  seed: 29,
  minCount: 2,
  minWeight: 16,
};

/** The three models; the same examples give the same bytes. */
export function trainContextModels(examples: readonly ContextExamples[]): LearnedContext {
  const { dates, sources, realis } = joined(examples);
  return {
    dates: trainLogistic(dates, YES_OR_NO, SETTINGS),
    sources: trainLogistic(sources, YES_OR_NO, SETTINGS),
    realis: trainLogistic(realis, REALIS, SETTINGS),
  };
}

/** The models as the events stage uses them. */
export function contextInUse({ dates, sources, realis }: LearnedContext): ContextModels {
  return { dates: new Classifier(dates), sources: new Classifier(sources), realis: new Classifier(realis) };
}
