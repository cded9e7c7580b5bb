/** The schemas of the files below `data/ontology/`. */
import { z } from 'zod';

export const LANGUAGES = ['fr', 'en'] as const;
export const FILLS = [
  'PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'EVENT', 'DOC', 'TOPIC', 'GROUP', 'PRODUCT', 'event', 'clause', 'value',
] as const; // prettier-ignore

const text = z.string().min(1);
const words = z.array(text.regex(/^\S.*$/u));
const perLanguage = z.strictObject({ fr: text, en: text });

export const typesSchema = z.strictObject({
  types: z.array(
    z.strictObject({
      id: text.regex(/^[A-Z][A-Z_]*$/),
      family: text,
      symmetric: z.boolean(),
      label: perLanguage,
      definition: perLanguage,
      example: perLanguage,
      roles: z.record(
        text.regex(/^[a-z]+_?$/),
        z.strictObject({
          fills: z.array(z.enum(FILLS)).min(1),
          required: z.boolean().optional(),
          note: text.optional(),
        }),
      ),
    }),
  ),
});

const restriction = z.strictObject({
  types: z.array(z.enum(FILLS)).optional(),
  lemmas: words.optional(),
  not: words.optional(),
  present: z.boolean().optional(),
});

export const triggersSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  family: text,
  types: z.record(
    text,
    z.strictObject({
      frames: z.strictObject({ verb: text, noun: text }),
      groups: z.array(
        z.strictObject({
          pos: z.enum(['verb', 'noun', 'adjective']),
          tier: z.enum(['strong', 'weak']),
          frame: text.optional(),
          when: z.record(text, restriction).optional(),
          lemmas: z.union([words.min(1), z.record(text.regex(/^\S.*$/u), text)]),
        }),
      ),
    }),
  ),
});

export const EFFECTS = [
  'refusal', 'failure', 'avoidance', 'cancellation', 'denial', 'implicative', 'hypothetical', 'future', 'allegation', 'tolerance', 'warning',
] as const; // prettier-ignore

const NEGATING = ['syntactic', 'refusal', 'failure', 'avoidance', 'cancellation', 'denial'] as const;

export const cuesSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  negation: z.strictObject({
    particles: words,
    words,
    determiners: words,
    prepositions: words,
    nouns: words,
    adverbs: words,
    bareVerbs: words,
    neither: words,
    instead: words,
  }),
  lexical: z.array(
    z.strictObject({
      types: z.array(text).min(1),
      effect: z.enum(NEGATING),
      passive: z.boolean().optional(),
      lemmas: words.min(1),
    }),
  ),
  raising: words,
  matrix: z.array(
    z.strictObject({
      effect: z.enum(EFFECTS),
      silent: z.boolean(),
      complement: z.enum(['clause', 'noun', 'any']),
      control: z.enum(['subject', 'object', 'dative', 'modal']).optional(),
      negated: z.enum(NEGATING).optional(),
      bare: z.boolean().optional(),
      passive: z.boolean().optional(),
      compound: z.boolean().optional(),
      prepositions: words.optional(),
      lemmas: words.min(1),
    }),
  ),
  modals: z.strictObject({ obligation: words, possibility: words, future: words, impersonal: words }),
  hypothesis: z.strictObject({ markers: words, holders: words, adjectives: words, determiners: words }),
  futureAdjectives: words,
  lightVerbs: words,
  passiveLightVerbs: words,
  onlookers: words,
  vouching: z.record(text, words),
  comparison: z.strictObject({ words, prepositions: words, since: words }),
  elsewhen: words,
  relatives: words,
  pointingBack: words,
  locatives: words,
  takeBe: words,
  times: words,
  measures: words,
  rules: words,
  accordingTo: words,
  offices: words,
  gathering: words,
  complexPrepositions: words,
  adverbials: words,
  settings: z.array(
    z.strictObject({
      name: text,
      signs: words,
      prizes: words,
      hints: words,
      serious: words,
      senses: z.array(
        z.strictObject({
          types: z.array(text).min(1),
          words: words.optional(),
          except: words.optional(),
          linked: z.boolean().optional(),
          unsaid: z.boolean().optional(),
        }),
      ),
    }),
  ),
  accordingToFirst: words,
});
