/** Trains the models of an event's date, source and realis on the articles annotated by hand. */
import { join } from 'node:path';
import { encodeTrees } from '../../boosting';
import { DataError } from '../../errors';
import { CONTEXT_MODELS, DATE_TREES } from '../../events/context/context-models';
import { SHARED, SHARED_SUFFIX } from '../../events/model/model-folder';
import { loadWithoutContext } from '../../events/model/models';
import { sharedSight } from '../../events/model/sight';
import { readAnnotated } from './read-annotated';
import { annotatedContext } from './context-examples';
import { type LearnedContext, trainContextModels } from './train-context-models';
import { encodeLinear, type Provenance, writeEventModel } from './write-model';

/** Measured by evaluation/score.py from the text alone; none of these articles was in training. */
const SCORES = {
  'gold/dev (18 articles)': { date: 72.2, attribution: 67.6, realis: 90.4 },
  'gold/train (146 articles, 4 folds)': { date: 77.6, attribution: 71.5, realis: 90.3 },
};

/** On French itself, where they may be measured: by 4 folds over the shared event models. */
const SHARED_SCORES = {
  'gold/train (146 articles, 4 folds), French': { date: 77.7, attribution: 71.3, realis: 90.4 },
};

/**
 * Writes `events-dates.bin`, `events-sources.bin`, `events-realis.bin` and the trees for dates below
 * `data/models/fr`. Who speaks is read by the role model, which must have been trained before.
 * @param dataFolder the data folder; the annotated articles lie beside it, in `../gold/train`
 */
export function runContextTrainer(dataFolder: string): void {
  const { articles, tools } = readAnnotated(join(dataFolder, '..', 'gold', 'train'));
  const models = loadWithoutContext('fr') ?? fail();
  const learned = trainContextModels(articles.map((each) => annotatedContext(each, models, tools)));
  write('fr', learned, '', { command: 'npm run train -- --only events-context-fr', scores: SCORES });
}

/**
 * Writes the same files below `data/models/shared`, learned from the same articles by what all languages share.
 * @param dataFolder as for `runContextTrainer`
 */
export function runSharedContextTrainer(dataFolder: string): void {
  const { articles, tools } = readAnnotated(join(dataFolder, '..', 'gold', 'train'));
  const models = loadWithoutContext('fr') ?? fail();
  const shared = { ...tools, sight: sharedSight() };
  const learned = trainContextModels(articles.map((each) => annotatedContext(each, models, shared)));
  write(SHARED, learned, SHARED_SUFFIX, {
    command: 'npm run train -- --only events-context-shared',
    scores: SHARED_SCORES,
  });
}

function write(folder: string, learned: LearnedContext, suffix: string, provenance: Provenance): void {
  for (const name of ['dates', 'sources', 'realis'] as const) {
    const { file, features } = CONTEXT_MODELS[name];
    writeEventModel(folder, file, encodeLinear(learned[name], features + suffix), provenance);
  }
  writeEventModel(folder, DATE_TREES, encodeTrees(learned.dateTrees), provenance);
}

function fail(): never {
  throw new DataError({
    what: 'The role model of French is missing',
    remedy: 'Run `npm run train -- --only events-fr` first.',
  });
}
