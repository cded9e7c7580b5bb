/** Nouns that are part of a preposition or adverb of several words: "à l'aide de trois télescopes" aids nobody. */
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';

const OF = new Set(['de', 'du', 'des', "d'", 'of']);

/** Whether "de" behind the noun makes a preposition of it ("au cours de"), or nothing behind it an adverb ("au départ"). */
export function isInFixedPhrase(
  { words }: SentenceView,
  { index }: Word,
  { complexPrepositions, adverbials }: Pick<Cues, 'complexPrepositions' | 'adverbials'>,
): boolean {
  const form = (at: number): string => words[at]?.text.toLowerCase().replace('’', "'") ?? '';
  const two = `${form(index - 1)} ${form(index)}`;
  const three = `${form(index - 2)} ${two}`;
  const phrases = OF.has(form(index + 1)) ? complexPrepositions : adverbials;
  return phrases.has(two) || phrases.has(three) || phrases.has(`${form(index - 3)} ${three}`);
}
