/** Words that tell a person of high rank, where an adjective may be read for the noun: "un haut responsable". */
import { z } from 'zod';
import type { Language } from '../article/types';
import { loadLanguageData, wordSet } from '../language-data';

/** high-ranks.json, forms in lower case. */
const schema = z.strictObject({
  /** Adjectives that are nouns too. */
  high: wordSet,
  /** Persons of rank whose nouns are adjectives too, or may follow the noun "haut" as its apposition. */
  ranks: wordSet,
});

export type HighRanks = z.infer<typeof schema>;

export const NO_RANKS: HighRanks = { high: new Set(), ranks: new Set() };

/** @throws DataError where the language's list is missing or damaged */
export function loadHighRanks(language: Language): HighRanks {
  return loadLanguageData(language, 'high-ranks', schema);
}
