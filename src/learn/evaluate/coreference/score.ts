/** Scores entities over documents by the measures of CoNLL-2012. */
import { bCubed } from './measures/b-cubed';
import { ceafE } from './measures/ceaf-e';
import { mentions } from './measures/mentions';
import { muc } from './measures/muc';
import { f1, type Measure, NOTHING, ratio, sum, type Tally } from './measures/tally';
import { disjoint, type Partition } from './partition';

/** One document: what people annotated, what was found. */
export interface Compared {
  readonly key: Partition;
  readonly response: Partition;
}

/** In per cent. */
export interface Figures {
  readonly P?: number;
  readonly R?: number;
  readonly F1: number;
}

const MEASURES: readonly (readonly [string, Measure])[] = [
  ['MUC', muc],
  ['B³', bCubed],
  ['CEAFe', ceafE],
];

/**
 * By measure; recall and precision are summed over documents (Pradhan et al. 2014, "Scoring Coreference Partitions of
 * Predicted Mentions"). "CoNLL" is the mean of the three F1.
 */
export function scoreDocuments(documents: readonly Compared[]): ReadonlyMap<string, Figures> {
  const clean = documents.map(({ key, response }) => ({ key: disjoint(key), response: disjoint(response) }));
  const tallyOf = (measure: Measure): Tally =>
    clean.reduce((total, { key, response }) => sum(total, measure(key, response)), NOTHING);
  const tallies = MEASURES.map(([name, measure]) => [name, tallyOf(measure)] as const);
  const mean = tallies.reduce((total, [, tally]) => total + f1(tally), 0) / tallies.length;
  return new Map<string, Figures>([
    ['mentions', figuresOf(tallyOf(mentions))],
    ...tallies.map(([name, tally]) => [name, figuresOf(tally)] as const),
    ['CoNLL', { F1: 100 * mean }],
  ]);
}

function figuresOf(tally: Tally): Figures {
  return { P: 100 * ratio(tally.precision), R: 100 * ratio(tally.recall), F1: 100 * f1(tally) };
}
