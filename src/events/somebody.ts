/** Which entities are somebody: who can act, be acted on, and speak. */
import type { Word } from '../syntax/types';
import type { SentenceView } from './view/article-view';

const SOMEBODY: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'GROUP']);

/** Whether entities of the type are persons, bodies, states or groups. */
export function isSomebody(type: string): boolean {
  return SOMEBODY.has(type);
}

/** Whether a word heads a mention of somebody. */
export function isOfSomebody(view: SentenceView, word: Word): boolean {
  return view.headedBy(word).some(({ entity }) => isSomebody(entity.type));
}
