/** Trains the models of the events stage on the articles annotated by hand, read by our own stages before it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeTrees } from '../../boosting';
import { dataPath } from '../../data-path';
import {
  ROLE_MODEL,
  ROLE_TREES,
  SAME_EVENT_TREES,
  TRIGGER_MODEL,
  TRIGGER_TREES,
} from '../../events/model/models';
import { ROLE_FEATURES } from '../../events/model/role-features';
import { TRIGGER_FEATURES } from '../../events/model/trigger-features';
import { encodeModel, type LinearModel } from '../../linear';
import { writeCard } from '../model-card';
import { readAnnotated } from './read-annotated';
import { examplesOf, trainEventModels } from './train-models';

/** Measured from the text alone; no article was scored by event models that had seen it. */
const SCORES = {
  'gold/dev (18 articles)': { 'trigger-c': 83.0, 'arg-c': 62.8, edge: 43.7, graph: 36.6 },
  'gold/train (146 articles, 5 folds)': { 'trigger-c': 72.9, 'arg-c': 53.3, edge: 36.1, graph: 31.0 },
};

/**
 * Writes `events-triggers.bin`, `events-roles.bin` and the trees beside them (`events-same-trees.json` among them) below `data/models/fr`.
 * @param dataFolder the data folder; the annotated articles lie beside it, in `../gold/train`
 */
export function runEventTrainer(dataFolder: string): void {
  const { articles, tools } = readAnnotated(join(dataFolder, '..', 'gold', 'train'));
  const prepared = articles.map((each) => ({ ...each, examples: examplesOf(each, tools) }));
  const { triggers, triggerTrees, roles, roleTrees, sameTrees } = trainEventModels(prepared, tools);
  write(encodeLinear(triggers, TRIGGER_FEATURES), TRIGGER_MODEL);
  write(encodeTrees(triggerTrees), TRIGGER_TREES);
  write(encodeLinear(roles, ROLE_FEATURES), ROLE_MODEL);
  write(encodeTrees(roleTrees), ROLE_TREES);
  write(encodeTrees(sameTrees), SAME_EVENT_TREES);
}

function encodeLinear(model: LinearModel, configuration: string): Uint8Array {
  return encodeModel(model, model.weights, configuration);
}

function write(content: string | Uint8Array, name: string): void {
  const file = dataPath('models', 'fr', name);
  writeFileSync(file, content);
  writeCard(file, {
    command: 'npm run train -- --only events-fr',
    sources: [
      { path: '../gold/train (146 articles of Wikinews, annotated by hand)', licence: 'text CC BY 2.5' },
    ],
    scores: SCORES,
  });
}
