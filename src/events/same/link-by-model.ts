/** Finds the mentions of one event by trees that weigh each mention against the earlier groups of its type. */
import type { BoostedTrees } from '../../boosting';
import type { Entity } from '../../mentions/types';
import type { Ontology } from '../../ontology';
import type { WordClasses } from '../../word-classes';
import type { EventDraft, EventSeed } from '../draft';
import { sameEventEvidence, type Surroundings } from './evidence';
import { Group } from './group';
import type { Groups } from './linked';
import { groupBy } from '../../group-by';
import { type Profile, profileOf } from './profile';

/**
 * The least probability of a link, chosen by cross-validation. Arguments and edges are the same from 0.3 to 0.5, and F1 of
 * links rises a little below; but what is told as one event the graph joins, so that a wrong link makes wrong facts.
 */
const SAME_THRESHOLD = 0.45;

/** What mentions are compared with. */
export interface SameTools {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly ontology: Ontology;
  readonly classes: WordClasses;
}

/** Of the earlier groups of its type the one that a mention belongs to, by its place in the list, or -1. */
export type Decide = (later: Profile, surroundings: Surroundings) => number;

/** The groups of an article's events by the trees. */
export function groupByModel(drafts: readonly EventDraft[], trees: BoostedTrees, tools: SameTools): Groups {
  return groupMentions(drafts, tools, (later, surroundings) => {
    const { groups, isNamed } = surroundings;
    const other = otherness(later.draft.seed);
    const probabilities = groups.map((group, place) => {
      if (happensToOthers(later, group, isNamed) || isAnother(other, group)) return 0;
      return trees.probability(sameEventEvidence(later, place, surroundings));
    });
    const best = Math.max(...probabilities);
    return best >= SAME_THRESHOLD ? probabilities.lastIndexOf(best) : -1;
  });
}

/**
 * Who arrests one person and then another one does it twice: where both tell by name whom it happens to, and have nobody
 * in common. Annotated articles have this too seldom after a headline for the trees to learn it.
 */
function happensToOthers(
  { objects }: Profile,
  { all: { objects: others } }: Group,
  isNamed: (entity: string) => boolean,
): boolean {
  if (objects.size === 0 || others.size === 0) return false;
  return [...objects].every((each) => isNamed(each) && !others.has(each)) && [...others].every(isNamed);
}

/** "une attaque similaire", "une autre attaque" is not the one that was told of before, unless by the same word. */
function isAnother(other: string | undefined, { members }: Group): boolean {
  return other !== undefined && !members.some(({ draft: { seed } }) => otherness(seed) === other);
}

/** The word that tells a mention from those before it. */
function otherness({ word, sentence: { tree } }: EventSeed): string | undefined {
  return tree
    .children(word, 'amod', 'det')
    .map(({ lemma }) => lemma.toLowerCase())
    .find((lemma) => OTHER.has(lemma));
}

const OTHER = new Set([
  'similaire',
  'semblable',
  'identique',
  'comparable',
  'autre',
  'other',
  'another',
  'similar',
]);

/**
 * Puts each mention into the group that is chosen for it, or into one of its own.
 * @param drafts in text order
 */
export function groupMentions(drafts: readonly EventDraft[], tools: SameTools, decide: Decide): Groups {
  const named = new Set(
    tools.entities.filter(({ mentions }) => mentions.some(({ form }) => form === 'name')).map(({ id }) => id),
  );
  const isNamed = (entity: string): boolean => named.has(entity);
  const profiles = drafts.map((draft, order) => profileOf(draft, order, tools));
  const byType = groupBy(profiles, typeOf);
  const groupsOf = new Map([...byType.keys()].map((type): [string, Group[]] => [type, []]));
  for (const later of profiles) {
    const groups = groupsOf.get(typeOf(later)) ?? [];
    const surroundings = {
      groups,
      ofType: byType.get(typeOf(later))?.length ?? 0,
      type: tools.ontology.types.indexOf(later.draft.seed.type),
      isNamed,
    };
    const place = groups.length === 0 ? -1 : decide(later, surroundings);
    const [group] = place < 0 ? [new Group()] : groups.splice(place, 1);
    group.add(later);
    // the group that was last spoken of stands last
    groups.push(group);
  }
  const found = [...groupsOf.values()].flat().sort((a, b) => a.nearest.order - b.nearest.order);
  return found.map(({ members }) => members.map(({ draft }) => draft));
}

function typeOf({ draft }: Profile): string {
  return draft.seed.type.id;
}
