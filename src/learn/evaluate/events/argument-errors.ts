/** Says how an argument was missed or is spurious: the filler's form and distance, or a wrong role. */
import type { Argument, ExtractedEvent } from '../../../events/types';
import { overlaps, type Span } from '../../../span';
import type { IndexedAnnotation } from './annotation';
import type { EventPair } from './compare';
import type { Decisions } from './decisions';
import { spansOf } from './match';

/** The side of an event pair that an argument is of. */
export type Side = 'gold' | 'system';

/** The arguments of one side that the other has not, in any role or in this one. */
export function unmatchedArguments(
  pair: EventPair,
  side: Side,
): { readonly wrongRole: readonly Argument[]; readonly noFiller: readonly Argument[] } {
  const filled = new Set(pair.filled.map((each) => each[side]));
  const labelled = new Set(pair.labelled.map((each) => each[side]));
  const unmatched = pair[side].arguments.filter((argument) => !labelled.has(argument));
  return {
    wrongRole: unmatched.filter((argument) => filled.has(argument)),
    noFiller: unmatched.filter((argument) => !filled.has(argument)),
  };
}

/** How far the filler is from the trigger. */
export type Distance = 'same sentence' | 'sentence before' | 'farther';

export interface Place {
  readonly distance: Distance;
  /** `name`, `nominal`, `pronoun` (of the nearest mention), `event` or `span`. */
  readonly form: string;
  readonly span: Span;
}

/** Where the filler stands, by its mention that is nearest to the trigger. */
export function placeOf(
  argument: Argument,
  { trigger }: ExtractedEvent,
  annotation: IndexedAnnotation,
  decisions: Decisions,
): Place {
  const here = decisions.sentenceAt(trigger.start)?.index ?? 0;
  const places = spansOf(argument, annotation).map((span) => ({
    span,
    back: here - (decisions.sentenceAt(span.start)?.index ?? here),
    far: Math.abs(span.start - trigger.start),
  }));
  const rank = ({ back }: { readonly back: number }): number => (back === 0 ? 0 : back === 1 ? 1 : 2);
  const [nearest] = places.sort((a, b) => rank(a) - rank(b) || a.far - b.far);
  const distance = (['same sentence', 'sentence before', 'farther'] as const)[rank(nearest)];
  return { distance, form: formOf(argument, nearest.span, annotation), span: nearest.span };
}

function formOf(argument: Argument, span: Span, annotation: IndexedAnnotation): string {
  if ('event' in argument) return 'event';
  if (!('entity' in argument)) return 'span';
  return annotation.entity(argument.entity).mentions.find((mention) => mention === span)?.form ?? 'name';
}

/** What was decided about the words where a missed filler stands. */
export function whyNotFilled(
  { span, distance }: Place,
  role: string,
  event: ExtractedEvent,
  decisions: Decisions,
): string {
  if (distance === 'farther') return 'out of reach';
  const seed = decisions.seedAt(event.trigger, event.type);
  if (seed === undefined) return 'no candidate';
  const here = decisions.rolesOf(seed).filter(({ candidate }) => overlaps(candidate.head, span));
  if (here.length === 0) return 'no candidate';
  const likely = here.some((each) => each.role.name === role);
  return likely ? 'not likely enough' : 'another role likelier, or none';
}
