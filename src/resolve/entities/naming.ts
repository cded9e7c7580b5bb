/** Names a cluster: its identifying key, its French and English names, its aliases, its article. */
import { normalise, compare } from '../normalise';
import type { Determiner, EntityMember, LocalEntity, ResolutionMethod, ResolvedEntity } from '../types';
import type { Clusters } from './clusters';
import type { Identity, KnownNames, Knowledge } from './identity';

/**
 * How sure each way of joining is. Not measured frequencies but an order with round numbers: what the gazetteer
 * knows before equal names, those before guesses from parts and circumstances.
 */
const SCORES: Readonly<Record<ResolutionMethod, number>> = {
  alone: 1,
  gazetteer: 0.95,
  name: 0.9,
  acronym: 0.8,
  'partial-name': 0.7,
  office: 0.65,
  context: 0.6,
};

/** `set` holds positions in `clusters.identities`. */
export function nameCluster(
  clusters: Clusters,
  set: readonly number[],
  knowledge: Knowledge,
): ResolvedEntity {
  const identities = set.map((index) => clusters.identities[index]);
  const entities = identities.map(({ entity }) => entity);
  const known = identities.flatMap(({ keys }) =>
    keys.flatMap((key) => (key.known === undefined ? [] : [key.known])),
  );
  const type = mostFrequent(entities.map(({ type, mentionCount }) => [type, mentionCount]));
  const nameFr = known.at(0)?.nameFr ?? bestName(entities, 'fr', type) ?? frenchName(entities, knowledge);
  const nameEn =
    known.at(0)?.nameEn ?? bestName(entities, 'en', type) ?? englishName(nameFr, type, knowledge);
  const name = nameFr ?? nameEn ?? entities[0].name;
  const members = set.map((index): EntityMember => {
    const method = clusters.method(index);
    return { entity: clusters.identities[index].entity, method, score: SCORES[method] };
  });
  return {
    key: clusterKey(identities),
    type,
    name,
    ...(nameFr === undefined ? {} : { nameFr }),
    ...(nameEn === undefined ? {} : { nameEn }),
    aliases: aliasesOf(entities, [name, nameFr, nameEn]),
    ...identifiers(known),
    ...countryOf(identities),
    ...determinerOf(entities),
    members,
  };
}

/** The least of the strongest keys; what has none is known by its first mention in the corpus. */
function clusterKey(identities: readonly Identity[]): string {
  const kind = identities[0].class;
  const keys = identities.flatMap(({ keys }) => keys);
  const strong = keys.filter(({ method }) => method === 'gazetteer');
  const best = (strong.length > 0 ? strong : keys)
    .map(({ key }) => key)
    .sort(compare)
    .at(0);
  if (best !== undefined) return `${kind} ${best}`;
  const first = identities
    .map(({ entity }) => `${entity.document} ${entity.id}`)
    .sort(compare)
    .at(0);
  return `${kind} alone:${first}`;
}

/** A description loses its determiner ("les médias" → "médias"); a name keeps its own ("Le Monde"). */
export function displayName(entity: LocalEntity, name: string): string {
  if (entity.names.size > 0) return name;
  return name.replace(/^(?:(?:le|la|les|un|une|des|the|an?)\s+|l['’]\s*)/iu, '') || name;
}

/** The name of most mentions in a language; a fuller one where they tie. */
function bestName(entities: readonly LocalEntity[], language: 'fr' | 'en', type: string): string | undefined {
  const votes = entities.flatMap((entity): [string, number][] => {
    if (entity.language === language) return [[displayName(entity, entity.name), entity.mentionCount]];
    // An article's own guess at the other language's name counts less than a name in that language.
    return language === 'en' && entity.nameEn !== undefined
      ? [[displayName(entity, entity.nameEn), 0.01]]
      : [];
  });
  // Of persons the fullest form is wanted, however rare: "Donald Trump" before "Trump".
  const full = type === 'PERSON' ? votes.filter(([name]) => /\s/.test(name)) : [];
  const eligible = full.length > 0 ? full : votes;
  return eligible.length === 0 ? undefined : mostFrequent(eligible);
}

function englishName(nameFr: string | undefined, type: string, knowledge: Knowledge): string | undefined {
  return nameFr === undefined ? undefined : knowledge.englishName(nameFr, type);
}

function frenchName(entities: readonly LocalEntity[], knowledge: Knowledge): string | undefined {
  return entities
    .map(({ name, type }) => knowledge.frenchName(name, type))
    .filter((name) => name !== undefined)
    .sort(compare)
    .at(0);
}

function mostFrequent<T extends string>(votes: readonly (readonly [T, number])[]): T {
  const sums = new Map<T, number>();
  for (const [value, weight] of votes) sums.set(value, (sums.get(value) ?? 0) + weight);
  // Summed weights are compared in hundredths: the order of addition must not decide.
  const rank = (weight: number) => Math.round(weight * 100);
  return [...sums].sort(([a, x], [b, y]) => rank(y) - rank(x) || b.length - a.length || compare(a, b))[0][0];
}

/** Names that say more than spelling: each normalised form once, not the names that the entity has already. */
function aliasesOf(entities: readonly LocalEntity[], own: readonly (string | undefined)[]): string[] {
  const aliases = new Set<string>();
  for (const entity of entities) {
    aliases.add(displayName(entity, entity.name));
    if (entity.nameEn !== undefined) aliases.add(displayName(entity, entity.nameEn));
    for (const name of entity.names.keys()) aliases.add(name.replace(/\s+/g, ' '));
  }
  for (const name of own) if (name !== undefined) aliases.delete(name);
  return [...aliases].filter((name) => normalise(name) !== '').sort(compare);
}

function identifiers(known: readonly KnownNames[]): Pick<ResolvedEntity, 'wikidataId' | 'geonamesId'> {
  const least = (values: (string | undefined)[]) =>
    values
      .filter((value) => value !== undefined)
      .sort(compare)
      .at(0);
  const wikidataId = least(known.map((names) => names.wikidataId));
  const geonamesId = least(known.map((names) => names.geonamesId));
  return {
    ...(wikidataId === undefined ? {} : { wikidataId }),
    ...(geonamesId === undefined ? {} : { geonamesId }),
  };
}

function countryOf(identities: readonly Identity[]): Pick<ResolvedEntity, 'country'> {
  const codes = identities.flatMap(({ keys }) => keys.flatMap(({ country }) => country ?? []));
  const [country] = codes.sort(compare);
  return country === undefined ? {} : { country };
}

/** The article of most mentions that show one; "une déclaration" is "la déclaration" as soon as one mention says so. */
function determinerOf(entities: readonly LocalEntity[]): { readonly determiner?: Determiner } {
  if (entities[0].type === 'PERSON' && entities[0].names.size > 0) return {};
  const votes = entities.flatMap(({ determiners }) => [...determiners]);
  const definite = votes.filter(([determiner]) => determiner !== 'un' && determiner !== 'une');
  const eligible = definite.length > 0 ? definite : votes;
  return eligible.length === 0 ? {} : { determiner: mostFrequent(eligible) };
}
