/** Says how an article's entity can be known again: by keys that hold everywhere, or only in like circumstances. */
import type { Gazetteer, Place } from '../../gazetteer';
import type { LanguageWords } from '../language-data';
import { normalise, wordsOf } from '../normalise';
import type { LocalEntity, ResolutionMethod } from '../types';
import { ENTITY_CLASS, type EntityClass } from './classes';
import { describe, type Description } from './description';
import { recurringEventKey } from './recurring-events';

/** A key that two entities of a class share if they are one thing. */
export interface IdentityKey {
  readonly key: string;
  readonly method: ResolutionMethod;
  /** What the gazetteer says of the thing. */
  readonly known?: KnownNames;
  /** ISO code of the country that it is, lies in, or is an institution of. */
  readonly country?: string;
}

export interface KnownNames {
  readonly nameFr: string;
  readonly nameEn: string;
  readonly wikidataId?: string;
  readonly geonamesId?: string;
}

export interface Identity {
  readonly entity: LocalEntity;
  readonly class: EntityClass;
  /** Best first; empty where only circumstances, or a part of a name, tell. */
  readonly keys: readonly IdentityKey[];
  /** The keys rest on a guess at what is not said: the country or the year that the article is about. */
  readonly guessed: boolean;
  /** Phrases, marked with their language, by which it is known again in like circumstances. */
  readonly phrases: readonly string[];
}

export type Knowledge = Pick<
  Gazetteer,
  | 'country'
  | 'place'
  | 'places'
  | 'organisation'
  | 'seatOfGovernment'
  | 'demonym'
  | 'englishName'
  | 'frenchName'
>;

/** What an identity is decided with. */
export interface IdentityContext {
  readonly words: LanguageWords;
  readonly knowledge: Knowledge;
  /** ISO code of the country that the article is mostly about, where one stands out. */
  readonly country?: string;
  /** Year of publication. */
  readonly year?: string;
}

/** A description of an event or an organisation with so many words is of one only: "la primaire de la droite et du centre". */
const SPECIFIC = 3;

const GUESSED = /^(?:institution|event):/;

export function identify(entity: LocalEntity, context: IdentityContext): Identity {
  const description = describe(entity, context.words[entity.language], context.knowledge);
  const english =
    entity.nameEn === undefined
      ? undefined
      : describe({ name: entity.nameEn }, context.words.en, context.knowledge);
  const phrases = [
    ...(description.phrase === '' ? [] : [`${entity.language}:${description.phrase}`]),
    ...(english === undefined || english.phrase === '' ? [] : [`en:${english.phrase}`]),
  ];
  const keys = keysOf(entity, description, phrases, context);
  return {
    entity,
    class: ENTITY_CLASS[entity.type],
    keys,
    guessed:
      keys.some(({ key }) => GUESSED.test(key)) &&
      (description.countries.length === 0 || description.year === undefined),
    phrases: [...new Set(phrases)],
  };
}

function keysOf(
  entity: LocalEntity,
  description: Description,
  phrases: readonly string[],
  context: IdentityContext,
): readonly IdentityKey[] {
  const named = entity.names.size > 0;
  const byPhrase = (): IdentityKey[] =>
    phrases.map((phrase) => ({ key: `phrase:${phrase}`, method: 'name' }));
  const specific = description.core.length >= SPECIFIC;
  const stable = !description.particular && description.phrase !== '';
  switch (entity.type) {
    case 'PERSON':
      return named ? personKeys(entity, context) : stable && description.named ? byPhrase() : [];
    case 'ORG':
      return (
        institutionKeys(entity, description, context) ??
        (named
          ? organisationKeys(entity, context)
          : stable && (description.anchored || specific)
            ? byPhrase()
            : [])
      );
    case 'GPE':
    case 'LOC':
    case 'FAC':
      return named || context.knowledge.country(entity.name) !== undefined
        ? placeKeys(entity, context)
        : stable && description.named
          ? byPhrase()
          : [];
    case 'EVENT': {
      const recurring = recurringEventKey(
        description,
        context.words[entity.language],
        context.country,
        context.year,
      );
      if (recurring !== undefined) return recurring === '' ? [] : [{ key: recurring, method: 'name' }];
      return named || (stable && (description.anchored || specific)) ? byPhrase() : [];
    }
    case 'DOC':
      return named || (stable && description.named) ? byPhrase() : [];
    case 'TOPIC':
      return stable ? byPhrase() : [];
    case 'GROUP': {
      const body = context.words[entity.language].bodies.has(description.phrase);
      return stable && (named || body || description.anchored) ? byPhrase() : [];
    }
    case 'PRODUCT':
      return named ? nameKeys(entity) : [];
  }
}

/** Names in both languages, without a lower-case article before them ("le Bosphore", but "Le Monde"). */
function nameKeys(entity: LocalEntity): IdentityKey[] {
  const names = [entity.name, ...(entity.nameEn === undefined ? [] : [entity.nameEn])];
  const keys = names
    .map((name) => normalise(name.replace(/^(?:(?:le|la|les|the)\s|l['’])/u, '')))
    .filter((name) => name !== '');
  return [...new Set(keys)].map((name) => ({ key: `name:${name}`, method: 'name' }));
}

/** Full names alone: a surname is left to `partial-names.ts`. Spelt the English way, so that languages meet. */
function personKeys(entity: LocalEntity, { knowledge, words }: IdentityContext): IdentityKey[] {
  const names = [entity.name, ...(entity.nameEn === undefined ? [] : [entity.nameEn])];
  const keys = names
    .map((name) => personName(name, knowledge))
    .filter((name) => {
      const all = wordsOf(name);
      return familyName(all, words[entity.language].particles).length < all.length;
    });
  return [...new Set(keys)].map((name) => ({ key: `name:${name}`, method: 'name' }));
}

/** The last word with the particles before it, of a name in normalised words: "Le Pen", "al-Assad". */
export function familyName(words: readonly string[], particles: ReadonlySet<string>): readonly string[] {
  let from = Math.max(0, words.length - 1);
  while (from > 0 && particles.has(words[from - 1])) from--;
  return words.slice(from);
}

/** A person's name in one spelling for all languages: "Nikolaï Patrouchev" → "nikolai patrushev". */
export function personName(name: string, knowledge: Pick<Knowledge, 'englishName'>): string {
  return normalise(knowledge.englishName(name, 'PERSON') ?? name);
}

function organisationKeys(entity: LocalEntity, { knowledge }: IdentityContext): IdentityKey[] {
  const keys = nameKeys(entity);
  for (const name of [entity.name, entity.nameEn]) {
    if (name === undefined) continue;
    const known = knowledge.organisation(name) ?? knowledge.seatOfGovernment(name);
    if (known === undefined) continue;
    const { nameFr, nameEn } = known;
    return [
      { key: `organisation:${normalise(nameEn)}`, method: 'gazetteer', known: { nameFr, nameEn } },
      ...keys,
    ];
  }
  return keys;
}

/**
 * What every country has is told apart by country: "le Sénat" in an article on France is another one than in
 * an article on Italy, and the same as "le Sénat français". Undefined for what is no such institution.
 */
function institutionKeys(
  entity: LocalEntity,
  description: Description,
  { words, knowledge, country }: IdentityContext,
): IdentityKey[] | undefined {
  if (!words[entity.language].institutions.has(description.plain)) return undefined;
  const { countries } = description;
  const code = countries.length === 0 ? country : countries.length === 1 ? countries[0] : undefined;
  if (code === undefined) return [];
  const english =
    entity.nameEn === undefined ? undefined : describe({ name: entity.nameEn }, words.en, knowledge);
  return [
    { key: `institution:${entity.language}:${description.plain}:${code}`, method: 'name', country: code },
    ...(english !== undefined && words.en.institutions.has(english.plain)
      ? [{ key: `institution:en:${english.plain}:${code}`, method: 'name', country: code } as const]
      : []),
  ];
}

/** A building never takes the town of its name from the gazetteer: the night club "Reina" is not in Spain. */
function placeKeys(entity: LocalEntity, { knowledge }: IdentityContext): IdentityKey[] {
  const keys = nameKeys(entity);
  for (const name of [entity.name, entity.nameEn]) {
    if (name === undefined) continue;
    const seat = entity.type === 'FAC' ? knowledge.seatOfGovernment(name) : undefined;
    if (seat !== undefined) {
      const { nameFr, nameEn } = seat;
      return [{ key: `seat:${normalise(nameEn)}`, method: 'gazetteer', known: { nameFr, nameEn } }, ...keys];
    }
    const place =
      entity.type === 'FAC'
        ? undefined
        : placeOf(name, name === entity.name ? entity.language : 'en', knowledge);
    if (place !== undefined) return [placeKey(place)];
  }
  return keys;
}

/** The likeliest place that bears the name in this language: "Mexico" is a town in French, a country in English. */
function placeOf(name: string, language: LocalEntity['language'], knowledge: Knowledge): Place | undefined {
  const places = knowledge.places(name);
  const own = normalise(name);
  return (
    places.find(({ nameFr, nameEn }) => normalise(language === 'fr' ? nameFr : nameEn) === own) ??
    places.at(0)
  );
}

function placeKey(place: Place): IdentityKey {
  const { nameFr, nameEn, wikidataId, geonamesId, country } = place;
  const id =
    geonamesId === undefined
      ? (wikidataId ?? `${normalise(nameEn)}${country === undefined ? '' : `:${country}`}`)
      : `geonames:${geonamesId}`;
  return {
    key: `place:${id}`,
    method: 'gazetteer',
    ...(country === undefined ? {} : { country }),
    known: {
      nameFr,
      nameEn,
      ...(wikidataId === undefined ? {} : { wikidataId }),
      ...(geonamesId === undefined ? {} : { geonamesId: String(geonamesId) }),
    },
  };
}
