/** Fills roles by the trained models, with what the rules say among their evidence. */
import type { BoostedTrees } from '../../boosting';
import type { Entity } from '../../mentions/types';
import type { Role } from '../../ontology';
import type { EventSeed, RoleFiller } from '../draft';
import type { Classifier } from '../model/classifier';
import { type EntityFacts, roleEvidence } from '../model/role-evidence';
import { matches, type SeedView } from '../model/role-features';
import type { SentenceView } from '../view/article-view';
import type { RoleCandidate } from './candidates';
import { type RoleTools, withContent } from './fill';
import { roleOptions } from './role-options';
import { sameFiller } from './rules';

/** The least probability of a role: chosen by cross-validation for arguments (flat from 0.16 to 0.3) and edges. */
export const ROLE_THRESHOLD = 0.2;

/** The least probability of an agent beside one that the syntax gives. */
const RIVAL_THRESHOLD = 0.4;

/** What filling needs besides the rules' tools. */
export interface RoleJudges extends RoleTools {
  readonly entities: readonly Entity[];
  readonly model: Classifier;
  readonly trees: BoostedTrees;
}

/** A candidate with the likeliest role that it may fill, however unlikely. */
export interface ScoredCandidate {
  readonly candidate: RoleCandidate;
  readonly role: Role;
  readonly probability: number;
}

/** An event with what models and rules say of its candidates. */
export interface ScoredRoles {
  readonly seed: EventSeed;
  readonly view: SeedView;
  readonly scored: readonly ScoredCandidate[];
}

/** The roles of each event of the article, sentence by sentence. */
export function fillByModel(
  views: readonly SentenceView[],
  seeds: readonly EventSeed[],
  judges: RoleJudges,
  threshold = ROLE_THRESHOLD,
): readonly (readonly [EventSeed, readonly RoleFiller[]])[] {
  return scoreRoles(views, seeds, judges).map(({ seed, view, scored }) => {
    const sure = scored.filter(({ probability }) => probability >= threshold);
    const events = ownSentenceFirst(
      seed,
      sure.map((each) => asEvent(each, view)),
    );
    const roles = choose(withoutRivals(events, view.byRule));
    return [seed, seed.type.id === 'STATE' ? withContent(seed, roles, judges.text) : roles];
  });
}

/** What models and rules say of every candidate for a role of each event of the article. */
export function scoreRoles(
  views: readonly SentenceView[],
  seeds: readonly EventSeed[],
  { model, trees, entities, ...tools }: RoleJudges,
): readonly ScoredRoles[] {
  const events = roleOptions(views, seeds, tools, model);
  const evidence = roleEvidence(events, factsOf(entities, tools.text.length));
  return events.map(({ seed, view, options }, i) => {
    const best = new Map<RoleCandidate, ScoredCandidate>();
    options.forEach(({ candidate, role }, k) => {
      const probability = trees.probability(evidence[i][k]);
      if (probability > (best.get(candidate)?.probability ?? 0))
        best.set(candidate, { candidate, role, probability });
    });
    return { seed, view, scored: [...best.values()] };
  });
}

/** @param length of the text, in code units */
export function factsOf(entities: readonly Entity[], length: number): (entity: string) => EntityFacts {
  const facts = new Map(
    entities.map(({ id, mentions }) => {
      const first = (mentions[0]?.start ?? 0) / Math.max(length, 1);
      return [id, { mentions: mentions.length, named: mentions.some(({ form }) => form === 'name'), first }];
    }),
  );
  return (entity) => facts.get(entity) ?? { mentions: 0, named: false, first: 0 };
}

/** A topic that is the trigger of an event is that event: "mis en garde contre toute interférence". */
function asEvent(scored: ScoredCandidate, { candidates }: SeedView): ScoredCandidate {
  const { candidate, role } = scored;
  if (candidate.sort !== 'TOPIC' || !role.fills.includes('event')) return scored;
  const event = candidates.find(({ kind, head }) => kind === 'event' && head === candidate.head);
  return event === undefined ? scored : { ...scored, candidate: event };
}

/**
 * Whom only the sentence before names takes no role that the event's own sentence fills: "M. Patrouchev l'a invité.
 * La rencontre fait suite au sommet qui a réuni Trump et Poutine" does not put him into the summit.
 */
function ownSentenceFirst(
  { type }: EventSeed,
  scored: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const place = ({ role }: ScoredCandidate): string =>
    type.symmetric && role.name === 'recipient' ? 'agent' : role.name;
  const own = new Set(scored.filter(({ candidate }) => candidate.back === 0).map(place));
  return scored.filter((each) => each.candidate.back === 0 || !own.has(place(each)));
}

/** Beside an agent that the syntax gives, another one that only the models see must be surer. */
function withoutRivals(
  scored: readonly ScoredCandidate[],
  byRule: readonly RoleFiller[],
): readonly ScoredCandidate[] {
  const ruled = (each: ScoredCandidate): boolean =>
    byRule.some(({ role, filler }) => role === each.role.name && matches(filler, each.candidate));
  const agents = scored.filter(({ role }) => role.name === 'agent');
  if (!agents.some(ruled)) return scored;
  return scored.filter(
    (each) => !agents.includes(each) || ruled(each) || each.probability >= RIVAL_THRESHOLD,
  );
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
        sameFiller({ role: '', filler: candidate.filler }, { role: '', filler }) ||
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
