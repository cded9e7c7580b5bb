/** Fills roles by the trained model, with what the rules say among its evidence. */
import type { Role } from '../../ontology';
import type { EventSeed, RoleFiller } from '../draft';
import type { Classifier } from '../model/classifier';
import { Features } from '../model/features';
import { roleFeatures, seedView } from '../model/role-features';
import type { SentenceView } from '../view/article-view';
import { candidatesFor, type RoleCandidate } from './candidates';
import { fillByRule, type RoleTools, withContent } from './fill';
import { sameFiller } from './rules';

/** The least probability of a role: chosen by cross-validation for the best F1 of arguments. */
export const ROLE_THRESHOLD = 0.45;

interface Scored {
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
  const byRule = fillByRule(seeds, tools);
  const features = new Features();
  const context = { ...tools, seeds, ...(previous === undefined ? {} : { previous }) };
  return new Map(
    seeds.map((seed) => {
      const view = seedView(seed, byRule.get(seed) ?? [], candidatesFor(seed, context));
      const scored = view.candidates.flatMap((candidate): Scored[] => {
        roleFeatures(view, candidate, features);
        return bestRole(seed, candidate, model.classify(features), model.labels);
      });
      const roles = choose(scored.filter(({ probability }) => probability >= threshold));
      return [seed, seed.type.id === 'STATE' ? withContent(seed, roles, tools.text) : roles];
    }),
  );
}

/** The likeliest role that the type has and that this sort of filler may fill. */
function bestRole(
  seed: EventSeed,
  candidate: RoleCandidate,
  probabilities: Float64Array,
  labels: readonly string[],
): Scored[] {
  let best: Scored | undefined;
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

/** The likeliest first; a filler has one role, and what an event or entity says is not said again by a span. */
function choose(scored: readonly Scored[]): readonly RoleFiller[] {
  const chosen: Scored[] = [];
  for (const each of [...scored].sort((a, b) => b.probability - a.probability)) {
    const filler = each.candidate.filler;
    const taken = chosen.some(
      ({ candidate, role }) =>
        sameFiller({ role: '', filler: candidate.filler }, { role: '', filler }) ||
        (filler.kind === 'span' && role === each.role && candidate.head === each.candidate.head),
    );
    if (!taken) chosen.push(each);
  }
  return chosen
    .sort((a, b) => a.candidate.back - b.candidate.back || a.candidate.head.start - b.candidate.head.start)
    .map(({ role, candidate }) => ({ role: role.name, filler: candidate.filler }));
}
