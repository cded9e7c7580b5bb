/** The lists and weights of coreference, from the data. */
import { z } from 'zod';
import type { Language } from '../../article/types';
import { loadLanguageData } from '../../language-data';
import { ENTITY_TYPES } from '../types';

const list = z.array(z.string());
const schema = z.strictObject({
  /** Words before a surname that tell its bearer's gender. */
  titles: z.record(z.string(), z.enum(['Masc', 'Fem'])),
  /** Titles whose bearers go by one name: "le pape François". */
  mononymTitles: list,
  countryNouns: list,
  governmentNouns: list,
  /** What is said of a country itself where its adjective stands beside it: "le territoire burundais". */
  ownedNouns: list,
  /** Nouns whose complement governs: "les autorités de Kiev". */
  governingNouns: list,
  cityNouns: list,
  capitalNouns: list,
  /** Nouns that "de" joins to the name of the very place: "la ville d'Anvers", "the city of Ghent". */
  placesOfNames: list,
  /** What leads from a noun phrase to the name that it bears: "un navire nommé Ariane", "a boat called Ariane". */
  namers: z.array(list),
  /** Relative pronouns that stand for places and times: "où". */
  placeRelatives: list,
  /** What a people does and its government does not: "les Français ont voté". */
  peopleVerbs: list,
  /** Verbs whose object governs where it is a capital: "avertir Pékin", "accuse Moscow". */
  addressingVerbs: list,
  /** Nouns for whoever holds the same post elsewhere: "son homologue russe". */
  counterpartNouns: list,
  /** Words that tell one thing from others of its kind, with the rank that they give: "seconde" → "2". */
  ordinals: z.record(z.string(), z.string()),
  /** Titles of one office each: "chef de l'état" and "président". */
  offices: z.array(list),
  /** Documents that are part of another, which "ce document" passes over: "une phrase". */
  documentParts: list,
  /** Nouns that can stand for any person: "l'homme". */
  genericPersons: list,
  /** Nouns that can stand for anything of these types: "le document". */
  hypernyms: z.record(z.string(), z.array(z.enum(ENTITY_TYPES))),
  /** Nouns of "les deux hommes", by what they count. */
  groups: z.strictObject({ persons: list, places: list, organisations: list, parties: list }),
  /** Rows of names: "A, B ou encore l'ONU", "des groupes comme A". */
  rows: z.strictObject({
    conjunctions: list,
    /** What may stand before a name of a row, and beside its conjunctions. */
    fillers: list,
    /** What leads some of the members of a plural phrase. */
    examples: z.array(list),
  }),
  /** Prepositions after which a city is a place and no government: "à Washington". */
  settingPrepositions: list,
  weights: z.strictObject({
    pronoun: z.record(z.string(), z.number()),
    description: z.record(z.string(), z.number()),
  }),
});

export type CoreferenceWords = z.infer<typeof schema>;
export type Weights = Readonly<Record<string, number>>;

/** @throws DataError where the data is missing or damaged */
export function loadCoreferenceWords(language: Language): CoreferenceWords {
  return loadLanguageData(language, 'coreference', schema);
}
