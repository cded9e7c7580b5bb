/** Error classes and confidence: for the small annotations of this folder, by hand. */
import assert from 'node:assert/strict';
import { unmatchedArguments } from '../../../../src/learn/evaluate/events/argument-errors';
import { confidenceRows } from '../../../../src/learn/evaluate/events/confidence-table';
import { unmatchedEdges, whyNoEdge } from '../../../../src/learn/evaluate/events/edge-errors';
import { polarityRows } from '../../../../src/learn/evaluate/events/polarity-table';
import { compareAll } from './compared';

const compared = compareAll();

function of(document: string) {
  const comparison = compared.get(document);
  assert.ok(comparison);
  return comparison;
}

describe('why edges are missed or spurious', () => {
  const table: [string, 'edges' | 'graph', 'gold' | 'system', string[]][] = [
    ['geneva', 'edges', 'gold', ['MEET: not drawn', 'SIGN: polarity', 'SIGN: polarity', 'SIGN: polarity']],
    [
      'geneva',
      'graph',
      'gold',
      ['MEET: not drawn', 'WARN: name', 'SIGN: polarity', 'SIGN: polarity', 'SIGN: polarity'],
    ],
    ['geneva', 'graph', 'system', ['WARN: name', 'SIGN: polarity']],
    ['lyon', 'edges', 'gold', []],
    ['rome', 'edges', 'gold', ['INVESTIGATE: no such event']],
  ];
  for (const [document, measure, side, expected] of table) {
    it(`${document}, ${measure}, ${side}`, () => {
      const comparison = of(document);
      const found = unmatchedEdges(comparison, measure, side).map(
        (edge) => `${edge.type}: ${whyNoEdge(edge, comparison, side)}`,
      );
      assert.deepEqual(found, expected);
    });
  }
});

describe('arguments without a counterpart', () => {
  it('a role that is wrong is told from a filler that is missing', () => {
    const pair = of('lyon').events.find(({ gold }) => gold.type === 'JUDGE');
    assert.ok(pair);
    assert.deepEqual(unmatchedArguments(pair, 'gold'), {
      wrongRole: [{ role: 'recipient', entity: 'e7' }],
      noFiller: [],
    });
  });
});

describe('confidence', () => {
  it('of the halves of all events found, the surer one comes first', () => {
    const rows = confidenceRows([...compared.values()]);
    assert.deepEqual(
      rows.map(({ values }) => [values['found'], values['trigger-c P']]),
      [
        [7, 100],
        [7, 42.9],
      ],
    );
  });
});

describe('polarity', () => {
  it('by the annotated negation, then by the one found', () => {
    const rows = polarityRows([...compared.values()]);
    assert.deepEqual(
      rows.map(({ name, values }) => [name, values['gold'], values['found'], values['right']]),
      [
        ['annotated as positive', 10, 8, 8],
        ['annotated as negative, denial', 1, 0, 0],
        ['annotated as negative, refusal', 1, 1, 0],
        ['annotated as negative, syntactic', 1, 1, 1],
        ['said to be negative, syntactic', undefined, 1, 1],
      ],
    );
  });
});
