/** Loads and checks a language's `tokens.json`: the word lists that tokens and sentence ends depend on. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '../article/types';
import { dataPath } from '../data-path';
import { DataError } from '../errors';

const words = z.array(z.string().min(1)).readonly();

const schema = z.strictObject({
  /** What stands before an apostrophe and is a token with it: "qu'" in "qu'il". */
  elisions: words,
  /** Words that an apostrophe, a hyphen or a sign would break and that stay whole: "aujourd'hui", "n°". */
  wholeWords: words,
  /** Pronouns hung to a verb by a hyphen, and the letters that must stand before them (none: any): "dit-il", not "Jong-il". */
  clitics: z.array(z.strictObject({ after: z.string(), forms: words })).readonly(),
  /** Abbreviations without their point, as written; they are also recognised in capitals. */
  abbreviations: z.strictObject({
    /** Never at the end of a sentence, a name follows: "M.". */
    beforeName: words,
    /** An abbreviation only before a number: "art. 5". */
    beforeNumber: words,
    /** An abbreviation only beside a number: "7 sept. 2018". */
    months: words,
    /** Inside a sentence, unless what follows is clearly a new one: "cf.". */
    inside: words,
    /** As often as not at the end of a sentence: "etc.". */
    mayEnd: words,
  }),
  /** Units that are tokens of their own when glued to a number: "20h30", "160km". */
  units: words,
  topLevelDomains: words,
  /** Words that open a sentence when capitalised after an initial: "le plan B. Il". */
  sentenceStarters: words,
  /** Words that no sentence and no headline ends with: "de", "les". */
  neverLast: words,
});

export type TokenData = z.infer<typeof schema>;

/** Reads `data/languages/<language>/tokens.json`. Throws DataError when it is missing or damaged. */
export function loadTokenData(language: Language): TokenData {
  const file = dataPath('languages', language, 'tokens.json');
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new DataError({
      what: 'the token lists cannot be read',
      place: { file },
      remedy: 'Install newsgraph again, or undo the change to this file',
      cause,
    });
  }
}
