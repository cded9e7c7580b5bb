/** Words that tell a person of high rank, where an adjective may be read for the noun: "un haut responsable". */
import { z } from 'zod';
import type { Language } from '../article/types';
import { loadLanguageData } from '../language-data';

const words = z.array(z.string().min(1));

/** high-ranks.json, forms in lower case. */
const schema = z.strictObject({
  /** Adjectives that are nouns too. */
  high: words,
  /** Persons of rank whose nouns are adjectives too, or may follow the noun "haut" as its apposition. */
  ranks: words,
});

export interface HighRanks {
  readonly high: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
}

export const NO_RANKS: HighRanks = { high: new Set(), ranks: new Set() };

/** @throws DataError where the language's list is missing or damaged */
export function loadHighRanks(language: Language): HighRanks {
  const { high, ranks } = loadLanguageData(language, 'high-ranks', schema);
  return { high: new Set(high), ranks: new Set(ranks) };
}
