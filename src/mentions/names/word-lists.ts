/** A language's head nouns and titles: the common nouns that tell what the name beside them is. */
import { z } from 'zod';
import type { Language } from '../../article/types';
import { loadLanguageData } from '../../language-data';

const words = z.array(z.string().min(1));

/** head-nouns.json: lower-case nouns that a name of each type can have as its head or beside it. */
const headNounsSchema = z.strictObject({
  ORG: words,
  FAC: words,
  LOC: words,
  GPE: words,
  EVENT: words,
  DOC: words,
  PRODUCT: words,
});

/** titles.json: lower-case words that stand before the name of a person and are no part of it. */
const titlesSchema = z.strictObject({ titles: words });

export type HeadNounClass = keyof z.infer<typeof headNounsSchema>;

/** One bit for each class, in the order of the schema, and one for titles. */
export const HEAD_BIT: Readonly<Record<HeadNounClass, number>> = {
  ORG: 1,
  FAC: 2,
  LOC: 4,
  GPE: 8,
  EVENT: 16,
  DOC: 32,
  PRODUCT: 64,
};
export const TITLE_BIT = 128;

/** Lower-case word → bits. */
export type HeadNouns = ReadonlyMap<string, number>;

export function loadHeadNouns(language: Language): HeadNouns {
  const classes = new Map<string, number>();
  const add = (word: string, bit: number): void => {
    classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  const heads = loadLanguageData(language, 'head-nouns', headNounsSchema);
  for (const type of Object.keys(HEAD_BIT) as HeadNounClass[]) {
    for (const word of heads[type]) add(word, HEAD_BIT[type]);
  }
  for (const word of loadTitles(language)) add(word, TITLE_BIT);
  return classes;
}

/** Lower-case words that stand before the name of a person and are no part of it. @throws DataError */
export function loadTitles(language: Language): ReadonlySet<string> {
  return new Set(loadLanguageData(language, 'titles', titlesSchema).titles);
}
