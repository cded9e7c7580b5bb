/** Describes how an anaphor and an entity before it fit together, as named features that weights add up. */
import type { Markable, NominalMarkable, PronounMarkable } from '../markable';
import type { EntityType } from '../types';
import type { Profile } from './clusters';
import { quotationOf, treeOf, type Discourse } from './discourse';
import type { Weights } from './words';

export type Feature = string;

export function score(features: readonly Feature[], weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}

/** An entity before the anaphor, and its mention nearest to it. */
export interface Candidate {
  readonly profile: Profile;
  readonly nearest: Markable;
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

/** Features that pronouns and noun phrases share: distance, grammatical function, weight in the article. */
function common(discourse: Discourse, anaphor: Markable, candidate: Candidate): Feature[] {
  const { profile, nearest } = candidate;
  const features: Feature[] = [];
  const distance = anaphor.sentence - nearest.sentence;
  features.push(['sameSentence', 'previousSentence', 'twoBack', 'threeBack'][distance] ?? 'far');
  const type = profile.types[0];
  if (type !== undefined) features.push(TYPE_FEATURE[type]);
  if (profile.named) features.push('name');
  if (profile.members.length >= 4) features.push('frequent');
  if (discourse.titleSentences.has(nearest.sentence)) features.push('title');
  if (anaphor.gender !== undefined && anaphor.gender === profile.gender) features.push('genderAgrees');
  if (anaphor.number !== undefined && anaphor.number === profile.number) features.push('numberAgrees');
  features.push(functionOf(discourse, nearest));
  return features;
}

type Function = 'subject' | 'object' | 'oblique' | 'insideNominal';

/** The grammatical function of a mention; conjuncts share that of the first. */
export function functionOf(discourse: Discourse, markable: Markable): Function {
  const tree = treeOf(discourse, markable);
  let word = tree.word(markable.head);
  for (
    let steps = 0;
    steps < 5 && (word.deprel === 'conj' || word.deprel === 'appos' || word.deprel === 'flat');
    steps++
  ) {
    word = tree.parent(word) ?? word;
  }
  if (word.deprel.startsWith('nsubj')) return 'subject';
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
  if (own === 'subject' && theirs === 'subject') features.push('parallelSubject');
  if (own === 'object' && theirs === 'object') features.push('parallelObject');
  if (nearest.form === 'pronoun') features.push('pronounAntecedent');
  if (nearest.form === 'nominal' && nearest.definiteness === 'indefinite') features.push('indefinite');
  if (nearest.from === 0 || tree.words[nearest.from - 1]?.upos === 'PUNCT') features.push('firstInSentence');
  if (quotationOf(discourse, pronoun) !== quotationOf(discourse, nearest)) features.push('quoteBorder');
  if (pronoun.kind === 'possessive' && theirs === 'subject' && nearest.sentence === pronoun.sentence) {
    features.push('possessiveOfSubject');
  }
  if (speaksOfClause(discourse, pronoun, candidate)) features.push('speakerOfClause');
  return features;
}

/** "Bolton a déclaré qu'il …": the subject of reported speech is likely its speaker. */
function speaksOfClause(discourse: Discourse, pronoun: PronounMarkable, { profile }: Candidate): boolean {
  return discourse.quotations.some(
    (each) =>
      each.kind === 'indirect' &&
      each.start <= pronoun.start &&
      pronoun.end <= each.end &&
      each.speaker?.sentence === pronoun.sentence &&
      profile.members.some((i) => {
        const member = discourse.markables[i];
        return member?.sentence === pronoun.sentence && member.head === each.speaker?.word;
      }),
  );
}

/** What speaks for and against a noun phrase being an entity before it. */
export function descriptionFeatures(
  discourse: Discourse,
  nominal: NominalMarkable,
  candidate: Candidate,
): Feature[] {
  const { profile } = candidate;
  const { words } = discourse;
  const features = common(discourse, nominal, candidate);
  features.push(nominal.definiteness);
  const nominals = profile.members.flatMap((i) => {
    const member = discourse.markables[i];
    return member?.form === 'nominal' ? [member] : [];
  });
  const same = nominals.filter((each) => each.lemma === nominal.lemma);
  if (same.length > 0) {
    features.push(profile.named ? 'roleOfNamed' : 'sameLemma');
    if (same.some((each) => each.text.toLowerCase() === nominal.text.toLowerCase()))
      features.push('sameText');
    const repeats = same.some((each) => discourse.titleSentences.has(each.sentence));
    if (repeats && (nominal.definiteness === 'indefinite' || nominal.definiteness === 'bare'))
      features.push('titleRepeats');
    features.push(...modifierFeatures(nominal, same));
  } else if (namesHold(discourse, profile, nominal.lemma)) features.push('nameHoldsLemma');
  else if (words.hypernyms[nominal.lemma] !== undefined) features.push('hypernym');
  else if (words.genericPersons.includes(nominal.lemma)) features.push('generic');
  else features.push('otherLemma');
  features.push(...countryFeatures(nominal, profile));
  return features;
}

/** "la loi travail" is not "la loi sur le renseignement"; "la loi" may be either. */
function modifierFeatures(nominal: NominalMarkable, same: readonly NominalMarkable[]): Feature[] {
  if (nominal.modifiers.length === 0) return [];
  const known = new Set(same.flatMap((each) => each.modifiers));
  if (known.size === 0) return ['newModifiers'];
  return nominal.modifiers.some((each) => known.has(each)) ? ['modifiersAgree'] : ['modifiersClash'];
}

/** "le ministère" for "ministère de la Santé": the noun is a word of the name. */
function namesHold(discourse: Discourse, profile: Profile, lemma: string): boolean {
  return profile.members.some((i) => {
    const member = discourse.markables[i];
    if (member?.form !== 'name' || member.type === 'PERSON') return false;
    const tree = treeOf(discourse, member);
    return tree.words.slice(member.from, member.to).some((word) => word.lemma.toLowerCase() === lemma);
  });
}

function countryFeatures(nominal: NominalMarkable, profile: Profile): Feature[] {
  if (nominal.countries.length === 0) return [];
  const codes = [...profile.countries, ...(profile.country === undefined ? [] : [profile.country])].map(
    (each) => each.code,
  );
  if (codes.length === 0) return [];
  return nominal.countries.some((each) => codes.includes(each.code)) ? ['countryAgrees'] : ['countryClash'];
}
