/** Adds up comparisons to the figures that score.py prints: P, R and F1, and accuracies on the events found. */
import { type Matches, precision, recall } from '../score-raw';
import { type Comparison, isSameSource } from './compare';
import { sameEventMatches } from './same-event';

export const MEASURES = [
  'mention',
  'entity',
  'trigger-i',
  'trigger-c',
  'arg-i',
  'arg-c',
  'edge',
  'graph',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What score.py does not print: links between the mentions of one event. */
export const LINKS = 'same event';

export const ACCURACIES = ['polarity', 'realis', 'date', 'attribution', 'negation'] as const;
export type Accuracy = (typeof ACCURACIES)[number];

/** How many of how many are right. */
export interface Share {
  right: number;
  of: number;
}

/** Sums over articles. */
export type EventCounts = Readonly<Record<Measure | typeof LINKS, Matches> & Record<Accuracy, Share>>;

/** The sums; with a type, those of its events alone, without names. */
export function countAll(comparisons: readonly Comparison[], type?: string): EventCounts {
  const counts = emptyCounts();
  for (const comparison of comparisons) addComparison(counts, comparison, type);
  return counts;
}

function emptyCounts(): EventCounts {
  const matches = [...MEASURES, LINKS].map((name) => [name, { right: 0, system: 0, gold: 0 }]);
  const shares = ACCURACIES.map((name) => [name, { right: 0, of: 0 }]);
  return Object.fromEntries([...matches, ...shares]) as EventCounts;
}

function addComparison(counts: EventCounts, comparison: Comparison, type: string | undefined): void {
  const { triggers } = comparison;
  const isAsked = (event: { readonly type: string }): boolean => type === undefined || event.type === type;
  const gold = comparison.gold.events.filter(isAsked);
  const system = comparison.system.events.filter(isAsked);
  const events = comparison.events.filter((pair) => isAsked(pair.gold));
  const add = (measure: Measure | typeof LINKS, right: number, found: number, expected: number): void => {
    const matches = counts[measure];
    matches.right += right;
    matches.system += found;
    matches.gold += expected;
  };
  if (type === undefined) {
    for (const [measure, own] of [['mention', comparison.mentions], ['entity', comparison.entities]] as const)
      add(measure, own.right, own.system, own.gold); // prettier-ignore
  }
  const located = triggers.filter((pair) => isAsked(pair.gold)).length;
  add('trigger-i', located, system.length, gold.length);
  add('trigger-c', events.length, system.length, gold.length);
  const found = sum(system.map((event) => event.arguments.length));
  const expected = sum(gold.map((event) => event.arguments.length));
  add('arg-i', sum(events.map(({ filled }) => filled.length)), found, expected);
  add('arg-c', sum(events.map(({ labelled }) => labelled.length)), found, expected);
  for (const [measure, sets] of [
    ['edge', comparison.edges],
    ['graph', comparison.graph],
  ] as const) {
    const keys = [...sets.gold].filter(([, edge]) => isAsked(edge)).map(([key]) => key);
    const others = [...sets.system.values()].filter(isAsked).length;
    add(measure, keys.filter((key) => sets.system.has(key)).length, others, keys.length);
  }
  const linked = sameEventMatches(comparison, isAsked);
  add(LINKS, linked.right, linked.system, linked.gold);
  addAccuracies(counts, comparison, events);
  counts.negation.of += gold.filter(({ polarity }) => polarity === 'negative').length;
}

function addAccuracies(counts: EventCounts, both: Comparison, events: Comparison['events']): void {
  const add = (share: Share, isRight: boolean): void => {
    share.of += 1;
    share.right += Number(isRight);
  };
  for (const pair of events) {
    const { gold, system } = pair;
    add(counts.polarity, gold.polarity === system.polarity);
    add(counts.realis, gold.realis === system.realis);
    // an empty date is none
    if (gold.date) add(counts.date, gold.date === system.date);
    const isSame = isSameSource(pair, both);
    if (isSame !== undefined) add(counts.attribution, isSame);
    counts.negation.right += Number(gold.polarity === 'negative' && system.polarity === 'negative');
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** P, R and F1 with one decimal, as score.py rounds them, and the counts behind them. */
export function figuresOf(
  matches: Matches,
): Readonly<Record<'P' | 'R' | 'F1' | 'right' | 'spurious' | 'missed', number>> {
  const { right, system, gold } = matches;
  const [p, r] = [precision(matches), recall(matches)];
  return {
    P: oneDecimal(p),
    R: oneDecimal(r),
    F1: p + r === 0 ? 0 : oneDecimal((2 * p * r) / (p + r)),
    right,
    spurious: system - right,
    missed: gold - right,
  };
}

/** In per cent; nothing where there was nothing to get right. */
export function accuracyOf({ right, of }: Share): number | undefined {
  return of === 0 ? undefined : oneDecimal((100 * right) / of);
}

/** Rounds to one decimal, halves to the even digit, as Python's `round` does. */
export function oneDecimal(value: number): number {
  // of binary fractions only .25 and .75 lie exactly between two tenths
  const isHalf = Number.isInteger(4 * value) && !Number.isInteger(2 * value);
  if (!isHalf) return Number(value.toFixed(1));
  const below = Math.floor(10 * value);
  return (below % 2 === 0 ? below : below + 1) / 10;
}
