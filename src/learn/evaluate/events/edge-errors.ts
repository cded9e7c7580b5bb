/** Says what an edge was lost by, or what a spurious one was made by: the event, an end, the polarity, reference. */
import type { Comparison, EventPair } from './compare';
import type { Side } from './argument-errors';
import { type Draw, type Edge, endsOf } from './edges';

/** From what goes wrong first to what goes wrong last. */
export const EDGE_ERRORS = [
  'no such event',
  'event of another type',
  'both ends',
  'agent',
  'other filler',
  'role',
  'polarity',
  'end is no entity',
  'not drawn',
  'reference',
  'name',
] as const;
export type EdgeError = (typeof EDGE_ERRORS)[number];

/** The edges that only one side has. */
export function unmatchedEdges(
  comparison: Comparison,
  measure: 'edges' | 'graph',
  side: Side,
): readonly Edge[] {
  const other = side === 'gold' ? 'system' : 'gold';
  return [...comparison[measure][side]].flatMap(([key, edge]) =>
    comparison[measure][other].has(key) ? [] : [edge],
  );
}

/** What is wrong with the best of the events that draw the edge. */
export function whyNoEdge({ draws }: Edge, comparison: Comparison, side: Side): EdgeError {
  const errors = draws.map((draw) => {
    const error = errorOf(draw, comparison, side);
    return error === 'reference' && isRightWithoutNames(draw, comparison, side) ? 'name' : error;
  });
  return EDGE_ERRORS[Math.max(...errors.map((error) => EDGE_ERRORS.indexOf(error)))];
}

/** Whether both sides have the edge where no shared name is asked for. */
function isRightWithoutNames({ event, ends }: Draw, { edges }: Comparison, side: Side): boolean {
  return [...edges[side]].some(
    ([key, { draws }]) =>
      edges.gold.has(key) &&
      edges.system.has(key) &&
      draws.some((draw) => draw.event === event && draw.ends.every((end, i) => end === ends[i])),
  );
}

function errorOf({ event, ends }: Draw, { events, triggers }: Comparison, side: Side): EdgeError {
  const pair = events.find((each) => each[side] === event);
  if (pair === undefined)
    return triggers.some((each) => each[side] === event) ? 'event of another type' : 'no such event';
  const [first, second] = ends.map((end) => isLabelled(pair, side, end));
  if (!first || !second) {
    const isFilled = ends.every((end) => pair.filled.some((each) => each[side] === end));
    if (isFilled) return 'role';
    if (!first && !second) return 'both ends';
    const wrong = first ? ends[1] : ends[0];
    return wrong.role === 'agent' ? 'agent' : 'other filler';
  }
  if (pair.gold.polarity !== pair.system.polarity) return 'polarity';
  const other = side === 'gold' ? 'system' : 'gold';
  const others = pair.labelled
    .filter((each) => ends.some((end) => end === each[side]))
    .map((each) => each[other]);
  if (!others.every((each) => 'entity' in each)) return 'end is no entity';
  // a recipient may stand for an agent, and a place before another filler, but no edge is drawn from them
  const isDrawn = endsOf(pair[other]).some((drawn) =>
    others.every((each) => drawn.some((end) => end === each)),
  );
  return isDrawn ? 'reference' : 'not drawn';
}

function isLabelled(pair: EventPair, side: Side, end: Draw['ends'][number]): boolean {
  return pair.labelled.some((each) => each[side] === end);
}
