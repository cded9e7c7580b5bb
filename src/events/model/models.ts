/** The learned part of the events stage: which words are triggers, and who fills which role. */
import { existsSync } from 'node:fs';
import type { Language } from '../../article/types';
import { dataPath } from '../../data-path';
import { loadModel } from '../../linear';
import { Classifier } from './classifier';
import { ROLE_FEATURES } from './role-features';
import { TRIGGER_FEATURES } from './trigger-features';

/** The label of what is no trigger, and of what fills no role. */
export const NONE = 'none';

export interface EventModels {
  readonly triggers: Classifier;
  readonly roles: Classifier;
}

export const TRIGGER_MODEL = 'events-triggers.bin';
export const ROLE_MODEL = 'events-roles.bin';

/**
 * The models of a language; nothing where none were trained for it: there the rules decide alone.
 * @throws DataError where a model is damaged or was made for other features
 */
export function loadEventModels(language: Language): EventModels | undefined {
  const triggers = dataPath('models', language, TRIGGER_MODEL);
  if (!existsSync(triggers)) return undefined;
  return {
    triggers: new Classifier(loadModel(triggers, TRIGGER_FEATURES)),
    roles: new Classifier(loadModel(dataPath('models', language, ROLE_MODEL), ROLE_FEATURES)),
  };
}
