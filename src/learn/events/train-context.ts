/** Trains the models of an event's date, source and realis on the articles annotated by hand. */
import { join } from 'node:path';
import { encodeTrees } from '../../boosting';
import { DataError } from '../../errors';
import { CONTEXT_MODELS, DATE_TREES } from '../../events/context/context-models';
import { loadWithoutContext } from '../../events/model/models';
import { readAnnotated } from './read-annotated';
import { annotatedContext } from './context-examples';
import { trainContextModels } from './train-context-models';
import { encodeLinear, writeEventModel } from './write-model';

/** Measured by evaluation/score.py from the text alone; none of these articles was in training. */
const SCORES = {
  'gold/dev (18 articles)': { date: 70.0, attribution: 72.6, realis: 88.5 },
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
  for (const name of ['dates', 'sources', 'realis'] as const) {
    const { file, features } = CONTEXT_MODELS[name];
    write(file, encodeLinear(learned[name], features));
  }
  write(DATE_TREES, encodeTrees(learned.dateTrees));
}

function write(name: string, content: string | Uint8Array): void {
  writeEventModel(name, content, { command: 'npm run train -- --only events-context-fr', scores: SCORES });
}

function fail(): never {
  throw new DataError({
    what: 'The role model of French is missing',
    remedy: 'Run `npm run train -- --only events-fr` first.',
  });
}
