/** The words by which resolution tells a name from a description, for each language: data/languages/…/resolution.json. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '../article/types';
import { dataPath } from '../data-path';
import { DataError } from '../errors';
import { normalise } from './normalise';

const words = z
  .array(z.string().min(1))
  .transform((list): ReadonlySet<string> => new Set(list.map(normalise)));

const schema = z.strictObject({
  format: z.literal('newsgraph-resolution/1'),
  /** Definite articles, dropped from descriptions. */
  definite: words,
  /** Determiners that open a description of nobody in particular: "des manifestants". */
  indefinite: words,
  /** Determiners and adjectives that point into the article: "ce document", "son père", "le premier décret". */
  deictic: words,
  numerals: words,
  /** Bodies of people that are the same in every article: "la presse". */
  bodies: words,
  /** Institutions that every country has: "le Sénat" is another one in another country. */
  institutions: words,
  /** Words that belong to the family name after them: "Le Pen", "al-Assad". */
  particles: words,
  /** Words that give an acronym no letter. */
  stopwords: words,
  /** Events that come again in every country, by what they are: written as name → phrases, read as phrase → name. */
  recurring: z
    .record(z.string(), z.array(z.string()))
    .transform(
      (kinds): ReadonlyMap<string, string> =>
        new Map(
          Object.entries(kinds).flatMap(([kind, list]) => list.map((phrase) => [normalise(phrase), kind])),
        ),
    ),
});

export type ResolutionWords = z.infer<typeof schema>;
export type LanguageWords = Readonly<Record<Language, ResolutionWords>>;

/** @throws DataError where a file is missing or damaged */
export function loadResolutionWords(): LanguageWords {
  return { fr: load('fr'), en: load('en') };
}

function load(language: Language): ResolutionWords {
  const file = dataPath('languages', language, 'resolution.json');
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new DataError({
      what: `the word lists of resolution are not readable: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`,
      place: { file },
      remedy: 'Reinstall newsgraph, or undo the last change to the file',
      cause,
    });
  }
}
