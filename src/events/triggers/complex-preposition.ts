/** Nouns that are part of a preposition of several words: "à l'aide de trois télescopes" aids nobody. */
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';

const OF = new Set(['de', 'du', 'des', "d'", 'of']);

/** @param prepositions without their last word, a space between all tokens: "à l' aide" */
export function isInComplexPreposition(
  { words }: SentenceView,
  { index }: Word,
  prepositions: ReadonlySet<string>,
): boolean {
  const form = (at: number): string => words[at]?.text.toLowerCase().replace('’', "'") ?? '';
  if (!OF.has(form(index + 1))) return false;
  const two = `${form(index - 1)} ${form(index)}`;
  return prepositions.has(two) || prepositions.has(`${form(index - 2)} ${two}`);
}
