/** The time grammar of a language: its vocabulary and its rules, as they stand in the data. */
import { z } from 'zod';
import type { Language } from '../../article/types';
import { loadLanguageData } from '../../language-data';
import { fieldsSchema, MEANINGS, type Fields } from './description';
import { firstWords } from './first-words';
import { pieces } from './lexer';
import type { NumeralWords } from './numerals';
import { parsePattern, type Pattern } from './pattern';
import type { TenseWords } from './tense';

const value = z.union([z.number(), z.string(), fieldsSchema]);
const vocabularySchema = z.strictObject({
  numerals: z.record(z.string(), z.number()),
  numeralJoiners: z.array(z.string()),
  /** Words that count as first, second … where an ordinal is asked for. */
  ordinals: z.record(z.string(), z.int()),
  /** What may follow a number to make it an ordinal: "1er", "3e", "21st". */
  ordinalEndings: z.array(z.string()),
  /** Class → phrase → value, or the fields that the phrase sets. */
  classes: z.record(z.string(), z.record(z.string(), value)),
  /** Classes whose words count only with a capital: English months and weekdays. */
  capitalised: z.array(z.string()),
  /** Words that may stand between an hour and the day that follows: "minuit dans la nuit de lundi". */
  joints: z.array(z.string()),
  /** Lemmas of verbs that turn their infinitive to the future: "aller", "devoir". */
  futureAuxiliaries: z.array(z.string()),
  /** Lemmas of words that do so to all that they govern: "prévoir". */
  futureWords: z.array(z.string()),
});
const ruleSchema = z.strictObject({
  /** The name under which other rules may use it. */
  name: z.string(),
  pattern: z.string(),
  meaning: z.enum(MEANINGS).optional(),
  set: fieldsSchema.optional(),
  /** The rule holds only after one of these words ("en 2016", but not "2016 personnes"). */
  after: z.array(z.string()).optional(),
  /** The rule does not hold after one of these words ("à Noël", but not "le père Noël"). */
  notAfter: z.array(z.string()).optional(),
  /** The rule holds only before one of these, or at the sentence's end ("deux jours après.", not "… après le vote"). */
  before: z.array(z.string()).optional(),
  /** A rule that stands only inside others. */
  inner: z.boolean().optional(),
  /** A bare number: it is no time where the tree has it count a noun. */
  loose: z.boolean().optional(),
  example: z.string(),
});
const grammarSchema = z.strictObject({ vocabulary: vocabularySchema, rules: z.array(ruleSchema) });

/** A word or phrase of a class, cut into pieces. */
export interface ClassEntry {
  readonly words: readonly string[];
  readonly value: number | string | Fields;
}

export interface Rule {
  readonly name: string;
  readonly pattern: Pattern;
  readonly meaning: (typeof MEANINGS)[number] | undefined;
  readonly set: Fields;
  readonly after: readonly string[] | undefined;
  readonly notAfter: readonly string[] | undefined;
  /** The rule holds only before one of these pieces, or at the end. */
  readonly before: readonly string[] | undefined;
  readonly first: ReadonlySet<string>;
  readonly inner: boolean;
  readonly loose: boolean;
}

export interface TimeGrammar {
  readonly numerals: NumeralWords;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalEndings: readonly string[];
  /** Class → first word → entries, longest first. */
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, readonly ClassEntry[]>>;
  readonly capitalised: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  /** The rules under each name. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /**
   * The rules that stand by themselves, by the word they begin with, in the order of the data: of two equally long
   * readings the first holds.
   */
  readonly outer: ReadonlyMap<string, readonly Rule[]>;
  readonly tense: TenseWords;
}

/**
 * Loads `data/languages/<language>/times.json`.
 * @throws DataError where the data is missing or damaged
 */
export function loadTimeGrammar(language: Language): TimeGrammar {
  const { vocabulary, rules } = loadLanguageData(language, 'times', grammarSchema);
  const classes = Object.entries(vocabulary.classes).map(
    ([name, phrases]) => [name, byFirstWord(phrases)] as const,
  );
  const lists = {
    numerals: { values: vocabulary.numerals, joiners: vocabulary.numeralJoiners },
    ordinals: vocabulary.ordinals,
    classes: new Map(classes),
  };
  const patterns = rules.map((rule) => parsePattern(rule.pattern));
  const named = new Map<string, Pattern[]>();
  rules.forEach((rule, i) => {
    named.set(rule.name, [...(named.get(rule.name) ?? []), patterns[i]]);
  });
  const read = rules.map((rule, i): Rule => {
    const pattern = patterns[i];
    return {
      name: rule.name,
      pattern,
      meaning: rule.meaning,
      set: rule.set ?? {},
      after: rule.after,
      notAfter: rule.notAfter,
      before: rule.before,
      first: firstWords(pattern, lists, named),
      inner: rule.inner ?? false,
      loose: rule.loose ?? false,
    };
  });
  return {
    ...lists,
    ordinalEndings: vocabulary.ordinalEndings,
    capitalised: new Set(vocabulary.capitalised),
    joints: new Set(vocabulary.joints),
    rules: new Map([...named.keys()].map((name) => [name, read.filter((rule) => rule.name === name)])),
    outer: byBeginning(read.filter((rule) => !rule.inner)),
    tense: {
      futureAuxiliaries: new Set(vocabulary.futureAuxiliaries),
      futureWords: new Set(vocabulary.futureWords),
    },
  };
}

function byBeginning(rules: readonly Rule[]): Map<string, Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const word of rule.first) index.set(word, [...(index.get(word) ?? []), rule]);
  }
  return index;
}

function byFirstWord(phrases: Readonly<Record<string, ClassEntry['value']>>): Map<string, ClassEntry[]> {
  const index = new Map<string, ClassEntry[]>();
  for (const [phrase, entryValue] of Object.entries(phrases)) {
    const words = pieces(phrase).map((piece) => piece.text);
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { words, value: entryValue }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}
