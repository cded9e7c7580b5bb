/**
 * The measures against published worked examples: the test cases of the reference scorer
 * (conll/reference-coreference-scorers, test/TestCases.README and CorefMetricTestConfig.pm) and the example of
 * Pradhan et al. 2014 (P14-2006). A letter is a mention; a capital is one that its small letter lies inside.
 */
import assert from 'node:assert/strict';
import { bCubed } from '../../../../src/learn/evaluate/coreference/measures/b-cubed';
import { ceafE } from '../../../../src/learn/evaluate/coreference/measures/ceaf-e';
import { muc } from '../../../../src/learn/evaluate/coreference/measures/muc';
import { f1, type Measure, ratio } from '../../../../src/learn/evaluate/coreference/measures/tally';
import { disjoint, type Partition } from '../../../../src/learn/evaluate/coreference/partition';
import { scoreDocuments } from '../../../../src/learn/evaluate/coreference/score';

const partition = (text: string): Partition => text.split(' ').map((entity) => [...entity]);

interface Case {
  readonly name: string;
  readonly key: string;
  readonly response: string;
  /** Recall and precision; absent where no figure is published. */
  readonly muc?: readonly [number, number];
  readonly bCubed?: readonly [number, number];
  readonly ceafE?: readonly [number, number];
}

const A = 'a bc def';
const LUO = '12345 67 89ABC';

const CASES: readonly Case[] = [
  { name: 'A-1, all right', key: A, response: 'a bc def', muc: [1, 1], bCubed: [1, 1], ceafE: [1, 1] },
  {
    name: 'A-2, mentions missing',
    key: A,
    response: 'a de',
    muc: [1 / 3, 1],
    bCubed: [7 / 18, 1],
    ceafE: [0.6, 0.9],
  },
  {
    name: 'A-3, spurious mentions',
    key: A,
    response: 'a bcx defy z',
    muc: [1, 3 / 5],
    bCubed: [1, (4 + 7 / 12) / 9],
    ceafE: [(1 + 4 / 5 + 6 / 7) / 3, (1 + 4 / 5 + 6 / 7) / 4],
  },
  {
    name: 'A-4, both',
    key: A,
    response: 'a bcx dy z',
    muc: [1 / 3, 1 / 3],
    bCubed: [(3 + 1 / 3) / 6, (1 + 4 / 3 + 1 / 2) / 7],
    ceafE: [11 / 15, 11 / 20],
  },
  {
    name: 'A-5, an overlapping mention in the aligned entity',
    key: A,
    response: 'a bcxB dy z',
    muc: [1 / 3, 1 / 4],
    bCubed: [(3 + 1 / 3) / 6, 2.5 / 8],
    ceafE: [(1 + 4 / 6 + 2 / 5) / 3, (1 + 4 / 6 + 2 / 5) / 4],
  },
  {
    name: 'A-6, an overlapping mention in another entity',
    key: A,
    response: 'a bcx dy Bz',
    muc: [1 / 3, 1 / 4],
    bCubed: [10 / 18, (1 + 4 / 3 + 1 / 2) / 8],
    ceafE: [11 / 15, 11 / 20],
  },
  {
    name: 'A-7, a mention twice in its entity',
    key: A,
    response: 'a bcxb dy z',
    muc: [1 / 3, 1 / 3],
    bCubed: [10 / 18, (1 + 4 / 3 + 1 / 2) / 7],
    ceafE: [11 / 15, 11 / 20],
  },
  {
    name: 'A-8, a mention again in another entity',
    key: A,
    response: 'a bcx dy bz',
    muc: [1 / 3, 1 / 3],
    bCubed: [10 / 18, (1 + 4 / 3 + 1 / 2) / 7],
    ceafE: [11 / 15, 11 / 20],
  },
  {
    name: 'A-9, a mention ten times in another entity',
    key: A,
    response: 'a bcx dy bbbbbbbbbbz',
    muc: [1 / 3, 1 / 3],
    bCubed: [10 / 18, (1 + 4 / 3 + 1 / 2) / 7],
    ceafE: [11 / 15, 11 / 20],
  },
  { name: 'A-10, nothing joined', key: A, response: 'a b c d e f', muc: [0, 0], bCubed: [3 / 6, 1] },
  {
    name: 'A-11, all joined',
    key: A,
    response: 'abcdef',
    muc: [1, 3 / 5],
    bCubed: [1, (1 / 6 + (2 * 2) / 6 + (3 * 3) / 6) / 6],
  },
  {
    name: 'D-1, a small entity joined to a large one',
    key: LUO,
    response: '12345 6789ABC',
    muc: [1, 9 / 10],
    bCubed: [1, 16 / 21],
  },
  {
    name: 'E-1, the two large ones joined',
    key: LUO,
    response: '1234589ABC 67',
    muc: [1, 9 / 10],
    bCubed: [1, 7 / 12],
  },
  { name: 'F-1, one cut in two', key: '1234', response: '12 34', muc: [2 / 3, 1] },
  { name: 'G-1, two joined', key: '12 34', response: '1234', muc: [1, 2 / 3] },
  {
    name: 'Pradhan et al. 2014, section 4',
    key: 'abc defg',
    response: 'ab cd fghi',
    muc: [2 / 5, 2 / 5],
    bCubed: [35 / 84, 1 / 2],
    ceafE: [1.3 / 2, 1.3 / 3],
  },
];

const MEASURES = { muc, bCubed, ceafE } as const satisfies Record<string, Measure>;

describe('measures of coreference', () => {
  for (const each of CASES) {
    for (const [name, measure] of Object.entries(MEASURES)) {
      const expected = each[name as keyof typeof MEASURES];
      if (expected === undefined) continue;
      it(`${name}: ${each.name}`, () => {
        const tally = measure(partition(each.key), disjoint(partition(each.response)));
        near(ratio(tally.recall), expected[0]);
        near(ratio(tally.precision), expected[1]);
      });
    }
  }

  it('CEAFe takes the best alignment of all, not the best pair first', () => {
    // the likest pair, abcd with abcde (8/9), would leave abce beside nothing
    const tally = ceafE(partition('abcd e'), partition('abcde'));
    near(tally.recall.part, 8 / 9);
    // abcdef with abcg (6/10) would leave ghij with def (0); the other way round it is 6/9 and 2/8
    const crossed = ceafE(partition('abcdef ghij'), partition('abcg def'));
    near(crossed.recall.part, 6 / 9 + 2 / 8);
  });

  it('sums over documents before it divides, and CoNLL is the mean of the three F1', () => {
    const scores = scoreDocuments([
      { key: partition('abc'), response: partition('abc') },
      { key: partition('de fg'), response: partition('dg') },
    ]);
    near(scores.get('MUC')?.R ?? 0, (100 * 2) / 4);
    near(scores.get('MUC')?.P ?? 0, (100 * 2) / 3);
    near(scores.get('mentions')?.R ?? 0, (100 * 5) / 7);
    const mean = ['MUC', 'B³', 'CEAFe'].reduce((sum, name) => sum + (scores.get(name)?.F1 ?? 0) / 3, 0);
    near(scores.get('CoNLL')?.F1 ?? 0, mean);
  });

  it('is 0 where nothing is found', () => {
    for (const measure of Object.values(MEASURES)) assert.equal(f1(measure(partition('ab'), [])), 0);
  });
});

function near(found: number, expected: number): void {
  assert.ok(Math.abs(found - expected) < 1e-9, `${found} is not ${expected}`);
}
