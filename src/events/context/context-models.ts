/** The learned part of an event's context: which date and which source it takes, and its realis. */
import { existsSync } from 'node:fs';
import type { Language } from '../../article/types';
import { type BoostedTrees, loadTrees } from '../../boosting';
import { loadModel } from '../../linear';
import { Classifier } from '../model/classifier';
import { modelFolder } from '../model/model-folder';
import type { Sight } from '../model/sight';
import { DATE_EVIDENCE } from './date-evidence';
import { DATE_FEATURES } from './date-features';
import { REALIS_FEATURES } from './realis-features';
import { SOURCE_FEATURES } from './source-features';

export interface ContextModels {
  /** Whether a date is the event's: `no`, `yes`. */
  readonly dates: Classifier;
  /** Whether somebody vouches for the event: `no`, `yes`. */
  readonly sources: Classifier;
  /** The event's realis. */
  readonly realis: Classifier;
  /** Trees that look again at dates. */
  readonly dateTrees: BoostedTrees;
}

/** File and configuration of each model. */
export const CONTEXT_MODELS = {
  dates: { file: 'events-dates.bin', features: DATE_FEATURES },
  sources: { file: 'events-sources.bin', features: SOURCE_FEATURES },
  realis: { file: 'events-realis.bin', features: REALIS_FEATURES },
} as const;

export const DATE_TREES = 'events-date-trees.json';

/**
 * The models of a language, or those that serve every language; nothing where there are none: there the rules decide
 * alone.
 * @param shared see `modelFolder`
 * @throws DataError where a model is damaged or was made for other features
 */
export function loadContextModels(language: Language, shared?: () => Sight): ContextModels | undefined {
  const { dates, sources, realis } = CONTEXT_MODELS;
  const { file, sight, suffix } = modelFolder(language, dates.file, shared);
  if (!existsSync(file(dates.file))) return undefined;
  const load = (model: { readonly file: string; readonly features: string }): Classifier =>
    new Classifier(loadModel(file(model.file), model.features + suffix), sight);
  return {
    dates: load(dates),
    sources: load(sources),
    realis: load(realis),
    dateTrees: loadTrees(file(DATE_TREES), DATE_EVIDENCE),
  };
}
