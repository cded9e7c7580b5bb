/** A resolved event as the graph shows it: who and what fills its roles, and which mentions say so. */
import {
  dayRange,
  localKey,
  type DayRange,
  type LocalEvent,
  type Resolution,
  type ResolvedEntity,
  type ResolvedEvent,
} from '../resolve';

/** What fills a role, with the mentions that say so, in the event's order. */
export interface EntityFiller {
  readonly entity: ResolvedEntity;
  readonly mentions: readonly LocalEvent[];
}
export interface EventFiller {
  readonly event: ResolvedEvent;
  readonly mentions: readonly LocalEvent[];
}

/** Fillers of roles, in the order in which the mentions name them. */
export interface Fillers {
  readonly entities: ReadonlyMap<string, readonly EntityFiller[]>;
  readonly events: ReadonlyMap<string, readonly EventFiller[]>;
  /** What is said where neither an entity nor an event fills the role. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

export interface EventView extends Fillers {
  readonly event: ResolvedEvent;
  readonly negationKind: LocalEvent['negationKind'];
  readonly realis: LocalEvent['realis'];
  readonly date?: { readonly date: string; readonly range: DayRange };
}

/** Where mentions differ the first of these counts: what is said to have happened before what is only feared. */
const REALIS = ['actual', 'future', 'hypothetical', 'generic'] as const;
const NEGATION = ['refusal', 'denial', 'cancellation', 'failure', 'avoidance', 'syntactic', 'none'] as const;

/** @param symmetric event types whose parties all play one role */
export function viewEvent(
  event: ResolvedEvent,
  resolution: Resolution,
  symmetric: ReadonlySet<string>,
): EventView {
  const { mentions } = event;
  const date = commonDate(mentions);
  return {
    event,
    ...fillersOf(mentions, event, resolution, symmetric),
    negationKind: first(
      NEGATION,
      mentions.map((mention) => mention.negationKind),
    ),
    realis: first(
      REALIS,
      mentions.map((mention) => mention.realis),
    ),
    ...(date === undefined ? {} : { date }),
  };
}

/**
 * The roles that some of an event's mentions fill. A party of a symmetric event that one report calls agent and
 * another recipient ("X a rencontré Y", "leur rencontre") is agent.
 */
export function fillersOf(
  mentions: readonly LocalEvent[],
  event: ResolvedEvent,
  { entityOf, eventOf }: Resolution,
  symmetric: ReadonlySet<string>,
): Fillers {
  const entities = new Map<string, Map<ResolvedEntity, LocalEvent[]>>();
  const events = new Map<string, Map<ResolvedEvent, LocalEvent[]>>();
  const texts = new Map<string, Set<string>>();
  for (const mention of mentions) {
    for (const { role, ...filler } of mention.arguments) {
      if ('text' in filler) {
        const text = filler.text.replace(/\s+/g, ' ').trim();
        const known = texts.get(role);
        if (known === undefined) texts.set(role, new Set([text]));
        else known.add(text);
      } else if ('entity' in filler) {
        add(entities, role, entityOf.get(localKey(mention.document, filler.entity)), mention);
      } else {
        const other = eventOf.get(localKey(mention.document, filler.event));
        // Two mentions of one event, one of which was read as the other's theme, say nothing of the event.
        if (other !== event) add(events, role, other, mention);
      }
    }
  }
  const [agents, recipients] = [entities.get('agent'), entities.get('recipient')];
  if (symmetric.has(event.type) && agents !== undefined && recipients !== undefined) {
    for (const [entity, said] of recipients) {
      if (!agents.has(entity)) continue;
      for (const mention of said) add(entities, 'agent', entity, mention);
      recipients.delete(entity);
    }
    if (recipients.size === 0) entities.delete('recipient');
  }
  return {
    entities: mapRoles(entities, (entity, said) => ({ entity, mentions: said })),
    events: mapRoles(events, (other, said) => ({ event: other, mentions: said })),
    texts: new Map([...texts].map(([role, said]) => [role, [...said]])),
  };
}

function add<T>(
  roles: Map<string, Map<T, LocalEvent[]>>,
  role: string,
  filler: T | undefined,
  mention: LocalEvent,
): void {
  if (filler === undefined) return;
  const fillers = roles.get(role) ?? new Map<T, LocalEvent[]>();
  roles.set(role, fillers);
  const mentions = fillers.get(filler);
  if (mentions === undefined) fillers.set(filler, [mention]);
  else if (!mentions.includes(mention)) mentions.push(mention);
}

function mapRoles<T, F>(
  roles: ReadonlyMap<string, ReadonlyMap<T, readonly LocalEvent[]>>,
  filler: (value: T, mentions: readonly LocalEvent[]) => F,
): Map<string, readonly F[]> {
  return new Map(
    [...roles].map(([role, fillers]) => [role, [...fillers].map(([value, said]) => filler(value, said))]),
  );
}

function first<T>(order: readonly T[], values: readonly T[]): T {
  return order.find((value) => values.includes(value)) ?? values[0];
}

/** The most precise date that is given, the most frequent of those, then the earliest. */
function commonDate(mentions: readonly LocalEvent[]): EventView['date'] {
  const counts = new Map<string, number>();
  for (const { date } of mentions) if (date !== undefined) counts.set(date, (counts.get(date) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => b.length - a.length || y - x || (a < b ? -1 : 1));
  const range = best === undefined ? undefined : dayRange(best[0]);
  return range === undefined ? undefined : { date: best[0], range };
}
