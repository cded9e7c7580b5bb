/** Finds the entities anywhere before a noun phrase that it may name again. */
import { overlaps } from '../../span';
import type { NominalMarkable } from '../markable';
import { coArguments, entitiesAt, entitiesBefore, ranked, type Unranked } from './candidates';
import type { Profile } from './clusters';
import { distanceBetween, mentionsOf, treeOf, type Discourse } from './discourse';
import { RANKS, type Candidate } from './features';
import { shareType } from './links';
import { FAR, type Reach } from './reach';
import { isRival } from './rivals';

/**
 * The entities that a noun phrase may name again, the one mentioned last first.
 * @param countries positions of a mention of every entity that is a country
 * @param reach leaves out what stands far before and cannot be chosen; absent: nothing is left out
 */
export function descriptionCandidates(
  discourse: Discourse,
  nominal: NominalMarkable,
  i: number,
  countries: readonly number[],
  reach?: Reach,
): Candidate[] {
  const fits = nameTest(discourse, nominal, i);
  const called = discourse.index.nouns.get(nominal.lemma) ?? [];
  const kind = kindOf(discourse, nominal);
  if (kind === 'country') return ranked(entitiesAt(discourse, [...called, ...countries], i).filter(fits));
  if (kind === 'called') return ranked(entitiesAt(discourse, called, i).filter(fits));
  if (reach === undefined) return ranked([...entitiesBefore(discourse, i)].filter(fits));
  const open = reach.openTo(nominal);
  const found: Unranked[] = [];
  const seen = new Set<number>();
  for (const each of entitiesBefore(discourse, i)) {
    const isFar = distanceBetween(discourse, each.nearest, nominal) >= FAR && found.length >= RANKS.length;
    if (isFar && open !== 'all') {
      const sharing = [...called, ...(discourse.index.nameLemmas.get(nominal.lemma) ?? [])];
      const named = open === 'named' ? namesThatFit(discourse, nominal) : [];
      const rest = entitiesAt(discourse, [...sharing, ...named], i);
      return ranked([...found, ...rest.filter((other) => !seen.has(other.profile.id) && fits(other))]);
    }
    seen.add(each.profile.id);
    if (fits(each)) found.push(each);
  }
  return ranked(found);
}

/** Positions of names of the types that a noun phrase can have. */
function namesThatFit({ index }: Discourse, { types }: NominalMarkable): readonly number[] {
  const lists =
    types.length === 0 ? [...index.nameTypes.values()] : types.map((type) => index.nameTypes.get(type));
  return lists.flatMap((list) => list ?? []);
}

/** What an entity must have for a noun phrase to name it again: the same noun, a country, or neither. */
function kindOf({ words }: Discourse, nominal: NominalMarkable): 'called' | 'country' | 'any' {
  const { lemma, definiteness } = nominal;
  if (isOfCountries(words, lemma)) return 'country';
  if (words.cityNouns.includes(lemma)) return isBareDefinite(nominal) ? 'any' : 'called';
  return definiteness === 'definite' || definiteness === 'demonstrative' ? 'any' : 'called';
}

function isOfCountries(words: Discourse['words'], lemma: string): boolean {
  return words.countryNouns.includes(lemma) || words.governmentNouns.includes(lemma);
}

/** Tells of an entity whether a noun phrase may name it again. */
function nameTest(
  discourse: Discourse,
  nominal: NominalMarkable,
  i: number,
): (candidate: Pick<Candidate, 'profile'>) => boolean {
  const { clusters, index } = discourse;
  const own = clusters.of(i);
  const numeral = numeralOf(discourse, nominal);
  const beside = mentionsOf(discourse, nominal.sentence).filter(
    ([member]) => overlaps(member, nominal) || coArguments(discourse, nominal, member),
  );
  const nested = new Set(beside.map(([, k]) => clusters.of(k).id));
  const holders = new Set((index.nameParts.get(nominal.lemma) ?? []).map((k) => clusters.of(k).id));
  return ({ profile }) => {
    if (own.named && profile.named) return false;
    if (!shareType(nominal.types, profile.types)) return false;
    // "les États-Unis … le gouvernement": a country's plural name says nothing of what it is called else
    const isCountry = profile.country !== undefined && nominal.number === 'Sing';
    if (!isCountry && differ(nominal.number, profile.number)) return false;
    if (numeral !== undefined && differ(numeral, numeralIn(discourse, profile))) return false;
    const isPerson = profile.types[0] === 'PERSON';
    if (isPerson && differ(nominal.gender, profile.gender)) return false;
    if (nominal.definiteness === 'indefinite' && profile.named) return false;
    if (nested.has(profile.id)) return false;
    const isCalled = profile.lemmas.has(nominal.lemma);
    return isCalled ? !isRival(discourse, nominal, profile) : fitsElse(discourse, nominal, profile, holders);
  };
}

/** Whether an entity may be meant that was not called by the noun before. */
function fitsElse(
  { words }: Discourse,
  nominal: NominalMarkable,
  profile: Profile,
  holders: ReadonlySet<number>,
): boolean {
  const { lemma, definiteness } = nominal;
  if (isOfCountries(words, lemma)) return profile.country !== undefined && isCountryPhrase(nominal, profile);
  if (words.cityNouns.includes(lemma)) {
    return profile.named && profile.country === undefined && isBareDefinite(nominal);
  }
  if (definiteness !== 'definite' && definiteness !== 'demonstrative') return false;
  return nominal.types[0] !== 'TOPIC' || profile.types[0] === 'TOPIC' || holders.has(profile.id);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** "30 000 foyers" are not "3 000 foyers". */
function numeralOf(discourse: Discourse, nominal: NominalMarkable): string | undefined {
  return treeOf(discourse, nominal).child(nominal.word, 'nummod')?.text;
}

function numeralIn(discourse: Discourse, profile: Profile): string | undefined {
  for (const k of profile.members) {
    const member = discourse.markables[k];
    const numeral = member.form === 'nominal' ? numeralOf(discourse, member) : undefined;
    if (numeral !== undefined) return numeral;
  }
  return undefined;
}

/** "le pays", "ce document", without anything that tells which. */
function isBareDefinite(nominal: NominalMarkable): boolean {
  const definite = nominal.definiteness === 'definite' || nominal.definiteness === 'demonstrative';
  return definite && nominal.modifiers.length === 0;
}

/** "le gouvernement espagnol" is Spain's; "le gouvernement" any country's. */
function isCountryPhrase(nominal: NominalMarkable, profile: Profile): boolean {
  if (nominal.countries.length > 0)
    return nominal.countries.some((each) => each.code === profile.country?.code);
  return (
    nominal.definiteness !== 'indefinite' && nominal.definiteness !== 'bare' && nominal.modifiers.length === 0
  );
}
