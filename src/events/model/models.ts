/** The learned part of the events stage: which words are triggers, who fills which role, what is told twice. */
import { existsSync } from 'node:fs';
import type { Language } from '../../article/types';
import { type BoostedTrees, loadTrees } from '../../boosting';
import { loadModel } from '../../linear';
import { SAME_EVENT_EVIDENCE } from '../same/evidence';
import { type ContextModels, loadContextModels } from '../context/context-models';
import { Classifier } from './classifier';
import { modelFolder } from './model-folder';
import { ROLE_EVIDENCE } from './role-evidence';
import { ROLE_FEATURES } from './role-features';
import { type Sight, sharedSight } from './sight';
import { TRIGGER_EVIDENCE } from './trigger-evidence';
import { TRIGGER_FEATURES } from './trigger-features';

/** The label of what is no trigger, and of what fills no role. */
export const NONE = 'none';

/** For triggers and for roles a linear model that looks first, and trees that look again. */
export interface EventModels {
  readonly triggers: Classifier;
  readonly triggerTrees: BoostedTrees;
  readonly roles: Classifier;
  readonly roleTrees: BoostedTrees;
  /** Absent: rules decide which mentions tell one event. */
  readonly sameTrees?: BoostedTrees;
  /** Absent: rules decide date, source and realis. */
  readonly context?: ContextModels;
}

export const TRIGGER_MODEL = 'events-triggers.bin';
export const TRIGGER_TREES = 'events-trigger-trees.json';
export const ROLE_MODEL = 'events-roles.bin';
export const ROLE_TREES = 'events-role-trees.json';
export const SAME_EVENT_TREES = 'events-same-trees.json';

/**
 * The models of a language, or those that serve every language; nothing where there are none: there the rules decide
 * alone.
 * @throws DataError where a model is damaged or was made for other features
 */
export function loadEventModels(language: Language): EventModels | undefined {
  let sight: Sight | undefined;
  const shared = (): Sight => (sight ??= sharedSight());
  const models = loadWithoutContext(language, shared);
  const context = loadContextModels(language, shared);
  return models === undefined || context === undefined ? models : { ...models, context };
}

/**
 * The models that those of the context learn from: all but theirs.
 * @param shared see `modelFolder`
 */
export function loadWithoutContext(
  language: Language,
  shared?: () => Sight,
): Omit<EventModels, 'context'> | undefined {
  const { file, sight, suffix } = modelFolder(language, TRIGGER_MODEL, shared);
  if (!existsSync(file(TRIGGER_MODEL))) return undefined;
  const same = file(SAME_EVENT_TREES);
  return {
    ...(existsSync(same) ? { sameTrees: loadTrees(same, SAME_EVENT_EVIDENCE) } : {}),
    triggers: new Classifier(loadModel(file(TRIGGER_MODEL), TRIGGER_FEATURES + suffix), sight),
    triggerTrees: loadTrees(file(TRIGGER_TREES), TRIGGER_EVIDENCE),
    roles: new Classifier(loadModel(file(ROLE_MODEL), ROLE_FEATURES + suffix), sight),
    roleTrees: loadTrees(file(ROLE_TREES), ROLE_EVIDENCE),
  };
}
