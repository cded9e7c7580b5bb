/** What resolution knows beside the articles: word lists and the gazetteer. */
import { loadGazetteer } from '../gazetteer';
import type { Knowledge } from './entities/identity';
import { loadResolutionWords, type LanguageWords } from './language-data';

export interface ResolutionResources {
  readonly words: LanguageWords;
  readonly knowledge: Knowledge;
}

/** Some 0.1 s; load once and hand on. @throws DataError */
export function loadResolutionResources(): ResolutionResources {
  return { words: loadResolutionWords(), knowledge: loadGazetteer() };
}
