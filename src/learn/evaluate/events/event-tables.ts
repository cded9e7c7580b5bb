/** The tables of a set of annotated articles: overall, by type, article and role, confidence, error classes. */
import type { Matches } from '../score-raw';
import type { ScoreRow, ScoreTable } from '../score-table';
import { argumentErrorRows } from './argument-table';
import type { Comparison } from './compare';
import { confidenceRows } from './confidence-table';
import { Decisions } from './decisions';
import { edgeErrorRows, triggerErrorRows } from './error-tables';
import { polarityRows } from './polarity-table';
import type { ScoredSet } from './event-sets';
import {
  ACCURACIES,
  accuracyOf,
  countAll,
  type EventCounts,
  figuresOf,
  LINKS,
  type Measure,
  MEASURES,
} from './figures';

/** All tables of a set; with `brief` the first alone. */
export function* tablesOf(set: ScoredSet, brief = false): Generator<ScoreTable> {
  const comparisons = set.articles.map(({ comparison }) => comparison);
  yield table(set, 'Events', overallRows(countAll(comparisons)));
  if (brief) return;
  yield table(set, 'Events by type', typeRows(comparisons));
  yield table(set, 'Events by article', articleRows(set));
  yield table(set, 'Arguments by role', roleRows(comparisons));
  yield table(set, 'Confidence', confidenceRows(comparisons));
  const articles = set.articles.map((each) => ({
    comparison: each.comparison,
    decisions: new Decisions(each),
  }));
  yield table(set, 'Errors: triggers', triggerErrorRows(articles));
  yield table(set, 'Errors: polarity', polarityRows(comparisons));
  yield table(set, 'Errors: arguments', argumentErrorRows(articles));
  yield table(set, 'Errors: edges', edgeErrorRows(comparisons));
}

function table({ name, note, articles }: ScoredSet, what: string, rows: readonly ScoreRow[]): ScoreTable {
  return {
    title: `${what}, ${name}`,
    note: `${articles.length} articles. ${note}`,
    rows,
    decimals: 1,
  };
}

function overallRows(counts: EventCounts): ScoreRow[] {
  return [
    ...([...MEASURES, LINKS] as const).map((name) => ({ name, values: { ...figuresOf(counts[name]) } })),
    ...ACCURACIES.map((name) => {
      const { right, of } = counts[name];
      return { name, values: { right, 'per cent': accuracyOf(counts[name]), of } };
    }),
  ];
}

/** The types with most gold events first. */
function typeRows(comparisons: readonly Comparison[]): ScoreRow[] {
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

/** Arguments of the events that both have; of symmetric types a recipient may stand for an agent. */
function roleRows(comparisons: readonly Comparison[]): ScoreRow[] {
  const roles = new Map<string, Matches>();
  const of = (role: string): Matches => {
    const matches = roles.get(role) ?? { right: 0, system: 0, gold: 0 };
    roles.set(role, matches);
    return matches;
  };
  for (const { gold, system, labelled } of comparisons.flatMap(({ events }) => events)) {
    for (const { role } of gold.arguments) of(role).gold += 1;
    for (const { role } of system.arguments) of(role).system += 1;
    for (const pair of labelled) of(pair.gold.role).right += 1;
  }
  return [...roles]
    .sort((a, b) => b[1].gold - a[1].gold || (a[0] < b[0] ? -1 : 1))
    .map(([name, matches]) => {
      const { P, R, F1, right } = figuresOf(matches);
      return { name, values: { gold: matches.gold, found: matches.system, right, P, R, F1 } };
    });
}
