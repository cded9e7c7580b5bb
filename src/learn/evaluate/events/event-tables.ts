/** The tables of a set of annotated articles: overall, by event type, by article. */
import type { ScoreRow, ScoreTable } from '../score-table';
import type { ScoredSet } from './event-sets';
import {
  ACCURACIES,
  accuracyOf,
  countAll,
  type EventCounts,
  figuresOf,
  type Measure,
  MEASURES,
} from './figures';

/** Short ones first; with `brief` the first alone. */
export function tablesOf(set: ScoredSet, brief = false): readonly ScoreTable[] {
  const overall = table(set, 'Events', overallRows(countAll(comparisonsOf(set))));
  if (brief) return [overall];
  return [
    overall,
    table(set, 'Events by type', typeRows(set)),
    table(set, 'Events by article', articleRows(set)),
  ];
}

function table({ name, note, articles }: ScoredSet, what: string, rows: readonly ScoreRow[]): ScoreTable {
  return {
    title: `${what}, ${name}`,
    note: `${articles.length} articles. ${note}`,
    rows,
    decimals: 1,
  };
}

function comparisonsOf({ articles }: ScoredSet) {
  return articles.map(({ comparison }) => comparison);
}

function overallRows(counts: EventCounts): ScoreRow[] {
  return [
    ...MEASURES.map((name) => ({ name, values: { ...figuresOf(counts[name]) } })),
    ...ACCURACIES.map((name) => {
      const { right, of } = counts[name];
      return { name, values: { right, 'per cent': accuracyOf(counts[name]), of } };
    }),
  ];
}

/** The types with most gold events first. */
function typeRows(set: ScoredSet): ScoreRow[] {
  const comparisons = comparisonsOf(set);
  const types = new Set(
    comparisons.flatMap(({ gold, system }) => [...gold.events, ...system.events].map(({ type }) => type)),
  );
  return [...types]
    .map((type) => ({ type, counts: countAll(comparisons, type) }))
    .sort((a, b) => b.counts['trigger-c'].gold - a.counts['trigger-c'].gold || (a.type < b.type ? -1 : 1))
    .map(({ type, counts }) => ({ name: type, values: rowValues(counts) }));
}

function articleRows({ articles }: ScoredSet): ScoreRow[] {
  return articles.map(({ gold, comparison }) => {
    const counts = countAll([comparison]);
    const { entity } = counts;
    return { name: gold.document.id, values: { ...rowValues(counts), entity: figuresOf(entity).F1 } };
  });
}

function rowValues(counts: EventCounts): Record<string, number | undefined> {
  const { gold, system } = counts['trigger-c'];
  const { P, R } = figuresOf(counts['trigger-c']);
  // nothing, rather than 0, where there is neither anything to find nor anything found
  const f1Of = (measure: Measure): number | undefined =>
    counts[measure].gold + counts[measure].system === 0 ? undefined : figuresOf(counts[measure]).F1;
  return {
    gold,
    found: system,
    P: system === 0 ? undefined : P,
    R: gold === 0 ? undefined : R,
    'trigger-c': f1Of('trigger-c'),
    'arg-c': f1Of('arg-c'),
    edges: counts.graph.gold,
    edge: f1Of('edge'),
    graph: f1Of('graph'),
    polarity: accuracyOf(counts.polarity),
    realis: accuracyOf(counts.realis),
    date: accuracyOf(counts.date),
    attribution: accuracyOf(counts.attribution),
  };
}
