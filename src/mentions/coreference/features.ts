/** Describes how an anaphor and an entity before it fit together, as named features that weights add up. */
import { contains } from '../../span';
import type { Markable, NominalMarkable, PronounMarkable } from '../markable';
import type { EntityType } from '../types';
import { isInvertedClitic } from '../tree';
import type { Profile } from './clusters';
import { distanceBetween, mentionsOf, quotationOf, topOf, treeOf, type Discourse } from './discourse';
import { isPeople } from './peoples';
import type { CoreferenceWords, Weights } from './words';

export type Feature = string;

export function score(features: readonly Feature[], weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}

/** An entity before the anaphor, and its mention nearest to it. */
export interface Candidate {
  readonly profile: Profile;
  readonly nearest: Markable;
  /** How many fitting entities were mentioned after it: 0 for the one mentioned last. */
  readonly rank: number;
}

const TYPE_FEATURE: Readonly<Record<EntityType, Feature>> = {
  PERSON: 'person',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  FAC: 'thing',
  PRODUCT: 'thing',
  DOC: 'document',
  EVENT: 'event',
  TOPIC: 'topic',
  GROUP: 'group',
};

/** All that `typeOf` gives. */
export const TYPES: readonly Feature[] = [...new Set(Object.values(TYPE_FEATURE)), 'untyped'];

/** Ranks that features tell apart. */
export const RANKS = ['nearest', 'second', 'third'] as const;

/** How often an entity was mentioned: once, up to three times, more often. */
export const MENTIONED = ['once', 'repeated', 'frequent'] as const;

/** Which feature names the distance in sentences. */
function distanceOf(discourse: Discourse, anaphor: Markable, { nearest }: Candidate): Feature {
  if (anaphor.sentence === nearest.sentence) return 'sameSentence';
  const distance = distanceBetween(discourse, nearest, anaphor);
  return ['samePlace', 'previousSentence', 'twoBack', 'threeBack'][distance] ?? 'far';
}

function typeOf({ profile, nearest }: Candidate): Feature {
  // "les Américains" is spoken of as a group, country or not
  if (isPeople(nearest)) return 'group';
  const type = profile.types[0];
  return type === undefined ? 'untyped' : TYPE_FEATURE[type];
}

/** Features that pronouns and noun phrases share: distance, grammatical function, weight in the article. */
function common(discourse: Discourse, anaphor: Markable, candidate: Candidate): Feature[] {
  const { profile, nearest, rank } = candidate;
  const features: Feature[] = [
    distanceOf(discourse, anaphor, candidate),
    typeOf(candidate),
    functionOf(discourse, nearest),
  ];
  features.push(RANKS[rank] ?? 'fourthOrMore');
  if (profile.named) features.push('name');
  const { length } = profile.members;
  features.push(MENTIONED[length >= 4 ? 2 : length >= 2 ? 1 : 0]);
  if (discourse.titleSentences.has(nearest.sentence)) features.push('title');
  if (anaphor.gender !== undefined && anaphor.gender === profile.gender) features.push('genderAgrees');
  if (anaphor.number !== undefined && anaphor.number === profile.number) features.push('numberAgrees');
  return features;
}

export const FUNCTIONS = ['subject', 'object', 'oblique', 'insideNominal'] as const;
type Function = (typeof FUNCTIONS)[number];

/** The grammatical function of a mention; conjuncts share that of the first. */
export function functionOf(discourse: Discourse, markable: Markable): Function {
  const tree = treeOf(discourse, markable);
  let word = topOf(discourse, markable);
  for (
    let steps = 0;
    steps < 5 && (word.deprel === 'conj' || word.deprel === 'appos' || word.deprel === 'flat');
    steps++
  ) {
    word = tree.parent(word) ?? word;
  }
  if (word.deprel.startsWith('nsubj') || isInvertedClitic(tree, word)) return 'subject';
  if (word.deprel === 'obj' || word.deprel === 'iobj') return 'object';
  return word.deprel === 'nmod' || word.deprel === 'det' ? 'insideNominal' : 'oblique';
}

/** What speaks for and against a pronoun standing for an entity. */
export function pronounFeatures(
  discourse: Discourse,
  pronoun: PronounMarkable,
  candidate: Candidate,
): Feature[] {
  const features = common(discourse, pronoun, candidate);
  const { nearest } = candidate;
  const tree = treeOf(discourse, pronoun);
  const own = functionOf(discourse, pronoun);
  const theirs = functionOf(discourse, nearest);
  const form = formOf(discourse, pronoun);
  const distance = distanceOf(discourse, pronoun, candidate);
  features.push(
    `${form}&${typeOf(candidate)}`,
    `${own}>${theirs}`,
    `${distance}&${theirs}`,
    `${form}&${distance}`,
  );
  features.push(`antecedent:${nearest.form}`);
  if ('members' in candidate) features.push('severalEntities');
  if (nearest.form === 'nominal' && nearest.definiteness === 'indefinite') features.push('indefinite');
  if (nearest.from === 0 || tree.words[nearest.from - 1]?.upos === 'PUNCT') features.push('firstInSentence');
  if (quotationOf(discourse, pronoun) !== quotationOf(discourse, nearest)) features.push('quoteBorder');
  if (pronoun.kind === 'possessive' && theirs === 'subject' && nearest.sentence === pronoun.sentence) {
    features.push('possessiveOfSubject');
  }
  if (theirs === 'subject' && isMainSubject(discourse, nearest)) features.push('mainSubject');
  if (speaksOfClause(discourse, pronoun, candidate)) features.push('speakerOfClause');
  return features;
}

/** Whether a mention is the subject of its sentence's main verb. */
function isMainSubject(discourse: Discourse, markable: Markable): boolean {
  const tree = treeOf(discourse, markable);
  return tree.parent(topOf(discourse, markable))?.deprel === 'root';
}

/** Pronouns that behave alike: "il", "elle", plural subjects, objects, possessives, places. */
function formOf(discourse: Discourse, pronoun: PronounMarkable): Feature {
  if (pronoun.kind === 'possessive') return 'possessive';
  if (pronoun.place === true) return 'place-word';
  const own = functionOf(discourse, pronoun);
  const number = pronoun.number === 'Plur' ? 'plural' : 'singular';
  return `${number}-${pronoun.gender === 'Fem' ? 'she' : 'he'}-${own === 'subject' ? 'subject' : 'other'}`;
}

/** "Bolton a déclaré qu'il …": the subject of reported speech is likely its speaker. */
function speaksOfClause(discourse: Discourse, pronoun: PronounMarkable, { profile }: Candidate): boolean {
  const { clusters, quotations, quotationsIn } = discourse;
  const reported = quotationsIn[pronoun.sentence].filter(
    (q) => quotations[q].kind === 'indirect' && contains(quotations[q], pronoun),
  );
  const speakers = reported.flatMap((q) => {
    const { speaker } = quotations[q];
    return speaker?.sentence === pronoun.sentence ? [speaker.word] : [];
  });
  return (
    speakers.length > 0 &&
    mentionsOf(discourse, pronoun.sentence).some(
      ([member, k]) => speakers.includes(member.head) && clusters.same(k, profile.id),
    )
  );
}

/** The noun phrases with the given head by which an entity is called. */
export function calledSo(
  { markables }: Discourse,
  { lemmas, members }: Profile,
  lemma: string,
): readonly NominalMarkable[] {
  if (!lemmas.has(lemma)) return [];
  return members.flatMap((i) => {
    const member = markables[i];
    return member.form === 'nominal' && member.lemma === lemma ? [member] : [];
  });
}

/** What speaks for and against a noun phrase being an entity before it. */
export function descriptionFeatures(
  discourse: Discourse,
  nominal: NominalMarkable,
  candidate: Candidate,
): Feature[] {
  const { profile } = candidate;
  const features = common(discourse, nominal, candidate);
  const same = calledSo(discourse, profile, nominal.lemma);
  const relation = relationOf(discourse, nominal, profile, same.length > 0);
  const bare = nominal.modifiers.length === 0 ? 'bareNoun' : 'modified';
  features.push(relation, nominal.definiteness, `${relation}&${nominal.definiteness}`, `${relation}&${bare}`);
  features.push(
    `${relation}&${typeOf(candidate)}`,
    `${relation}&${distanceOf(discourse, nominal, candidate)}`,
  );
  features.push(`${relation}&${profile.named ? 'named' : 'unnamed'}`, `${nominal.definiteness}&${bare}`);
  if (same.some((each) => each.text.toLowerCase() === nominal.text.toLowerCase())) features.push('sameText');
  if (same.some((each) => discourse.titleSentences.has(each.sentence))) {
    features.push(`titleRepeats&${nominal.definiteness}`);
  }
  if (same.length > 0) features.push(...modifierFeatures(nominal, same));
  features.push(...countryFeatures(nominal, profile));
  return features;
}

/** How the noun is related to what is known of the entity. */
function relationOf(
  discourse: Discourse,
  nominal: NominalMarkable,
  profile: Profile,
  isSame: boolean,
): Feature {
  if (isSame) return profile.named ? 'roleOfNamed' : 'sameLemma';
  return namesHold(discourse, profile, nominal.lemma)
    ? 'nameHoldsLemma'
    : relationByNoun(discourse.words, nominal.lemma);
}

/** How a noun is related to an entity that nothing calls so. */
export function relationByNoun(words: CoreferenceWords, lemma: string): Feature {
  if (words.countryNouns.includes(lemma)) return 'countryNoun';
  if (words.governmentNouns.includes(lemma)) return 'governmentNoun';
  if (words.cityNouns.includes(lemma)) return 'cityNoun';
  if (words.genericPersons.includes(lemma)) return 'generic';
  return words.hypernyms[lemma] === undefined ? 'otherLemma' : 'hypernym';
}

/** "la loi travail" is not "la loi sur le renseignement"; "la loi" may be either. */
function modifierFeatures(nominal: NominalMarkable, same: readonly NominalMarkable[]): Feature[] {
  if (nominal.modifiers.length === 0)
    return same.some((each) => each.modifiers.length > 0) ? ['fewerModifiers'] : [];
  const known = new Set(same.flatMap((each) => each.modifiers));
  if (known.size === 0) return ['newModifiers'];
  return nominal.modifiers.some((each) => known.has(each)) ? ['modifiersAgree'] : ['modifiersClash'];
}

/** "le ministère" for "ministère de la Santé": the noun is a word of the name. */
function namesHold(discourse: Discourse, profile: Profile, lemma: string): boolean {
  const { clusters, index } = discourse;
  return index.nameLemmas.get(lemma)?.some((k) => clusters.same(k, profile.id)) === true;
}

function countryFeatures(nominal: NominalMarkable, profile: Profile): Feature[] {
  if (nominal.countries.length === 0) return [];
  const codes = [...profile.countries, ...(profile.country === undefined ? [] : [profile.country])].map(
    (each) => each.code,
  );
  if (codes.length === 0) return [];
  return nominal.countries.some((each) => codes.includes(each.code)) ? ['countryAgrees'] : ['countryClash'];
}
