/** Counts what joins the mentions of one event inside an article: a chain of n mentions has n - 1 links. */
import { firstMentions } from '../../../events/first-mention';
import { groupBy } from '../../../group-by';
import type { ExtractedEvent } from '../../../events/types';
import type { Matches } from '../score-raw';
import type { Comparison } from './compare';
import type { Pair } from './match';

/**
 * Links of chains, right where both have them, whichever mentions they are drawn between: the count of MUC
 * (Vilain et al. 1995). A mention that only one of both has is joined to nothing in the other.
 * @param isAsked the events that count
 */
export function sameEventMatches(
  { gold, system, events }: Comparison,
  isAsked: (event: ExtractedEvent) => boolean,
): Matches {
  const [expected, found] = [firstMentions(gold.events), firstMentions(system.events)];
  const both = events.filter((pair) => isAsked(pair.gold));
  const place = (pair: Pair<ExtractedEvent>): string =>
    `${expected.get(pair.gold.id)} ${found.get(pair.system.id)}`;
  return {
    right: both.length - groupBy(both, place).size,
    system: links(system.events.filter(isAsked), found),
    gold: links(gold.events.filter(isAsked), expected),
  };
}

function links(events: readonly ExtractedEvent[], chains: ReadonlyMap<string, string>): number {
  return events.length - new Set(events.map(({ id }) => chains.get(id))).size;
}
