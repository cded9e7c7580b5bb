/** The first look at roles: which roles each candidate may fill in an event, by linear model and rules. */
import type { Role } from '../../ontology';
import type { EventSeed } from '../draft';
import type { Classifier } from '../model/classifier';
import { Features } from '../model/features';
import { matches, roleFeatures, type SeedView, seedView } from '../model/role-features';
import { groupBy } from '../../group-by';
import type { SentenceView } from '../view/article-view';
import { candidatesFor, POSITION, type RoleCandidate } from './candidates';
import { fillByRule, type RoleTools } from './fill';

/** A role that a candidate may fill. */
export interface RoleOption {
  readonly candidate: RoleCandidate;
  readonly role: Role;
  /** The probability by model and rules, and that of no role. */
  readonly weighed: number;
  readonly none: number;
  /** Whether a rule gives this role, and whether one gives another. */
  readonly byRule: boolean;
  readonly otherByRule: boolean;
}

/** An event with the options of its roles. */
export interface SeedOptions {
  readonly seed: EventSeed;
  readonly view: SeedView;
  readonly options: readonly RoleOption[];
}

/**
 * What a rule that gives a role adds to its log-odds and takes from the other roles'. Cross-validation is flat
 * from 1.5 to 2 and from 0 to -1; the stronger ones serve types of which the model has seen few.
 */
const RULE_PRIOR = { same: 2, other: -1.5 } as const;

/** Roles that neither model nor rules think of are no option. */
const LEAST = 0.03;

/** The options of each event of the article, in the order of the events within their sentences. */
export function roleOptions(
  views: readonly SentenceView[],
  seeds: readonly EventSeed[],
  tools: RoleTools,
  model: Classifier,
): readonly SeedOptions[] {
  const features = new Features(model.sight);
  const bySentence = groupBy(seeds, ({ sentence }) => sentence);
  return views.flatMap((sentence, i) => {
    const own = bySentence.get(sentence) ?? [];
    const byRule = fillByRule(own, tools);
    const previous = views[i - 1];
    const context = { ...tools, seeds: own, ...(previous === undefined ? {} : { previous }) };
    return own.map((seed) => {
      const view = seedView(seed, byRule.get(seed) ?? [], candidatesFor(seed, context), tools.classes);
      const options = view.candidates.flatMap((candidate) => optionsOf(view, candidate, model, features));
      return { seed, view, options };
    });
  });
}

function optionsOf(
  view: SeedView,
  candidate: RoleCandidate,
  model: Classifier,
  features: Features,
): readonly RoleOption[] {
  roleFeatures(view, candidate, features);
  const rules = new Set(
    view.byRule.filter(({ filler }) => matches(filler, candidate)).map(({ role }) => role),
  );
  const odds = model.classify(features).map((value, i) => {
    if (i === 0 || rules.size === 0) return value;
    return value * Math.exp(rules.has(model.labels[i]) ? RULE_PRIOR.same : RULE_PRIOR.other);
  });
  const sum = odds.reduce((a, b) => a + b, 0);
  return model.labels.flatMap((label, i): RoleOption[] => {
    const role = view.seed.type.roles.get(label);
    const weighed = odds[i] / sum;
    if (role === undefined || weighed < LEAST || !mayFill(role, candidate)) return [];
    const byRule = rules.has(label);
    return [
      { candidate, role, weighed, none: odds[0] / sum, byRule, otherByRule: rules.size > 0 && !byRule },
    ];
  });
}

function mayFill({ name, fills }: Role, { kind, sort }: RoleCandidate): boolean {
  if (sort === 'office' || name === POSITION) return sort === 'office' && name === POSITION;
  if (kind === 'event') return fills.includes('event');
  if (kind === 'entity') return (fills as readonly string[]).includes(sort);
  return sort === 'clause' ? fills.includes('clause') : fills.includes('value') || fills.includes('clause');
}
