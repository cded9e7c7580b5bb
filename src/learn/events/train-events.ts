/** Trains the models of the events stage on the articles annotated by hand, read by our own stages before it. */
import { join } from 'node:path';
import { encodeTrees } from '../../boosting';
import {
  ROLE_MODEL,
  ROLE_TREES,
  SAME_EVENT_TREES,
  TRIGGER_MODEL,
  TRIGGER_TREES,
} from '../../events/model/models';
import { ROLE_FEATURES } from '../../events/model/role-features';
import { SHARED, SHARED_SUFFIX } from '../../events/model/model-folder';
import { sharedSight } from '../../events/model/sight';
import { TRIGGER_FEATURES } from '../../events/model/trigger-features';
import type { Annotated, LearnTools } from './annotated';
import { readAnnotated } from './read-annotated';
import { examplesOf, trainEventModels } from './train-models';
import { encodeLinear, type Provenance, writeEventModel } from './write-model';

/** Measured from the text alone; no article was scored by event models that had seen it. */
const SCORES = {
  'gold/dev (18 articles)': { 'trigger-c': 82.3, 'arg-c': 64.9, edge: 49.4, graph: 44.2 },
  'gold/train (146 articles, 4 folds)': { 'trigger-c': 75.5, 'arg-c': 57.1, edge: 40, graph: 35.5 },
};

/** What the models for other languages reach on French itself, where they may be measured. */
const SHARED_PROVENANCE: Provenance = {
  command: 'npm run train -- --only events-shared',
  scores: {
    'gold/train (146 articles, 4 folds), French': {
      'trigger-c': 74.4,
      'arg-c': 55.7,
      edge: 36.4,
      graph: 32.8,
    },
  },
};

/**
 * Writes `events-triggers.bin`, `events-roles.bin` and the trees beside them (`events-same-trees.json` among them) below `data/models/fr`.
 * @param dataFolder the data folder; the annotated articles lie beside it, in `../gold/train`
 */
export function runEventTrainer(dataFolder: string): void {
  const { articles, tools } = readAnnotated(join(dataFolder, '..', 'gold', 'train'));
  trainInto('fr', articles, tools, { command: 'npm run train -- --only events-fr', scores: SCORES });
}

/**
 * Writes the same files below `data/models/shared`, learned from the same articles by what all languages share: they
 * serve the languages that have no annotated articles.
 * @param dataFolder as for `runEventTrainer`
 */
export function runSharedEventTrainer(dataFolder: string): void {
  const { articles, tools } = readAnnotated(join(dataFolder, '..', 'gold', 'train'));
  trainInto(SHARED, articles, { ...tools, sight: sharedSight() }, SHARED_PROVENANCE);
}

function trainInto(
  folder: string,
  articles: readonly Annotated[],
  tools: LearnTools,
  provenance: Provenance,
): void {
  const prepared = articles.map((each) => ({ ...each, examples: examplesOf(each, tools) }));
  const { triggers, triggerTrees, roles, roleTrees, sameTrees } = trainEventModels(prepared, tools);
  const suffix = folder === SHARED ? SHARED_SUFFIX : '';
  const write = (name: string, content: string | Uint8Array): void =>
    writeEventModel(folder, name, content, provenance);
  write(TRIGGER_MODEL, encodeLinear(triggers, TRIGGER_FEATURES + suffix));
  write(TRIGGER_TREES, encodeTrees(triggerTrees));
  write(ROLE_MODEL, encodeLinear(roles, ROLE_FEATURES + suffix));
  write(ROLE_TREES, encodeTrees(roleTrees));
  write(SAME_EVENT_TREES, encodeTrees(sameTrees));
}
