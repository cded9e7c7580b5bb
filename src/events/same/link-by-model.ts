/** Finds the mentions of one event by trees that weigh each mention against the earlier groups of its type. */
import type { BoostedTrees } from '../../boosting';
import type { Entity } from '../../mentions/types';
import type { Ontology } from '../../ontology';
import type { WordClasses } from '../../word-classes';
import type { Tree } from '../../mentions/tree';
import type { Word } from '../../syntax/types';
import type { EventDraft, EventSeed } from '../draft';
import { sameEventEvidence, type Surroundings } from './evidence';
import type { Groups } from './linked';
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
    const probabilities = surroundings.groups.map((group) => {
      if (happensToOthers(later, group, surroundings.isNamed) || isAnother(later.draft.seed, group)) return 0;
      return trees.probability(sameEventEvidence(later, group, surroundings));
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
  group: readonly Profile[],
  isNamed: (entity: string) => boolean,
): boolean {
  const others = group.flatMap((each) => [...each.objects]);
  const all = [...objects, ...others];
  return (
    objects.size > 0 && others.length > 0 && all.every(isNamed) && !others.some((each) => objects.has(each))
  );
}

/** "une attaque similaire", "une autre attaque" is not the one that was told of before, unless by the same word. */
function isAnother({ word, sentence }: EventSeed, group: readonly Profile[]): boolean {
  const other = otherness(sentence.tree, word);
  return (
    other !== undefined &&
    !group.some(({ draft: { seed } }) => otherness(seed.sentence.tree, seed.word) === other)
  );
}

/** The word that tells a mention from those before it. */
function otherness(tree: Tree, word: Word): string | undefined {
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
  let groups: Profile[][] = [];
  const profiles = drafts.map((draft, order) => profileOf(draft, order, tools));
  for (const later of profiles) {
    const isOfType = ({ draft }: Profile): boolean => draft.seed.type.id === later.draft.seed.type.id;
    const earlier = groups.filter(([first]) => isOfType(first));
    const surroundings = {
      groups: earlier,
      ofType: profiles.filter(isOfType).length,
      type: tools.ontology.types.indexOf(later.draft.seed.type),
      isNamed,
    };
    const chosen = earlier.length === 0 ? undefined : earlier[decide(later, surroundings)];
    // the group that was last spoken of stands last
    groups = [...groups.filter((group) => group !== chosen), [...(chosen ?? []), later]];
  }
  return groups.map((group) => group.map(({ draft }) => draft));
}
