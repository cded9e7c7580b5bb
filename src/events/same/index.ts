/** Later mentions of one event in the article: which they are, and what they lend each other. */
import type { BoostedTrees } from '../../boosting';
import type { EventDraft } from '../draft';
import { dateHeadlines } from './headline-dates';
import { groupByModel, type SameTools } from './link-by-model';
import { groupByRule } from './link-by-rule';
import type { Linked } from './linked';
import { shareRoles } from './share-roles';

export type { Linked } from './linked';

/**
 * Links each event to the first mention that it repeats and lends them each other's parties.
 * @param drafts in text order
 * @param trees absent: rules decide
 */
export function linkRepeats(
  drafts: readonly EventDraft[],
  trees: BoostedTrees | undefined,
  tools: SameTools,
): readonly Linked[] {
  const groups = trees === undefined ? groupByRule(drafts) : groupByModel(drafts, trees, tools);
  const linked = new Map(
    groups.flatMap((group) => {
      const [first, ...repeats] = shareRoles(group);
      return [
        [group[0].seed, { draft: first }] as const,
        ...repeats.map((draft) => [draft.seed, { draft, first }] as const),
      ];
    }),
  );
  return dateHeadlines(drafts.map(({ seed }) => linked.get(seed) as Linked));
}
