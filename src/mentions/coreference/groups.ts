/** Lets "les deux hommes", "the two sides" and plural pronouns stand for each of several entities. */
import type { Markable, NominalMarkable, PronounMarkable } from '../markable';
import type { EntityType } from '../types';
import type { Profile } from './clusters';
import { mentionsOf, topOf, treeOf, type Discourse } from './discourse';
import { functionOf, type Candidate } from './features';

/** Several entities as one antecedent. */
export interface GroupCandidate extends Candidate {
  /** First mentions of the members' entities. */
  readonly members: readonly number[];
}

/** How many sentences back a group's members may lie. */
const WINDOW = 4;

/**
 * Resolves a definite noun phrase with a number to as many entities before it; whether it is such a phrase that
 * nothing else may resolve. Members come from the nearest sentences that hold exactly as many of the kind.
 */
export function resolveGroup(discourse: Discourse, nominal: NominalMarkable, i: number): boolean {
  const { count } = nominal;
  const anaphoric = nominal.definiteness === 'definite' || nominal.definiteness === 'demonstrative';
  if (count === undefined || count < 2 || count > 6 || !anaphoric) return false;
  if (isNamedSo(discourse, nominal, i)) return false;
  const kinds = kindsOf(discourse, nominal.lemma);
  const found = kinds
    .map((kind) => nearestOf(discourse, i, kind, count))
    .filter((each) => each !== undefined)
    .sort((a, b) => b.nearest - a.nearest)[0];
  if (found === undefined) return false;
  discourse.groups.set(i, found.members);
  return true;
}

/** "deux individus … les deux individus": who was counted before by the same noun is meant again. */
function isNamedSo(discourse: Discourse, { lemma, count }: NominalMarkable, i: number): boolean {
  const { groups, index, markables } = discourse;
  return (index.nouns.get(lemma) ?? []).some((k) => {
    const each = markables[k];
    return k < i && each.form === 'nominal' && each.count === count && !groups.has(k);
  });
}

type Kind = 'person' | 'country' | 'place' | 'organisation';

function kindsOf(discourse: Discourse, lemma: string): readonly Kind[] {
  const { groups, cityNouns } = discourse.words;
  if (groups.parties.includes(lemma)) return ['person', 'country', 'organisation'];
  if (groups.persons.includes(lemma)) return ['person'];
  if (groups.places.includes(lemma)) return cityNouns.includes(lemma) ? ['place'] : ['country'];
  return groups.organisations.includes(lemma) ? ['organisation'] : [];
}

const TYPES: Readonly<Record<Kind, readonly EntityType[]>> = {
  person: ['PERSON'],
  country: ['GPE'],
  place: ['GPE'],
  organisation: ['ORG'],
};

function isOfKind(profile: Profile, kind: Kind): boolean {
  if (!profile.types.slice(0, 1).some((type) => TYPES[kind].includes(type))) return false;
  if (profile.number === 'Plur' && !profile.named) return false;
  if (kind === 'country') return profile.country !== undefined;
  return kind !== 'place' || (profile.named && profile.country === undefined);
}

/** The entities of a kind that the sentences just before hold, if they are as many as asked for. */
function nearestOf(
  discourse: Discourse,
  i: number,
  kind: Kind,
  count: number,
): { members: readonly number[]; nearest: number } | undefined {
  const anaphor = discourse.markables[i];
  for (let back = 0; back <= WINDOW; back++) {
    const mentioned = membersFrom(discourse, i, anaphor.sentence - back, kind);
    if (mentioned.length < count) continue;
    const chosen = mentioned.length === count ? mentioned : arguing(discourse, mentioned);
    if (chosen.length !== count) return undefined;
    return {
      members: chosen.map((each) => each.id).sort((a, b) => a - b),
      nearest: Math.max(...chosen.map((each) => each.at)),
    };
  }
  return undefined;
}

interface Mentioned {
  readonly id: number;
  /** Position of the nearest mention before the anaphor. */
  readonly at: number;
}

/** Entities of a kind with a mention from sentence `first` up to the anaphor, each once, nearest mention first. */
function membersFrom(discourse: Discourse, i: number, first: number, kind: Kind): Mentioned[] {
  const { markables, clusters } = discourse;
  const found = new Map<number, Mentioned>();
  for (let k = i - 1; k >= 0; k--) {
    const each = markables[k];
    if (each.sentence < first) break;
    const group = discourse.groups.get(k);
    for (const member of group ?? [k]) {
      const profile = clusters.of(member);
      if (isOfKind(profile, kind) && !found.has(profile.id)) found.set(profile.id, { id: profile.id, at: k });
    }
  }
  return [...found.values()];
}

/** Of too many, those that stand as subject or object, and not inside another's description. */
function arguing(discourse: Discourse, mentioned: readonly Mentioned[]): Mentioned[] {
  return mentioned.filter(({ at }) => {
    const each = discourse.markables[at];
    const own = functionOf(discourse, each);
    return own === 'subject' || own === 'object';
  });
}

/** Several entities that a plural pronoun may stand for: a group named before, or names joined by "et". */
export function groupCandidates(discourse: Discourse, pronoun: PronounMarkable, i: number): GroupCandidate[] {
  const found: GroupCandidate[] = [];
  const { markables, clusters } = discourse;
  for (let k = i - 1; k >= 0; k--) {
    const each = markables[k];
    if (pronoun.sentence - each.sentence > 2) break;
    const together = discourse.groups.get(k) ?? coordinated(discourse, each);
    const members = together.length >= 2 ? together : withClausemate(discourse, k);
    if (members.length < 2) continue;
    const profiles = members.map((member) => clusters.of(member));
    const kind = profiles[0]?.types[0];
    if (kind === undefined || !profiles.every((profile) => profile.types[0] === kind)) continue;
    if (pronoun.gender === 'Fem' && profiles.some((profile) => profile.gender !== 'Fem')) continue;
    const profile: Profile = { ...profiles[0], number: 'Plur', gender: pronoun.gender };
    found.push({ profile, nearest: each, members, rank: found.length });
  }
  return found;
}

/** The names that "et" joins to this one, itself first; none where it is not the first of them. */
function coordinated(discourse: Discourse, markable: Markable): readonly number[] {
  const { clusters } = discourse;
  const tree = treeOf(discourse, markable);
  const head = tree.word(markable.head);
  const heads = [head, ...tree.children(head, 'conj')];
  if (heads.length < 2 || markable.form === 'pronoun') return [];
  const members = heads.flatMap((word) => {
    const joined = mentionsOf(discourse, markable.sentence).find(([each]) => each.head === word.index);
    return joined === undefined ? [] : [clusters.of(joined[1]).id];
  });
  return members.length === heads.length ? [...new Set(members)] : [];
}

/** "MacLauchlan a rendu visite à Modi et ils …": a subject and the one other person that its verb governs. */
function withClausemate(discourse: Discourse, k: number): readonly number[] {
  const { markables, clusters } = discourse;
  const subject = markables[k];
  if (subject?.form !== 'name' || functionOf(discourse, subject) !== 'subject') return [];
  const verb = topOf(discourse, subject).head;
  const others = mentionsOf(discourse, subject.sentence).flatMap(([each, i]) => {
    if (i === k || each.form === 'pronoun') return [];
    const profile = clusters.of(i);
    const governed = topOf(discourse, each).head === verb;
    return governed && profile.named && profile.types[0] === clusters.of(k).types[0] ? [profile.id] : [];
  });
  const [other, ...rest] = new Set(others.filter((id) => id !== clusters.of(k).id));
  return other === undefined || rest.length > 0 ? [] : [clusters.of(k).id, other];
}
