/** The words by which resolution tells a name from a description, for each language: data/languages/…/resolution.json. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '../article/types';
import { dataPath } from '../data-path';
import { DataError } from '../errors';
import { loadCoreferenceWords } from '../mentions/coreference/words';
import { normalise, wordsOf } from './normalise';

const wordList = z
  .array(z.string().min(1))
  .transform((list): ReadonlySet<string> => new Set(list.map(normalise)));

const schema = z.strictObject({
  format: z.literal('newsgraph-resolution/1'),
  /** Definite articles, dropped from descriptions. */
  definite: wordList,
  /** Determiners that open a description of nobody in particular: "des manifestants". */
  indefinite: wordList,
  /** Determiners and adjectives that point into the article: "ce document", "son père", "le premier décret". */
  deictic: wordList,
  numerals: wordList,
  /** Bodies of people that are the same in every article: "la presse". */
  bodies: wordList,
  /** Institutions that every country has: "le Sénat" is another one in another country. */
  institutions: wordList,
  /** Words that belong to the family name after them: "Le Pen", "al-Assad". */
  particles: wordList,
  /** Articles, prepositions and conjunctions, which tell no two things apart. */
  stopwords: wordList,
  months: wordList,
  /** Before a title whoever bears it holds the office no more, or not yet. */
  formerly: wordList,
  /** Events that come again in every country: what they are → the phrases for it. */
  recurring: z.record(z.string(), z.array(z.string())),
});

export interface ResolutionWords extends Omit<z.infer<typeof schema>, 'recurring'> {
  /** A title's words without stopwords ("chef etat") → the first of the titles of its office ("president"). */
  readonly offices: ReadonlyMap<string, string>;
  /** The words with which titles begin. */
  readonly titleWords: ReadonlySet<string>;
  /** A phrase's words without stopwords ("elections mi mandat") → what it is ("midterm election"). */
  readonly recurring: ReadonlyMap<string, string>;
}
export type LanguageWords = Readonly<Record<Language, ResolutionWords>>;

/** @throws DataError where a file is missing or damaged */
export function loadResolutionWords(): LanguageWords {
  return { fr: load('fr'), en: load('en') };
}

function load(language: Language): ResolutionWords {
  const file = dataPath('languages', language, 'resolution.json');
  try {
    const words = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const core = (phrase: string) =>
      wordsOf(normalise(phrase))
        .filter((word) => !words.stopwords.has(word))
        .join(' ');
    const recurring = Object.entries(words.recurring).flatMap(([kind, phrases]) =>
      phrases.map((phrase) => [core(phrase), kind] as const),
    );
    const offices = loadCoreferenceWords(language).offices.flatMap(([first, ...others]) =>
      [first, ...others].map((title) => [core(title), core(first)] as const),
    );
    const titleWords = offices.map(([title]) => wordsOf(title)[0]);
    return {
      ...words,
      recurring: new Map(recurring),
      offices: new Map(offices),
      titleWords: new Set(titleWords),
    };
  } catch (cause) {
    throw new DataError({
      what: `the word lists of resolution are not readable: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`,
      place: { file },
      remedy: 'Reinstall newsgraph, or undo the last change to the file',
      cause,
    });
  }
}
