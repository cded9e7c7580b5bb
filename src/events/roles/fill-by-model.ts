/** Fills roles by the trained model, with what the rules say among its evidence. */
import type { Role } from '../../ontology';
import type { EventSeed, RoleFiller } from '../draft';
import type { Classifier } from '../model/classifier';
import { Features } from '../model/features';
import { matches, roleFeatures, type SeedView, seedView } from '../model/role-features';
import type { SentenceView } from '../view/article-view';
import { candidatesFor, type RoleCandidate } from './candidates';
import { fillByRule, type RoleTools, withContent } from './fill';
import { sameFiller } from './rules';

/** The least probability of a role: chosen by cross-validation for the best F1 of arguments. */
export const ROLE_THRESHOLD = 0.42;

/**
 * What a rule that gives a role adds to its log-odds and takes from the other roles'. Cross-validation is flat
 * from 1.5 to 2 and from 0 to -1; the stronger ones serve types of which the model has seen few.
 */
const RULE_PRIOR = { same: 2, other: -1.5 } as const;

/** The least probability of an agent beside one that the syntax gives. */
const RIVAL_THRESHOLD = 0.75;

/** A candidate with the likeliest role that it may fill, however unlikely. */
export interface ScoredCandidate {
  readonly candidate: RoleCandidate;
  readonly role: Role;
  readonly probability: number;
}

/** The roles of each event of a sentence, in the order of the events. */
export function fillByModel(
  seeds: readonly EventSeed[],
  previous: SentenceView | undefined,
  tools: RoleTools,
  model: Classifier,
  threshold = ROLE_THRESHOLD,
): ReadonlyMap<EventSeed, readonly RoleFiller[]> {
  const scoredRoles = scoreRoles(seeds, previous, tools, model);
  return new Map(
    [...scoredRoles].map(([seed, { view, scored }]) => {
      const sure = scored.filter(({ probability }) => probability >= threshold);
      const roles = choose(
        withoutRivals(
          sure.map((each) => asEvent(each, view)),
          view.byRule,
        ),
      );
      return [seed, seed.type.id === 'STATE' ? withContent(seed, roles, tools.text) : roles];
    }),
  );
}

/** What model and rules say of every candidate for a role of each event of a sentence. */
export function scoreRoles(
  seeds: readonly EventSeed[],
  previous: SentenceView | undefined,
  tools: RoleTools,
  model: Classifier,
): ReadonlyMap<EventSeed, { readonly view: SeedView; readonly scored: readonly ScoredCandidate[] }> {
  const byRule = fillByRule(seeds, tools);
  const features = new Features();
  const context = { ...tools, seeds, ...(previous === undefined ? {} : { previous }) };
  return new Map(
    seeds.map((seed) => {
      const view = seedView(seed, byRule.get(seed) ?? [], candidatesFor(seed, context));
      const scored = view.candidates.flatMap((candidate): ScoredCandidate[] => {
        roleFeatures(view, candidate, features);
        const rules = new Set(
          view.byRule.filter(({ filler }) => matches(filler, candidate)).map(({ role }) => role),
        );
        return bestRole(seed, candidate, weigh(model, features, rules), model.labels);
      });
      return [seed, { view, scored }];
    }),
  );
}

/** The model's probabilities, the roles that a rule gives favoured. */
function weigh(model: Classifier, features: Features, rules: ReadonlySet<string>): Float64Array {
  const odds = model.classify(features).map((value, i) => {
    if (i === 0 || rules.size === 0) return value;
    return value * Math.exp(rules.has(model.labels[i]) ? RULE_PRIOR.same : RULE_PRIOR.other);
  });
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((value) => value / sum);
}

/** The likeliest role that the type has and that this sort of filler may fill. */
function bestRole(
  seed: EventSeed,
  candidate: RoleCandidate,
  probabilities: Float64Array,
  labels: readonly string[],
): ScoredCandidate[] {
  let best: ScoredCandidate | undefined;
  labels.forEach((label, i) => {
    const role = seed.type.roles.get(label);
    const probability = probabilities[i];
    if (role === undefined || (best !== undefined && best.probability >= probability)) return;
    if (mayFill(role, candidate)) best = { candidate, role, probability };
  });
  return best === undefined ? [] : [best];
}

function mayFill({ fills }: Role, { kind, sort }: RoleCandidate): boolean {
  if (kind === 'event') return fills.includes('event');
  if (kind === 'entity') return (fills as readonly string[]).includes(sort);
  return sort === 'clause' ? fills.includes('clause') : fills.includes('value') || fills.includes('clause');
}

/** A topic that is the trigger of an event is that event: "mis en garde contre toute interférence". */
function asEvent(scored: ScoredCandidate, { candidates }: SeedView): ScoredCandidate {
  const { candidate, role } = scored;
  if (candidate.sort !== 'TOPIC' || !role.fills.includes('event')) return scored;
  const event = candidates.find(({ kind, head }) => kind === 'event' && head === candidate.head);
  return event === undefined ? scored : { ...scored, candidate: event };
}

/** Beside an agent that the syntax gives, another one that only the model sees must be surer. */
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
