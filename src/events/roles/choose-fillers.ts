/** Chooses an event's fillers among the candidates that the models have judged. */
import type { Cues, Role } from '../../ontology';
import type { EventSeed, RoleFiller } from '../draft';
import type { SeedView } from '../model/role-features';
import { firstConjunct, isVerb } from '../view/grammar';
import { isBystander } from './bystanders';
import type { RoleCandidate } from './candidates';
import { isDoubtful } from './doubtful-parties';
import { isOthersVictim, isOwnWord } from './own-words';
import { isPlaceOfAnother } from './places-of-others';
import { sameFiller } from './rules';

/** The least probability of a role, chosen by cross-validation for arguments and edges, as the two below. */
export const ROLE_THRESHOLD = 0.2;

/** The least probability of an entity's role where it makes a relation that is likely as a whole. */
const LEAST_PARTY = 0.12;

/** The least probability of a relation: of the event, the agent and the other filler at once. */
const RELATION_THRESHOLD = 0.15;

/** The least probability of a second filler of a role. */
const SECOND_THRESHOLD = 0.5;

/** The least probability of a party that stands inside the noun phrase of another one. */
const OWNER_THRESHOLD = 0.9;

/** The least probability of an agent that stands inside the phrase of what the event happens to. */
const SUFFERER_THRESHOLD = 0.8;

/** What a rule gives stands against what it does not give, unless that is so many times likelier. */
const RULE_LEAD = 1.5;

/** A candidate with the likeliest role that it may fill, however unlikely. */
export interface ScoredCandidate {
  readonly candidate: RoleCandidate;
  readonly role: Role;
  readonly probability: number;
  /** Whether a rule gives it this role. */
  readonly byRule: boolean;
}

/** By what candidates for one role, and roles of one candidate, are compared. */
export function rankOf({ probability, byRule }: Pick<ScoredCandidate, 'probability' | 'byRule'>): number {
  return byRule ? RULE_LEAD * probability : probability;
}

/** The fillers of an event, in text order. */
export function chooseFillers(
  seed: EventSeed,
  view: SeedView,
  scored: readonly ScoredCandidate[],
  cues: Cues,
): readonly RoleFiller[] {
  const likely = likelyEnough(
    seed,
    scored.filter((each) => !isOut(seed, each, view, cues)),
  ).map((each) => asEvent(each, view));
  const own = ownSentenceFirst(seed, likely, scored);
  const real = seed.type.symmetric ? realParties(seed, view, own) : withoutSufferers(seed, own);
  return choose(withoutSeconds(seed, real));
}

/** Whether the trigger's own words or the syntax keep a candidate out of its role. */
function isOut(seed: EventSeed, each: ScoredCandidate, { candidates }: SeedView, cues: Cues): boolean {
  return (
    isOwnWord(seed, each) ||
    isBystander(seed, each) ||
    isOthersVictim(seed, each, candidates) ||
    isPlaceOfAnother(seed, each, candidates, cues) ||
    isDoubtful(seed, each, cues)
  );
}

/**
 * The candidates that are likely enough. A less likely one may still make a likely relation: beside a sure agent of a
 * sure event it is worth more than two doubtful ones are together.
 */
function likelyEnough(seed: EventSeed, scored: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const parties = scored.filter(({ candidate }) => candidate.kind === 'entity');
  const isAgent = ({ role }: ScoredCandidate): boolean => role.name === 'agent';
  return scored.filter((each) => {
    if (each.probability >= ROLE_THRESHOLD) return true;
    if (each.probability < LEAST_PARTY || each.candidate.kind !== 'entity') return false;
    const best = parties
      .filter((other) => other !== each && (seed.type.symmetric || isAgent(other) !== isAgent(each)))
      .reduce((max, { probability }) => Math.max(max, probability), 0);
    return seed.confidence * each.probability * best >= RELATION_THRESHOLD;
  });
}

/** A topic that is the trigger of an event is that event: "mis en garde contre toute interférence". */
function asEvent(scored: ScoredCandidate, { candidates }: SeedView): ScoredCandidate {
  const { candidate, role } = scored;
  if (candidate.sort !== 'TOPIC' || !role.fills.includes('event')) return scored;
  const event = candidates.find(({ kind, head }) => kind === 'event' && head === candidate.head);
  return event === undefined ? scored : { ...scored, candidate: event };
}

/**
 * Whom only the sentence before names takes no role that the event's own sentence fills, or that somebody in it is half
 * as likely to fill: "M. Patrouchev l'a invité. La rencontre fait suite au sommet qui a réuni Trump et Poutine" does
 * not put him into the summit.
 */
function ownSentenceFirst(
  { type }: EventSeed,
  likely: readonly ScoredCandidate[],
  scored: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const place = ({ role }: ScoredCandidate): string =>
    type.symmetric && role.name === 'recipient' ? 'agent' : role.name;
  const own = scored.filter(({ candidate }) => candidate.back === 0);
  return likely.filter(
    (each) =>
      each.candidate.back === 0 ||
      !own.some(
        (other) =>
          place(other) === place(each) &&
          (likely.includes(other) || other.probability >= each.probability / 2),
      ),
  );
}

/**
 * A role that somebody fills has no second filler, unless both are named together ("la France et l'Allemagne") or the
 * second is sure. Places and the parties and topics of symmetric events are often several.
 */
function withoutSeconds({ type }: EventSeed, scored: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const mayBeSeveral = (role: string): boolean =>
    role === 'place' || (type.symmetric && (role === 'agent' || role === 'topic'));
  const firsts = new Map<string, ScoredCandidate>();
  for (const each of scored) {
    const first = firsts.get(each.role.name);
    if (first === undefined || rankOf(each) > rankOf(first)) firsts.set(each.role.name, each);
  }
  return scored.filter((each) => {
    const first = firsts.get(each.role.name);
    return (
      first === undefined ||
      first === each ||
      mayBeSeveral(each.role.name) ||
      each.probability >= SECOND_THRESHOLD ||
      isSameOrBeside(each.candidate, first.candidate)
    );
  });
}

/** The fillers of a meeting or another symmetric event, without those who are parties of something else. */
function realParties(
  seed: EventSeed,
  view: SeedView,
  scored: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  return withOneOutside(seed, withoutOthersParties(seed, view, withoutOwners(scored)));
}

/** Who only says whose adviser a party is takes no part: "le conseiller de M. Trump a rencontré M. Patrouchev". */
function withoutOwners(scored: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  return scored.filter(
    (each) => each.probability >= OWNER_THRESHOLD || !scored.some((other) => isWithin(each, other)),
  );
}

/**
 * "Cette rencontre est la suite du sommet entre X et Y": who is named as party of another such event, which does not
 * itself stand above this one, takes no part in this one.
 */
function withoutOthersParties(
  { word, sentence: { tree } }: EventSeed,
  { candidates }: SeedView,
  scored: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const others = candidates.flatMap(({ filler, head }) =>
    filler.kind === 'event' && filler.seed.type.symmetric && !tree.dominates(head, word) ? [head] : [],
  );
  const isOthers = ({ candidate, role }: ScoredCandidate): boolean => {
    if (candidate.back > 0 || !PARTIES.has(role.name) || tree.dominates(word, candidate.head)) return false;
    return others.some((other) => other !== candidate.head && tree.dominates(other, candidate.head));
  };
  return scored.filter((each) => !isOthers(each));
}

/**
 * "X a parlé aux médias à l'issue d'une rencontre avec Y": where a noun names a party itself, one more is found outside
 * its phrase, with those named together with it, unless another is sure.
 */
function withOneOutside(
  { word, sentence: { tree } }: EventSeed,
  scored: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  if (isVerb(word)) return scored;
  const parties = scored.filter(({ role, candidate }) => PARTIES.has(role.name) && candidate.back === 0);
  const outside = parties.filter(({ candidate }) => !tree.dominates(word, candidate.head));
  if (outside.length === 0 || outside.length === parties.length) return scored;
  const first = outside.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
  return scored.filter(
    (each) =>
      !outside.includes(each) ||
      each.probability >= SECOND_THRESHOLD ||
      isSameOrBeside(each.candidate, first.candidate),
  );
}

/** "un attentat près du siège des services de renseignement": whose house is hit has not done it, unless that is sure. */
function withoutSufferers(
  { word, sentence: { tree } }: EventSeed,
  scored: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const hit = scored.filter(
    ({ role, candidate }) =>
      SUFFERING.has(role.name) && candidate.kind === 'entity' && !tree.dominates(candidate.head, word),
  );
  return scored.filter(
    ({ role, candidate, probability }) =>
      role.name !== 'agent' ||
      probability >= SUFFERER_THRESHOLD ||
      !hit.some((other) => standsInside(candidate, other.candidate)),
  );
}

const SUFFERING = new Set(['recipient', 'target', 'victim', 'place']);

/** Whether a party stands inside the noun phrase of another one. */
function isWithin({ role, candidate }: ScoredCandidate, other: ScoredCandidate): boolean {
  return PARTIES.has(role.name) && PARTIES.has(other.role.name) && standsInside(candidate, other.candidate);
}

/** Whether a candidate stands inside the noun phrase of another one. */
function standsInside({ view, head }: RoleCandidate, other: RoleCandidate): boolean {
  if (other.view !== view) return false;
  for (const each of view.tree.path(head)) {
    if (each === other.head) return each !== head;
    if (!MODIFIERS.has(each.deprel)) return false;
  }
  return false;
}

const PARTIES = new Set(['agent', 'recipient']);
/** Relations by which a noun is part of another's phrase without being its equal. */
const MODIFIERS = new Set(['nmod', 'flat', 'appos', 'amod', 'det']);

/** Whether two candidates are the same entity or event, or coordinated. */
function isSameOrBeside(a: RoleCandidate, b: RoleCandidate): boolean {
  if (sameFiller(a.filler, b.filler)) return true;
  const { tree } = a.view;
  return a.view === b.view && firstConjunct(tree, a.head) === firstConjunct(tree, b.head);
}

/** The likeliest first; a filler has one role, and what an event or entity says is not said again by a span. */
function choose(scored: readonly ScoredCandidate[]): readonly RoleFiller[] {
  const chosen: ScoredCandidate[] = [];
  const eventsFirst = (a: ScoredCandidate, b: ScoredCandidate): number =>
    Number(b.candidate.kind === 'event') - Number(a.candidate.kind === 'event') ||
    b.probability - a.probability;
  for (const each of [...scored].sort(eventsFirst)) {
    const filler = each.candidate.filler;
    const taken = chosen.some(
      ({ candidate, role }) =>
        sameFiller(candidate.filler, filler) ||
        (filler.kind !== 'event' &&
          role === each.role &&
          candidate.head === each.candidate.head &&
          candidate.kind !== each.candidate.kind),
    );
    if (!taken) chosen.push(each);
  }
  return chosen
    .sort((a, b) => a.candidate.back - b.candidate.back || a.candidate.head.start - b.candidate.head.start)
    .map(({ role, candidate }) => ({ role: role.name, filler: candidate.filler }));
}
