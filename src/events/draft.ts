/** What passes between the transforms of the events stage: events that are not yet written out. */
import type { EventType } from '../ontology';
import type { Match } from './triggers/match';
import type { NegationKind, Polarity, Realis } from './types';
import type { At } from './view/article-view';
import type { Span } from '../span';

/** A word that triggers an event of a type. */
export interface EventSeed extends At {
  readonly type: EventType;
  readonly trigger: Span;
  /** The lexicon's entry that licenses it, where there is one. */
  readonly match?: Match;
  /** Probability-like, from 0 to 1. */
  readonly confidence: number;
}

/** A role's filler before ids are given: entity, another seed, or a span. */
export type Filler =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'event'; readonly seed: EventSeed }
  | ({ readonly kind: 'span' } & Span);

export interface RoleFiller {
  readonly role: string;
  readonly filler: Filler;
}

/** An event with its roles. */
export interface Filled {
  readonly seed: EventSeed;
  readonly roles: readonly RoleFiller[];
}

/** How the writer presents the event. */
export interface Presentation {
  readonly polarity: Polarity;
  readonly negationKind: NegationKind;
  readonly realis: Realis;
}

/** An event with its roles, before it is numbered. */
export interface EventDraft extends Presentation {
  readonly seed: EventSeed;
  readonly roles: readonly RoleFiller[];
  readonly date?: string;
  /** An entity's id. */
  readonly source?: string;
}
