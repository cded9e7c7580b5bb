/** Where the event models of a language lie, and what they may see. */
import { existsSync } from 'node:fs';
import type { Language } from '../../article/types';
import { dataPath } from '../../data-path';
import { ALL, sharedSight, type Sight } from './sight';

/** The folder of the models for languages without annotated articles, and what their templates' names end with. */
export const SHARED = 'shared';
export const SHARED_SUFFIX = '/shared';

export interface ModelFolder {
  readonly file: (name: string) => string;
  readonly sight: Sight;
  readonly suffix: string;
}

/**
 * @param name of a model that a language with models of its own has
 * @param shared gives the sight of shared models, for those that load several
 */
export function modelFolder(
  language: Language,
  name: string,
  shared: () => Sight = sharedSight,
): ModelFolder {
  const own = existsSync(dataPath('models', language, name));
  const folder = own ? language : SHARED;
  return {
    file: (model) => dataPath('models', folder, model),
    ...(own ? { sight: ALL, suffix: '' } : { sight: shared(), suffix: SHARED_SUFFIX }),
  };
}
