/** What the search for later mentions of one event gives. */
import type { EventDraft } from '../draft';

/** An event and the first mention that it repeats. */
export interface Linked {
  readonly draft: EventDraft;
  readonly first?: EventDraft;
}

/** Mentions of one event each, in text order. */
export type Groups = readonly (readonly EventDraft[])[];
