/** A headline tells no date: it has that of the text below, which says at length what the headline says in short. */
import type { EventDraft } from '../draft';
import type { Linked } from './linked';

/** The last sentence that counts as the lead: a date line and a by-line may stand between it and the headline. */
const LEAD = 4;

/**
 * The events, those of the headline with the date of the mention of the same event below, or of the first event of
 * its type in the lead.
 */
export function dateHeadlines(events: readonly Linked[]): readonly Linked[] {
  return events.map((linked) =>
    isTitle(linked.draft) ? { ...linked, draft: dated(linked.draft, events) } : linked,
  );
}

function isTitle({ seed }: EventDraft): boolean {
  return seed.sentence.index === 0;
}

function dated(draft: EventDraft, all: readonly Linked[]): EventDraft {
  if (draft.date !== undefined) return draft;
  const later = all.filter(({ draft: other }) => other.date !== undefined && !isTitle(other));
  const same =
    later.find(({ first }) => first?.seed === draft.seed) ??
    later.find(({ draft: other }) => isInLead(other) && tellsSame(draft, other));
  return same?.draft.date === undefined ? draft : { ...draft, date: same.draft.date };
}

function isInLead({ seed }: EventDraft): boolean {
  return seed.sentence.index <= LEAD;
}

function tellsSame(title: EventDraft, lead: EventDraft): boolean {
  const agree = title.polarity === lead.polarity && title.realis === lead.realis;
  return agree && title.seed.type.id === lead.seed.type.id && title.seed.type.id !== 'STATE';
}
