/** Resolves noun phrases and pronouns from left to right, each to the best entity before it or to none. */
import type { Markable, NominalMarkable, PronounMarkable } from '../markable';
import { pronounCandidates } from './candidates';
import { descriptionCandidates } from './descriptions';
import type { Discourse } from './discourse';
import { descriptionFeatures, pronounFeatures, score, type Candidate, type Feature } from './features';
import { groupCandidates, resolveGroup, type GroupCandidate } from './groups';
import { subjectBehind } from './fronted';
import { takeLast } from './latter';
import { lookBack } from './look-back';
import { Reach } from './reach';
import type { CoreferenceWords } from './words';

/** An entity that an anaphor may stand for, with what speaks for and against it. */
export interface Choice {
  readonly candidate: Candidate | GroupCandidate;
  readonly features: readonly Feature[];
}

/** Picks the entity of the mention at position `i`, or none. */
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

/** What decides about anaphors. */
interface Deciding {
  readonly choose: Choose;
  /** A mention of every entity that is a country. */
  readonly countries: readonly number[];
  /** Keeps choices back that cannot be chosen. */
  readonly reach?: Reach;
}

/**
 * Ranks mentions in text order (Denis & Baldridge 2008): an anaphor takes the entity whose features weigh most,
 * if they outweigh "none". What is resolved is known to whatever comes later.
 * @param choose sees every choice, as training must; absent: the weights decide, and what they cannot choose is left out
 */
export function resolveAnaphors(discourse: Discourse, choose?: Choose): void {
  const { clusters, words } = discourse;
  const countries = clusters.all().flatMap(({ id, country }) => (country === undefined ? [] : [id]));
  const deciding: Deciding =
    choose === undefined
      ? { choose: byWeight(words.weights), countries, reach: new Reach(words) }
      : { choose, countries };
  const fronted = new Map<number, number[]>();
  discourse.markables.forEach((markable, i) => {
    const subject = subjectBehind(discourse, markable, i);
    if (subject !== undefined) fronted.set(subject, [...(fronted.get(subject) ?? []), i]);
    else resolveAnaphor(discourse, markable, i, deciding);
    for (const possessive of fronted.get(i) ?? []) clusters.merge(possessive, i);
  });
}

function resolveAnaphor(discourse: Discourse, markable: Markable, i: number, deciding: Deciding): void {
  if (markable.form === 'pronoun' && isAnaphor(markable)) resolvePronoun(discourse, markable, i, deciding);
  if (markable.form !== 'nominal' || discourse.groups.has(i) || resolveGroup(discourse, markable, i)) return;
  resolveDescription(discourse, markable, i, deciding);
}

function isAnaphor(pronoun: PronounMarkable): boolean {
  return pronoun.kind === 'personal' || pronoun.kind === 'possessive' || pronoun.kind === 'latter';
}

function resolvePronoun(
  discourse: Discourse,
  pronoun: PronounMarkable,
  i: number,
  { choose }: Deciding,
): void {
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

function resolveDescription(
  discourse: Discourse,
  nominal: NominalMarkable,
  i: number,
  { choose, countries, reach }: Deciding,
): void {
  const { clusters } = discourse;
  if (clusters.of(i).id < i) return;
  const sure = lookBack(discourse, nominal, i);
  if (sure !== undefined) {
    clusters.merge(sure, i);
    return;
  }
  const candidates = descriptionCandidates(discourse, nominal, i, countries, reach);
  const choices = candidates.map((candidate) => ({
    candidate,
    features: descriptionFeatures(discourse, nominal, candidate),
  }));
  const chosen = choose('description', i, choices)?.candidate;
  if (chosen !== undefined) clusters.merge(chosen.profile.id, i);
}
