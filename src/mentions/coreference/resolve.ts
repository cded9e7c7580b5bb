/** Resolves noun phrases and pronouns from left to right, each to the best entity before it or to none. */
import type { Markable, NominalMarkable, PronounMarkable } from '../markable';
import type { Profile } from './clusters';
import { quotationOf, treeOf, type Discourse } from './discourse';
import { descriptionFeatures, pronounFeatures, score, type Candidate } from './features';
import { groupCandidates, resolveGroup, type GroupCandidate } from './groups';
import { shareType } from './links';

/** How many sentences back a pronoun may look. */
const PRONOUN_WINDOW = 3;

/**
 * Ranks mentions in text order (Denis & Baldridge 2008): an anaphor takes the entity whose features weigh most,
 * if they outweigh "none". What is resolved is known to whatever comes later.
 */
export function resolveAnaphors(discourse: Discourse): void {
  discourse.markables.forEach((markable, i) => {
    if (markable.form === 'pronoun' && isAnaphor(markable)) resolvePronoun(discourse, markable, i);
    if (markable.form !== 'nominal') return;
    if (!resolveGroup(discourse, markable, i)) resolveDescription(discourse, markable, i);
  });
}

function isAnaphor(pronoun: PronounMarkable): boolean {
  return pronoun.kind === 'personal' || pronoun.kind === 'possessive' || pronoun.kind === 'latter';
}

function resolvePronoun(discourse: Discourse, pronoun: PronounMarkable, i: number): void {
  const { clusters, words } = discourse;
  const candidates = pronounCandidates(discourse, pronoun, i);
  if (pronoun.kind === 'latter' || pronoun.nearest === true) {
    const last = candidates.toSorted((a, b) => b.nearest.start - a.nearest.start)[0];
    if (last !== undefined) clusters.merge(last.profile.id, i);
    return;
  }
  const weigh = (candidate: Candidate) =>
    score(pronounFeatures(discourse, pronoun, candidate), words.weights.pronoun);
  const groups = pronoun.number === 'Plur' ? groupCandidates(discourse, pronoun, i) : [];
  const best = strongest<GroupCandidate | Candidate>([...groups, ...candidates], weigh);
  if (best === undefined || best.score <= (words.weights.pronoun['none'] ?? 0)) return;
  const { candidate } = best;
  if (!('members' in candidate)) clusters.merge(candidate.profile.id, i);
  else discourse.groups.set(i, candidate.members);
}

/** The entities near before a pronoun that agree with it and that syntax allows. */
export function pronounCandidates(discourse: Discourse, pronoun: PronounMarkable, i: number): Candidate[] {
  return candidatesBefore(
    discourse,
    i,
    (member) => pronoun.sentence - member.sentence <= PRONOUN_WINDOW,
  ).filter(({ profile }) => agrees(pronoun, profile) && !isExcluded(discourse, pronoun, profile, i));
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
  const tree = treeOf(discourse, a);
  const [left, right] = [tree.word(a.head), tree.word(b.head)];
  return (
    left.head === right.head && left.head !== -1 && ARGUMENTS.has(left.deprel) && ARGUMENTS.has(right.deprel)
  );
}

const ARGUMENTS = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent']);

function resolveDescription(discourse: Discourse, nominal: NominalMarkable, i: number): void {
  const { clusters, words } = discourse;
  if (clusters.of(i).members.some((member) => member < i)) return;
  const best = strongest(descriptionCandidates(discourse, nominal, i), (candidate) =>
    score(descriptionFeatures(discourse, nominal, candidate), words.weights.description),
  );
  if (best !== undefined && best.score > (words.weights.description['none'] ?? 0)) {
    clusters.merge(best.candidate.profile.id, i);
  }
}

/** The entities anywhere before a noun phrase that it may name again. */
export function descriptionCandidates(
  discourse: Discourse,
  nominal: NominalMarkable,
  i: number,
): Candidate[] {
  return candidatesBefore(discourse, i, () => true).filter(({ profile }) =>
    mayName(discourse, nominal, profile, i),
  );
}

function mayName(discourse: Discourse, nominal: NominalMarkable, profile: Profile, i: number): boolean {
  const own = discourse.clusters.of(i);
  if (own.named && profile.named) return false;
  if (!shareType(nominal.types, profile.types)) return false;
  if (nominal.number !== undefined && profile.number !== undefined && nominal.number !== profile.number)
    return false;
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
  const known = profile.lemmas.has(nominal.lemma);
  if (known) return true;
  const { words } = discourse;
  if (person) return words.genericPersons.includes(nominal.lemma) && isBareDefinite(nominal);
  if (words.countryNouns.includes(nominal.lemma) || words.governmentNouns.includes(nominal.lemma)) {
    return profile.country !== undefined && isCountryPhrase(nominal, profile);
  }
  if (words.cityNouns.includes(nominal.lemma))
    return profile.named && profile.country === undefined && isBareDefinite(nominal);
  if (holdsNoun(discourse, profile, nominal)) return isBareDefinite(nominal);
  return words.hypernyms[nominal.lemma] !== undefined && isBareDefinite(nominal);
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

/** Entities with a mention before position `i` that `near` accepts, with the nearest such mention. */
function candidatesBefore(discourse: Discourse, i: number, near: (member: Markable) => boolean): Candidate[] {
  const { clusters, markables } = discourse;
  const found = new Map<number, Candidate>();
  const own = clusters.of(i).id;
  for (let k = i - 1; k >= 0; k--) {
    const member = markables[k];
    if (!near(member) || discourse.groups.has(k)) continue;
    const profile = clusters.of(k);
    if (profile.id !== own && !found.has(profile.id)) found.set(profile.id, { profile, nearest: member });
  }
  return [...found.values()];
}

/** The candidate that scores most; of equal ones the one mentioned last. */
function strongest<C extends Candidate>(
  candidates: readonly C[],
  scoreOf: (candidate: C) => number,
): { candidate: C; score: number } | undefined {
  let best: { candidate: C; score: number } | undefined;
  for (const candidate of candidates) {
    const value = scoreOf(candidate);
    if (best === undefined || value > best.score) best = { candidate, score: value };
  }
  return best;
}
