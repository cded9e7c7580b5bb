/** The classes of missed and spurious events and edges with their shares. */
import type { ScoreRow } from '../score-table';
import type { Comparison } from './compare';
import type { Decisions } from './decisions';
import { unmatchedEdges, whyNoEdge } from './edge-errors';
import { Tally } from './tally';
import { missedEvents, spuriousEvents, whyMissed, whySpurious } from './trigger-errors';

/** An article's comparison with what was decided on the way. */
export interface Explained {
  readonly comparison: Comparison;
  readonly decisions: Decisions;
}

export function triggerErrorRows(articles: readonly Explained[]): ScoreRow[] {
  const tally = new Tally('missed', 'spurious');
  for (const { comparison, decisions } of articles) {
    for (const event of missedEvents(comparison))
      tally.add('missed', whyMissed(event, comparison, decisions));
    for (const event of spuriousEvents(comparison))
      tally.add('spurious', whySpurious(event, comparison, decisions));
  }
  return tally.rows();
}

export function edgeErrorRows(comparisons: readonly Comparison[]): ScoreRow[] {
  const tally = new Tally('edge: missed', 'edge: spurious', 'graph: missed', 'graph: spurious');
  for (const comparison of comparisons) {
    for (const [name, measure] of [
      ['edge', 'edges'],
      ['graph', 'graph'],
    ] as const) {
      // prettier-ignore
      for (const edge of unmatchedEdges(comparison, measure, 'gold'))
        tally.add(`${name}: missed`, whyNoEdge(edge, comparison, 'gold'));
      for (const edge of unmatchedEdges(comparison, measure, 'system'))
        tally.add(`${name}: spurious`, whyNoEdge(edge, comparison, 'system'));
    }
  }
  return tally.rows();
}
