/** Fills roles by the trained models, with what the rules say among their evidence. */
import type { BoostedTrees } from '../../boosting';
import type { Entity } from '../../mentions/types';
import type { EventSeed, RoleFiller } from '../draft';
import type { Classifier } from '../model/classifier';
import { type EntityFacts, roleEvidence } from '../model/role-evidence';
import type { SeedView } from '../model/role-features';
import type { SentenceView } from '../view/article-view';
import { isVerb } from '../view/grammar';
import type { RoleCandidate } from './candidates';
import { chooseFillers, rankOf, type ScoredCandidate } from './choose-fillers';
import { type RoleTools, withContent } from './fill';
import { withSpeakerBehind } from './inverted-speaker';
import { type RoleOption, roleOptions } from './role-options';

/** What filling needs besides the rules' tools. */
export interface RoleJudges extends RoleTools {
  readonly entities: readonly Entity[];
  readonly model: Classifier;
  readonly trees: BoostedTrees;
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
): readonly (readonly [EventSeed, readonly RoleFiller[]])[] {
  const entityOf = new Map(judges.entities.map((entity) => [entity.id, entity]));
  return scoreRoles(views, seeds, judges).map(({ seed, view, scored }) => {
    const roles = withSpeakerBehind(seed, chooseFillers(seed, view, scored, judges.cues), entityOf);
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
    options.forEach((option, k) => {
      const { candidate, role, byRule } = goalOf(seed, option, options) ?? option;
      const each = { candidate, role, byRule, probability: trees.probability(evidence[i][k]) };
      const other = best.get(candidate);
      if (other === undefined || rankOf(each) > rankOf(other)) best.set(candidate, each);
    });
    return { seed, view, scored: [...best.values()] };
  });
}

/**
 * "invité à Paris": where a verb's frame gives a destination, it is no mere place. Few annotated verbs have one, so that
 * the models know places better; of 41 such candidates of train 27 are destinations, 4 places.
 */
function goalOf(
  { word }: EventSeed,
  { candidate, role }: RoleOption,
  options: readonly RoleOption[],
): RoleOption | undefined {
  if (role.name !== 'place' || !isVerb(word)) return undefined;
  return options.find(
    (each) => each.candidate === candidate && each.byRule && each.role.name === 'destination',
  );
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
