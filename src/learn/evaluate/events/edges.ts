/** Who did what to whom, as edges between entities: agent, type, polarity, other filler. */
import type { Argument, ExtractedEvent } from '../../../events/types';
import type { IndexedAnnotation } from './annotation';

/** Types whose parties stand side by side. */
const SYMMETRIC: ReadonlySet<string> = new Set([
  'MEET',
  'DISCUSS',
  'NEGOTIATE',
  'SIGN',
  'COOPERATE',
  'CEASEFIRE',
]);

export function isSymmetric(type: string): boolean {
  return SYMMETRIC.has(type);
}

export type EntityArgument = Extract<Argument, { entity: string }>;

/** An event that draws an edge, with its arguments at the two ends; the first is the agent, where it has one. */
export interface Draw {
  readonly event: ExtractedEvent;
  readonly ends: readonly [EntityArgument, EntityArgument];
}

export interface Edge {
  readonly type: string;
  /** The events of the article that draw it, at least one. */
  readonly draws: readonly Draw[];
}

/**
 * The distinct edges of an article, by a key that is the same for the same edge. Without an agent, an event joins
 * its fillers to its place.
 * @param identify what an entity's id stands for in the key
 */
export function edgesOf(
  { events }: IndexedAnnotation,
  identify: (id: string) => string,
): ReadonlyMap<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const event of events) {
    for (const ends of endsOf(event)) {
      const [a, b] = ends.map(({ entity }) => identify(entity));
      if (a === b) continue;
      const sides = isSymmetric(event.type) && a > b ? [b, a] : [a, b];
      const key = [event.type, event.polarity, ...sides].join('\t');
      edges.set(key, { type: event.type, draws: [...(edges.get(key)?.draws ?? []), { event, ends }] });
    }
  }
  return edges;
}

/**
 * The pairs of an event's arguments that are joined. Of an event without an agent the second must be its place, so
 * the order of its arguments matters, as it does in score.py.
 */
export function endsOf({ type, arguments: filled }: ExtractedEvent): readonly Draw['ends'][] {
  const entities = filled.filter((each): each is EntityArgument => 'entity' in each);
  const agents = entities.filter(({ role }) => role === 'agent');
  const others = entities.filter(({ role }) => role !== 'agent');
  if (agents.length === 0) return pairsOf(others).filter(([, second]) => second.role === 'place');
  return [
    ...agents.flatMap((agent) => others.map((other) => [agent, other] as const)),
    ...(isSymmetric(type) ? pairsOf(agents) : []),
  ];
}

function pairsOf<T>(values: readonly T[]): (readonly [T, T])[] {
  return values.flatMap((first, i) => values.slice(i + 1).map((second) => [first, second] as const));
}
