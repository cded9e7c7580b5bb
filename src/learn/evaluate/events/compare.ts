/** Compares the annotation that a system gives with the one made by hand, article by article, as score.py does. */
import type { Matches } from '../score-raw';
import type { Argument, ExtractedEvent } from '../../../events/types';
import type { IndexedAnnotation } from './annotation';
import { type Edge, edgesOf, isSymmetric } from './edges';
import {
  closestEntity,
  entitiesMatch,
  fillersMatch,
  greedyPairs,
  namesMatch,
  namesOf,
  type Pair,
} from './match';
import { overlaps } from '../../../span';

/** Edges by their keys; the system's have the ids of the gold entities that its own stand for. */
export type EdgeSets = Pair<ReadonlyMap<string, Edge>>;

/** An event that both have, with the arguments that both have. */
export interface EventPair extends Pair<ExtractedEvent> {
  /** The same filler in any role. */
  readonly filled: readonly Pair<Argument>[];
  /** The same filler in the same role. */
  readonly labelled: readonly Pair<Argument>[];
}

/** All that the figures, the tables and the explanations are made from. */
export interface Comparison extends Pair<IndexedAnnotation> {
  /** Named mentions with the same span. */
  readonly mentions: Matches;
  /** Entities with a name, of the same type. */
  readonly entities: Matches;
  /** Events whose triggers overlap, of any type. */
  readonly triggers: readonly Pair<ExtractedEvent>[];
  /** Those of the same type. */
  readonly events: readonly EventPair[];
  readonly edges: EdgeSets;
  /** Edges as a reader of the graph sees them: where the gold entity has a name, the system's shares it. */
  readonly graph: EdgeSets;
}

export function compare(gold: IndexedAnnotation, system: IndexedAnnotation): Comparison {
  const both = { gold, system };
  const closest = closestByEntity(both);
  const sameType = greedyPairs(
    gold.events,
    system.events,
    (g, s) => g.type === s.type && overlaps(g.trigger, s.trigger),
  );
  const goldEdges = edgesOf(gold, (id) => id);
  return {
    ...both,
    mentions: matchMentions(both),
    entities: matchEntities(both),
    triggers: greedyPairs(gold.events, system.events, (g, s) => overlaps(g.trigger, s.trigger)),
    events: sameType.map((pair) => ({ ...pair, ...matchArguments(pair, both) })),
    edges: {
      gold: goldEdges,
      system: edgesOf(system, (id) => closest.get(id)?.id ?? `system:${id}`),
    },
    graph: {
      gold: goldEdges,
      system: edgesOf(system, (id) => {
        const known = closest.get(id);
        const isSeen =
          known !== undefined && (namesOf(known).length === 0 || namesMatch(known, system.entity(id)));
        return isSeen ? known.id : `system:${id}`;
      }),
    },
  };
}

function closestByEntity({ gold, system }: Pair<IndexedAnnotation>) {
  return new Map(system.entities.map((entity) => [entity.id, closestEntity(entity, gold.entities)]));
}

function matchMentions({ gold, system }: Pair<IndexedAnnotation>): Matches {
  const spans = ({ entities }: IndexedAnnotation): ReadonlySet<string> =>
    new Set(entities.flatMap((entity) => namesOf(entity).map(({ start, end }) => `${start} ${end}`)));
  const [expected, found] = [spans(gold), spans(system)];
  const right = [...expected].filter((span) => found.has(span)).length;
  return { right, system: found.size, gold: expected.size };
}

function matchEntities({ gold, system }: Pair<IndexedAnnotation>): Matches {
  const named = ({ entities }: IndexedAnnotation) => entities.filter((entity) => namesOf(entity).length > 0);
  const [expected, found] = [named(gold), named(system)];
  const pairs = greedyPairs(expected, found, (g, s) => g.type === s.type && namesMatch(g, s));
  return { right: pairs.length, system: found.length, gold: expected.length };
}

function matchArguments(
  { gold, system }: Pair<ExtractedEvent>,
  both: Pair<IndexedAnnotation>,
): Pick<EventPair, 'filled' | 'labelled'> {
  const role = ({ role: name }: Argument): string =>
    isSymmetric(gold.type) && name === 'recipient' ? 'agent' : name;
  return {
    filled: greedyPairs(gold.arguments, system.arguments, (g, s) => fillersMatch(g, s, both)),
    labelled: greedyPairs(
      gold.arguments,
      system.arguments,
      (g, s) => role(g) === role(s) && fillersMatch(g, s, both),
    ),
  };
}

/** Whether both name the same source of what they tell; nothing where neither names any. */
export function isSameSource(
  { gold, system }: Pair<ExtractedEvent>,
  both: Pair<IndexedAnnotation>,
): boolean | undefined {
  if (gold.attribution === undefined && system.attribution === undefined) return undefined;
  if (gold.attribution === undefined || system.attribution === undefined) return false;
  return entitiesMatch(
    both.gold.entity(gold.attribution.source),
    both.system.entity(system.attribution.source),
  );
}
