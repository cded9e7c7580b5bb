/** Finds the entities before an anaphor that it may stand for. */
import { firstReached } from '../../first-reached';
import type { Markable, NominalMarkable, PronounMarkable } from '../markable';
import type { Profile } from './clusters';
import { distanceBetween, mentionsOf, quotationOf, topOf, type Discourse } from './discourse';
import type { Candidate } from './features';
import { isPeople } from './peoples';

/** How many sentences back a pronoun may look. */
const PRONOUN_WINDOW = 4;

export type Unranked = Omit<Candidate, 'rank'>;

/** Counts the candidates, the one mentioned last being the first. */
export function ranked(candidates: readonly Unranked[]): Candidate[] {
  return candidates.map((candidate, rank) => ({ ...candidate, rank }));
}

/** The entities near before a pronoun that agree with it and that syntax allows. */
export function pronounCandidates(discourse: Discourse, pronoun: PronounMarkable, i: number): Candidate[] {
  const excluded = excludedFor(discourse, pronoun, i);
  const fits = ({ profile, nearest }: Unranked): boolean =>
    (agrees(pronoun, profile) || (isPeople(nearest) && agrees(pronoun, asPeople(profile, nearest)))) &&
    !excluded.has(profile.id);
  const near: Unranked[] = [];
  for (const each of entitiesBefore(discourse, i)) {
    if (distanceBetween(discourse, each.nearest, pronoun) > PRONOUN_WINDOW) break;
    near.push(each);
  }
  return ranked(near.filter(fits));
}

/** Entities with a mention before position `i`, with the nearest such mention, the entity mentioned last first. */
export function* entitiesBefore(discourse: Discourse, i: number): Generator<Unranked> {
  const { clusters, markables } = discourse;
  const seen = new Set([clusters.of(i).id]);
  for (let k = i - 1; k >= 0; k--) {
    if (isOnlyGroup(discourse, k)) continue;
    const profile = clusters.of(k);
    if (seen.has(profile.id)) continue;
    seen.add(profile.id);
    yield { profile, nearest: markables[k] };
  }
}

/** The entities of mentions at the given positions as `entitiesBefore` gives them. */
export function entitiesAt(discourse: Discourse, positions: Iterable<number>, i: number): Unranked[] {
  const { clusters, markables } = discourse;
  const ids = new Set<number>();
  for (const k of positions) ids.add(clusters.of(k).id);
  ids.delete(clusters.of(i).id);
  const found = [...ids].flatMap((id) => {
    const { members } = clusters.of(id);
    let at = firstReached(members, (k) => k >= i) - 1;
    while (at >= 0 && isOnlyGroup(discourse, members[at])) at -= 1;
    return at < 0 ? [] : [members[at]];
  });
  return found.sort((a, b) => b - a).map((k) => ({ profile: clusters.of(k), nearest: markables[k] }));
}

/** What only stands for others is no entity; "des groupes comme A" is one besides. */
function isOnlyGroup({ groups }: Discourse, k: number): boolean {
  return groups.get(k)?.includes(k) === false;
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

/**
 * Binding: a pronoun is not its own verb's other argument, nor the noun that holds it, nor the quotation's speaker. The
 * entities that it therefore does not stand for.
 */
function excludedFor(discourse: Discourse, pronoun: PronounMarkable, i: number): ReadonlySet<number> {
  const quotation = quotationOf(discourse, pronoun);
  const speaker = quotation === undefined ? undefined : discourse.quotations[quotation]?.speaker;
  const speaking =
    speaker === undefined
      ? []
      : mentionsOf(discourse, speaker.sentence).filter(([{ head }]) => head === speaker.word);
  const bound = mentionsOf(discourse, pronoun.sentence).filter(([member]) => {
    const holds = member.from <= pronoun.from && pronoun.to <= member.to;
    const isOther = pronoun.kind !== 'possessive' && member.head !== pronoun.head;
    return holds || (isOther && coArguments(discourse, pronoun, member));
  });
  const excluded = [...speaking, ...bound].filter(([, k]) => k !== i);
  return new Set(excluded.map(([, k]) => discourse.clusters.of(k).id));
}

/** Whether two mentions depend on one verb: "Bolton l'a rencontré" is not about Bolton twice. */
export function coArguments(discourse: Discourse, a: Markable, b: Markable): boolean {
  const [left, right] = [topOf(discourse, a), topOf(discourse, b)];
  return (
    left.head === right.head && left.head !== -1 && ARGUMENTS.has(left.deprel) && ARGUMENTS.has(right.deprel)
  );
}

const ARGUMENTS = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent']);
