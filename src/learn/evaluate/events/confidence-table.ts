/** Whether confidence means something: how precise the more and the less confident half of the events are. */
import type { ExtractedEvent } from '../../../events/types';
import { oneDecimal } from './figures';
import type { ScoreRow } from '../score-table';
import type { Comparison } from './compare';

interface RatedEvent {
  readonly event: ExtractedEvent;
  readonly comparison: Comparison;
}

/** Both halves of all events found, by confidence; of equal ones those that come first are in the upper half. */
export function confidenceRows(comparisons: readonly Comparison[]): ScoreRow[] {
  const rated = comparisons
    .flatMap((comparison) => comparison.system.events.map((event): RatedEvent => ({ event, comparison })))
    .sort((a, b) => confidence(b.event) - confidence(a.event));
  const middle = Math.ceil(rated.length / 2);
  return [
    halfRow('more confident half', rated.slice(0, middle)),
    halfRow('less confident half', rated.slice(middle)),
  ];
}

function confidence(event: ExtractedEvent): number {
  return event.confidence ?? 0;
}

function halfRow(name: string, half: readonly RatedEvent[]): ScoreRow {
  const edgesOf = (measure: 'edges' | 'graph') => precisionOfEdges(half, measure);
  const pairs = half.flatMap(({ event, comparison }) => comparison.events.filter((pair) => pair.system === event)); // prettier-ignore
  const right = pairs.reduce((sum, { labelled }) => sum + labelled.length, 0);
  const filled = half.reduce((sum, { event }) => sum + event.arguments.length, 0);
  return {
    name,
    values: {
      found: half.length,
      from: half.length === 0 ? undefined : 100 * confidence(half[half.length - 1].event),
      to: half.length === 0 ? undefined : 100 * confidence(half[0].event),
      'trigger-c P': precision(pairs.length, half.length),
      'arg-c P': precision(right, filled),
      'edge P': edgesOf('edges'),
      'graph P': edgesOf('graph'),
    },
  };
}

/** An edge is of the half of the first event that draws it. */
function precisionOfEdges(half: readonly RatedEvent[], measure: 'edges' | 'graph'): number | undefined {
  const events = new Set(half.map(({ event }) => event));
  let [right, all] = [0, 0];
  for (const comparison of new Set(half.map((each) => each.comparison))) {
    const { gold, system } = comparison[measure];
    for (const [key, { draws }] of system) {
      if (!events.has(draws[0].event)) continue;
      all += 1;
      right += Number(gold.has(key));
    }
  }
  return precision(right, all);
}

function precision(right: number, all: number): number | undefined {
  return all === 0 ? undefined : oneDecimal((100 * right) / all);
}
