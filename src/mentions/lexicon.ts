/** The word lists of the mentions stage: nouns with their types, pronouns, verbs of saying, group words. */
import { z } from 'zod';
import type { Language } from '../article/types';
import { loadLanguageData } from '../language-data';
import { ENTITY_TYPES, type EntityType } from './types';

const agreement = z.strictObject({
  gender: z.enum(['Masc', 'Fem']).optional(),
  number: z.enum(['Sing', 'Plur']).optional(),
  /** Whether it stands for a person; absent: for either. */
  person: z.boolean().optional(),
});
const personal = agreement.extend({
  function: z.enum(['subject', 'object', 'any']),
  /** "y": stands for a place or a thing. */
  place: z.boolean().optional(),
  /** "celui-ci": stands for the nearest noun phrase. */
  nearest: z.boolean().optional(),
});
const pronounsSchema = z.strictObject({
  personal: z.record(z.string(), personal),
  possessive: z.record(z.string(), agreement),
  relative: z.array(z.string()),
  /** First person singular; inside a quotation its speaker. */
  speaker: z.array(z.string()),
  /** First person plural. */
  speakers: z.array(z.string()),
  /** "ce dernier": phrases that stand for the person or thing last named. */
  latter: z.strictObject({ words: z.array(z.array(z.string())), features: z.array(agreement) }),
  impersonal: z.strictObject({
    subjects: z.array(z.string()),
    /** Always impersonal: "il faut". */
    verbs: z.array(z.string()),
    /** Impersonal where a clause or infinitive follows: "il est possible de". */
    withClause: z.array(z.string()),
    /** Words beside the verb that make it so: "il y a". */
    markers: z.array(z.string()),
  }),
});
const nominalsSchema = z.strictObject({
  types: z.partialRecord(z.enum(ENTITY_TYPES), z.array(z.string())),
  /** Nouns that stand for nobody and nothing: times, measures, parts of fixed phrases. */
  skip: z.array(z.string()),
  /** Nouns that count what follows them: "des milliers de manifestants". */
  collective: z.array(z.string()),
  /** Nouns that stand for persons in the plural or the masculine, and otherwise for something else: "la mort". */
  personsInPlural: z.array(z.string()),
  determiners: z.record(z.string(), z.enum(['definite', 'demonstrative', 'possessive', 'indefinite'])),
  /** Prepositions that hold a definite article: "du", "aux". */
  contracted: z.array(z.string()),
  /** Preposition → the types whose phrases reach over it: "la lutte contre le terrorisme", but "un pont | sur la route". */
  complements: z.record(z.string(), z.array(z.enum(ENTITY_TYPES))),
  /** Prepositions that each of several complements repeats: "de la France et de l'Italie". */
  repeatedPrepositions: z.array(z.string()),
  /** Participles that are adjectives beside a noun: "une déclaration conjointe". */
  participialAdjectives: z.array(z.string()),
  /** Preposition → verbs with a complement of what is talked about: "discuter avec eux d'une série de sujets". */
  talkingVerbs: z.record(z.string(), z.array(z.string())),
  /** Preposition → verbs with a complement of what somebody is blamed for: "accuser la Russie d'ingérence". */
  blamingVerbs: z.record(z.string(), z.array(z.string())),
  /** Nouns that make one word with the noun before: "homme d'affaires". */
  closedComplements: z.array(z.string()),
  /** Complements of nouns that stand for nothing of their own. */
  compounds: z.strictObject({
    /** Prepositions behind which a noun in the singular without a determiner says a kind: "voiture de police". */
    prepositions: z.array(z.string()),
    /** Noun → complements that make one word with it whatever their determiner: "droits de l'homme". */
    whole: z.record(z.string(), z.array(z.string())),
    /** Objects that make one word with a verb where they have no determiner: "avoir lieu". */
    objects: z.array(z.string()),
    /** First parts behind which another noun is the head: "contre-offensive". */
    prefixes: z.array(z.string()),
    /** Noun → what it stands for with some complements: "état d'urgence". */
    types: z.record(
      z.string(),
      z.array(z.strictObject({ type: z.enum(ENTITY_TYPES), with: z.array(z.string()) })),
    ),
  }),
  /** How nouns for the people of a town end, in the singular and the plural: "un Verdunois". */
  inhabitants: z.strictObject({ one: z.array(z.string()), several: z.array(z.string()) }),
  /** Adjectives that say that it is the one named before: "la même source". */
  identity: z.array(z.string()),
  /** Prepositions that make a bare noun an adverb: "mettre en garde", "par voie". */
  adverbialPrepositions: z.array(z.string()),
  /** Articles that make what follows plural: "les États-Unis". */
  plural: z.array(z.string()),
  /** Words that stand for a part of what follows them: "l'un des policiers", "plusieurs d'entre eux". */
  partitives: z.strictObject({
    one: z.array(z.string()),
    several: z.array(z.string()),
    /** Pronouns that stand for some where a clause says which: "ceux qui restent". */
    those: z.array(z.string()),
    /** "400 autres", "une autre". */
    others: z.array(z.string()),
    /** What joins the whole to them. */
    prepositions: z.array(z.string()),
  }),
  /** Where grammatical gender and sex go together, and where not. */
  genders: z.strictObject({
    /** Masculine nouns that are never said of a woman: "frère". */
    men: z.array(z.string()),
    /** Nouns whose gender is the same for men and women: "la victime". */
    either: z.array(z.string()),
  }),
  /** Number words of "les deux hommes". */
  counts: z.record(z.string(), z.int()),
});
export type PhraseWords = Omit<z.infer<typeof nominalsSchema>, 'types' | 'skip' | 'collective'>;
const anyType = `(?:${ENTITY_TYPES.join('|')})`;
const nounsSchema = z.strictObject({
  source: z.string(),
  /** "FAC ORG": what all of these nouns stand for, the usual type first. */
  types: z.record(z.string().regex(new RegExp(`^${anyType}(?: ${anyType})*$`)), z.array(z.string())),
});
const givenNamesSchema = z.strictObject({
  source: z.string(),
  Masc: z.array(z.string()),
  Fem: z.array(z.string()),
});
const SPEECH_CLASSES = [
  'neutral',
  'opinion',
  'factive',
  'denial',
  'weak',
  'commissive',
  'directive',
  'conflictive',
] as const;
export type SpeechClass = (typeof SPEECH_CLASSES)[number];
const speechSchema = z.strictObject({
  verbs: z.record(z.enum(SPEECH_CLASSES), z.array(z.string())),
  prepositions: z.array(z.string()),
  /** Of these, the ones that name a speaker only at a clause's beginning: "pour Bolton, …". */
  clauseInitialOnly: z.array(z.string()),
  sourceNouns: z.array(z.string()),
  sourcePrepositions: z.array(z.string()),
  /** Participles whose agent relays and does not speak: "cité par l'agence". */
  relayVerbs: z.array(z.string()),
  /** "faire savoir": infinitives that are sayings where one of these verbs governs them. */
  caused: z.strictObject({ by: z.array(z.string()), verbs: z.array(z.string()) }),
});

export type PersonalPronoun = z.infer<typeof personal>;
export type Agreement = z.infer<typeof agreement>;
export type PronounWords = z.infer<typeof pronounsSchema>;

export interface SpeechWords extends Omit<z.infer<typeof speechSchema>, 'verbs'> {
  /** Lemma → class. */
  readonly verbs: ReadonlyMap<string, SpeechClass>;
}

export interface MentionLexicon {
  readonly language: Language;
  /** Lemma → the types that its noun can have, the usual one first. */
  readonly nouns: ReadonlyMap<string, readonly EntityType[]>;
  /** Given names in lower case; names of women and men alike are missing. */
  readonly givenNames: ReadonlyMap<string, 'Masc' | 'Fem'>;
  readonly skip: ReadonlySet<string>;
  readonly collective: ReadonlySet<string>;
  readonly phrases: PhraseWords;
  readonly pronouns: PronounWords;
  readonly speech: SpeechWords;
}

/**
 * Loads the lists of one language.
 * @throws DataError where one is missing or damaged
 */
export function loadMentionLexicon(language: Language): MentionLexicon {
  const nominals = loadLanguageData(language, 'nominals', nominalsSchema);
  const listed = loadLanguageData(language, 'nouns', nounsSchema);
  const speech = loadLanguageData(language, 'speech', speechSchema);
  const given = loadLanguageData(language, 'given-names', givenNamesSchema);
  const nouns = new Map<string, EntityType[]>();
  // "ONG", "PDG": lemmas are compared in lower case
  const add = (noun: string, type: EntityType) => {
    const types = nouns.get(noun.toLowerCase()) ?? [];
    if (!types.includes(type)) nouns.set(noun.toLowerCase(), [...types, type]);
  };
  for (const type of ENTITY_TYPES) for (const noun of nominals.types[type] ?? []) add(noun, type);
  for (const [names, all] of Object.entries(listed.types)) {
    for (const type of names.split(' ') as EntityType[]) for (const noun of all) add(noun, type);
  }
  const verbs = SPEECH_CLASSES.flatMap((name) => speech.verbs[name].map((verb) => [verb, name] as const));
  return {
    language,
    nouns,
    givenNames: new Map([
      ...given.Masc.map((name) => [name, 'Masc'] as const),
      ...given.Fem.map((name) => [name, 'Fem'] as const),
    ]),
    skip: new Set(nominals.skip),
    collective: new Set(nominals.collective),
    phrases: nominals,
    pronouns: loadLanguageData(language, 'pronouns', pronounsSchema),
    speech: { ...speech, verbs: new Map(verbs) },
  };
}
