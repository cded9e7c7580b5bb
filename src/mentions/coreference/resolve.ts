/** Resolves noun phrases and pronouns from left to right, each to the best entity before it or to none. */
import type { Markable, NominalMarkable, PronounMarkable } from '../markable';
import type { Profile } from './clusters';
import { distanceBetween, quotationOf, topOf, treeOf, type Discourse } from './discourse';
import { descriptionFeatures, pronounFeatures, score, type Candidate, type Feature } from './features';
import { groupCandidates, resolveGroup, type GroupCandidate } from './groups';
import { shareType } from './links';
import { subjectBehind } from './fronted';
import { takeLast } from './latter';
import { isPeople } from './peoples';
import { lookBack } from './look-back';
import { isRival } from './rivals';
import type { CoreferenceWords } from './words';

/** How many sentences back a pronoun may look. */
const PRONOUN_WINDOW = 4;

/** An entity that an anaphor may stand for, with what speaks for and against it. */
export interface Choice {
  readonly candidate: Candidate | GroupCandidate;
  readonly features: readonly Feature[];
}

/** Picks the entity of the mention at position `i`, or none. Training puts one that knows the answer in its place. */
export type Choose = (
  kind: keyof CoreferenceWords['weights'],
  i: number,
  choices: readonly Choice[],
) => Choice | undefined;

/** Takes the choice whose features weigh most, if they outweigh "none"; of equal ones the one mentioned last. */
export function byWeight(weights: CoreferenceWords['weights']): Choose {
  return (kind, _i, choices) => {
    let best: Choice | undefined;
    let most = weights[kind]['none'] ?? 0;
    for (const choice of choices) {
      if (isAnother(choice)) continue;
      const value = score(choice.features, weights[kind]);
      if (value > most) {
        most = value;
        best = choice;
      }
    }
    return best;
  };
}

/** "le président américain … le président de la Chambre": who is called alike, but of something else, is another. */
function isAnother({ candidate, features }: Choice): boolean {
  if (!('profile' in candidate) || candidate.profile.named) return false;
  return candidate.profile.types[0] === 'PERSON' && features.includes('modifiersClash');
}

/**
 * Ranks mentions in text order (Denis & Baldridge 2008): an anaphor takes the entity whose features weigh most,
 * if they outweigh "none". What is resolved is known to whatever comes later.
 */
export function resolveAnaphors(
  discourse: Discourse,
  choose: Choose = byWeight(discourse.words.weights),
): void {
  const fronted = new Map<number, number>();
  discourse.markables.forEach((markable, i) => {
    const subject = subjectBehind(discourse, markable, i);
    if (subject !== undefined) fronted.set(i, subject);
    else resolveAnaphor(discourse, markable, i, choose);
    for (const [possessive, owner] of fronted) if (owner === i) discourse.clusters.merge(possessive, i);
  });
}

function resolveAnaphor(discourse: Discourse, markable: Markable, i: number, choose: Choose): void {
  if (markable.form === 'pronoun' && isAnaphor(markable)) resolvePronoun(discourse, markable, i, choose);
  if (markable.form !== 'nominal' || discourse.groups.has(i) || resolveGroup(discourse, markable, i)) return;
  resolveDescription(discourse, markable, i, choose);
}

function isAnaphor(pronoun: PronounMarkable): boolean {
  return pronoun.kind === 'personal' || pronoun.kind === 'possessive' || pronoun.kind === 'latter';
}

function resolvePronoun(discourse: Discourse, pronoun: PronounMarkable, i: number, choose: Choose): void {
  const { clusters } = discourse;
  const single = pronounCandidates(discourse, pronoun, i);
  const several = pronoun.number === 'Plur' ? groupCandidates(discourse, pronoun, i) : [];
  if (pronoun.kind === 'latter' || pronoun.nearest === true) {
    takeLast(discourse, i, [...single, ...several]);
    return;
  }
  const choices = [...several, ...single].map((candidate) => ({
    candidate,
    features: pronounFeatures(discourse, pronoun, candidate),
  }));
  const chosen = choose('pronoun', i, choices)?.candidate;
  if (chosen === undefined) return;
  if ('members' in chosen) discourse.groups.set(i, chosen.members);
  else clusters.merge(chosen.profile.id, i);
}

/** The entities near before a pronoun that agree with it and that syntax allows. */
export function pronounCandidates(discourse: Discourse, pronoun: PronounMarkable, i: number): Candidate[] {
  const near = (member: Markable) => distanceBetween(discourse, member, pronoun) <= PRONOUN_WINDOW;
  const fits = ({ profile, nearest }: Unranked) =>
    (agrees(pronoun, profile) || (isPeople(nearest) && agrees(pronoun, asPeople(profile, nearest)))) &&
    !isExcluded(discourse, pronoun, profile, i);
  return ranked(candidatesBefore(discourse, i, near).filter(fits));
}

/** Russia spoken of as "les Russes" is "ils". */
function asPeople(profile: Profile, { types, number, gender }: NominalMarkable): Profile {
  return { ...profile, types, number, gender };
}

function agrees(pronoun: PronounMarkable, profile: Profile): boolean {
  const [type] = profile.types;
  if (type === undefined) return false;
  const person = type === 'PERSON';
  const collective = type === 'GROUP' || type === 'ORG';
  if (pronoun.person === true && !person && !(collective && pronoun.gender === undefined)) return false;
  if (pronoun.person === false && person) return false;
  if (pronoun.place === true && (person || type === 'GROUP')) return false;
  if (pronoun.number !== undefined && profile.number !== undefined && pronoun.number !== profile.number)
    return false;
  if (pronoun.number === 'Plur' && person && profile.number !== 'Plur') return false;
  if (pronoun.gender === undefined || profile.gender === undefined) return true;
  return pronoun.gender === profile.gender;
}

/** Binding: a pronoun is not its own verb's other argument, nor the noun that holds it, nor the quotation's speaker. */
function isExcluded(discourse: Discourse, pronoun: PronounMarkable, profile: Profile, i: number): boolean {
  const tree = treeOf(discourse, pronoun);
  const word = tree.word(pronoun.head);
  const quotation = quotationOf(discourse, pronoun);
  const speaker = quotation === undefined ? undefined : discourse.quotations[quotation]?.speaker;
  return profile.members.some((k) => {
    const member = discourse.markables[k];
    if (k === i) return false;
    if (speaker !== undefined && member.sentence === speaker.sentence && member.head === speaker.word)
      return true;
    if (member.sentence !== pronoun.sentence) return false;
    const other = tree.word(member.head);
    const holds = member.from <= pronoun.from && pronoun.to <= member.to;
    if (holds) return true;
    return (
      pronoun.kind !== 'possessive' && coArguments(discourse, pronoun, member) && other.index !== word.index
    );
  });
}

/** Whether two mentions depend on one verb: "Bolton l'a rencontré" is not about Bolton twice. */
function coArguments(discourse: Discourse, a: Markable, b: Markable): boolean {
  const [left, right] = [topOf(discourse, a), topOf(discourse, b)];
  return (
    left.head === right.head && left.head !== -1 && ARGUMENTS.has(left.deprel) && ARGUMENTS.has(right.deprel)
  );
}

const ARGUMENTS = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent']);

function resolveDescription(discourse: Discourse, nominal: NominalMarkable, i: number, choose: Choose): void {
  const { clusters } = discourse;
  if (clusters.of(i).members.some((member) => member < i)) return;
  const sure = lookBack(discourse, nominal, i);
  if (sure !== undefined) {
    clusters.merge(sure, i);
    return;
  }
  const choices = descriptionCandidates(discourse, nominal, i).map((candidate) => ({
    candidate,
    features: descriptionFeatures(discourse, nominal, candidate),
  }));
  const chosen = choose('description', i, choices)?.candidate;
  if (chosen !== undefined) clusters.merge(chosen.profile.id, i);
}

/** The entities anywhere before a noun phrase that it may name again. */
export function descriptionCandidates(
  discourse: Discourse,
  nominal: NominalMarkable,
  i: number,
): Candidate[] {
  const fits = ({ profile }: Unranked) => mayName(discourse, nominal, profile, i);
  return ranked(candidatesBefore(discourse, i, () => true).filter(fits));
}

function mayName(discourse: Discourse, nominal: NominalMarkable, profile: Profile, i: number): boolean {
  const own = discourse.clusters.of(i);
  if (own.named && profile.named) return false;
  if (!shareType(nominal.types, profile.types)) return false;
  // "les États-Unis … le gouvernement": a country's plural name says nothing of what it is called else
  const isCountry = profile.country !== undefined && nominal.number === 'Sing';
  if (!isCountry && differ(nominal.number, profile.number)) return false;
  if (differ(numeralOf(discourse, nominal), numeralIn(discourse, profile))) return false;
  if (isRival(discourse, nominal, profile)) return false;
  const person = profile.types[0] === 'PERSON';
  if (
    person &&
    nominal.gender !== undefined &&
    profile.gender !== undefined &&
    nominal.gender !== profile.gender
  )
    return false;
  if (nominal.definiteness === 'indefinite' && profile.named) return false;
  const nested = profile.members.some((k) => {
    const member = discourse.markables[k];
    return (
      member.sentence === nominal.sentence &&
      (overlap(member, nominal) || coArguments(discourse, nominal, member))
    );
  });
  if (nested) return false;
  if (profile.lemmas.has(nominal.lemma)) return true;
  const { words } = discourse;
  if (words.countryNouns.includes(nominal.lemma) || words.governmentNouns.includes(nominal.lemma)) {
    return profile.country !== undefined && isCountryPhrase(nominal, profile);
  }
  if (words.cityNouns.includes(nominal.lemma)) {
    return profile.named && profile.country === undefined && isBareDefinite(nominal);
  }
  if (nominal.definiteness === 'indefinite' || nominal.definiteness === 'bare') return false;
  if (nominal.definiteness === 'possessive') return false;
  return (
    holdsNoun(discourse, profile, nominal) || nominal.types[0] !== 'TOPIC' || profile.types[0] === 'TOPIC'
  );
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** "30 000 foyers" are not "3 000 foyers". */
function numeralOf(discourse: Discourse, nominal: NominalMarkable): string | undefined {
  return treeOf(discourse, nominal).child(nominal.word, 'nummod')?.text;
}

function numeralIn(discourse: Discourse, profile: Profile): string | undefined {
  const numerals = profile.members.map((k) => {
    const member = discourse.markables[k];
    return member.form === 'nominal' ? numeralOf(discourse, member) : undefined;
  });
  return numerals.find((each) => each !== undefined);
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

function holdsNoun(discourse: Discourse, profile: Profile, nominal: NominalMarkable): boolean {
  return profile.members.some((k) => {
    const member = discourse.markables[k];
    return (
      member.form === 'name' &&
      member.text
        .toLowerCase()
        .split(/[\s'’-]+/)
        .includes(nominal.lemma)
    );
  });
}

function overlap(a: Markable, b: Markable): boolean {
  return a.start < b.end && b.start < a.end;
}

type Unranked = Omit<Candidate, 'rank'>;

function ranked(candidates: readonly Unranked[]): Candidate[] {
  return candidates.map((candidate, rank) => ({ ...candidate, rank }));
}

/** Entities with a mention before position `i` that `near` accepts, with the nearest such mention, the entity mentioned last first. */
function candidatesBefore(discourse: Discourse, i: number, near: (member: Markable) => boolean): Unranked[] {
  const { clusters, markables } = discourse;
  const found = new Map<number, Unranked>();
  const own = clusters.of(i).id;
  for (let k = i - 1; k >= 0; k--) {
    const member = markables[k];
    // what only stands for others is no entity; "des groupes comme A" is one besides
    if (!near(member) || discourse.groups.get(k)?.includes(k) === false) continue;
    const profile = clusters.of(k);
    if (profile.id !== own && !found.has(profile.id)) found.set(profile.id, { profile, nearest: member });
  }
  return [...found.values()];
}
