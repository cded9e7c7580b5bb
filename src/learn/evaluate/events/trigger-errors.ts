/** Says why an event was missed, or on what ground a spurious one was found. */
import type { Match } from '../../../events/triggers/match';
import type { ExtractedEvent } from '../../../events/types';
import { overlaps } from '../../../span';
import type { Comparison } from './compare';
import type { CandidateWord, Decisions } from './decisions';

/** The gold events that have no counterpart. */
export function missedEvents({ gold, events }: Comparison): readonly ExtractedEvent[] {
  const paired = new Set(events.map((pair) => pair.gold));
  return gold.events.filter((event) => !paired.has(event));
}

/** The system's events that have no counterpart. */
export function spuriousEvents({ system, events }: Comparison): readonly ExtractedEvent[] {
  const paired = new Set(events.map((pair) => pair.system));
  return system.events.filter((event) => !paired.has(event));
}

export function whyMissed(event: ExtractedEvent, comparison: Comparison, decisions: Decisions): string {
  const elsewhere = atSameWords(event, comparison.system.events, spuriousEvents(comparison));
  if (elsewhere !== undefined) return elsewhere;
  const candidates = decisions.candidatesAt(event.trigger);
  if (candidates.length === 0) return 'no candidate: a name, a date, or no verb, noun or adjective';
  const seed = decisions.seedAt(event.trigger);
  if (seed !== undefined) {
    if (decisions.isSilent(seed)) return 'left out: only says whether another event happened';
    return 'left out: no role was filled';
  }
  return `not likely enough, ${standing(candidates, event.type)}`;
}

export function whySpurious(event: ExtractedEvent, comparison: Comparison, decisions: Decisions): string {
  const elsewhere = atSameWords(event, comparison.gold.events, missedEvents(comparison));
  if (elsewhere !== undefined) return elsewhere;
  return `no event there, ${standing(decisions.candidatesAt(event.trigger), event.type)}`;
}

/** Whether the other side has an event of another type at these words. */
function atSameWords(
  { trigger }: ExtractedEvent,
  others: readonly ExtractedEvent[],
  unpaired: readonly ExtractedEvent[],
): string | undefined {
  const here = (other: ExtractedEvent): boolean => overlaps(other.trigger, trigger);
  if (unpaired.some(here)) return 'another type there';
  return others.some(here) ? 'a second event at the same words' : undefined;
}

/** How the lexicon stands to the type at these words. */
export function standing(candidates: readonly CandidateWord[], type: string): string {
  const matches = candidates.flatMap(({ candidate }) => candidate.matches);
  const own = matches.filter(({ trigger }) => trigger.type === type);
  const best = own.find(isStrong) ?? own.find(fits) ?? own[0];
  if (best !== undefined) return fits(best) ? `listed as ${best.trigger.tier}` : 'listed, restriction fails';
  return matches.length > 0 ? 'listed for other types' : 'not listed';
}

function fits({ fit }: Match): boolean {
  return fit !== 'no';
}

function isStrong(match: Match): boolean {
  return fits(match) && match.trigger.tier === 'strong';
}
