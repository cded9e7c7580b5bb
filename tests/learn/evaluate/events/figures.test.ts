/**
 * Events against small annotations of our own: figures as score.py prints them for the same files. They have
 * parties given as recipients, an article without output, text beside an annotation, fillers of every kind, a
 * split and a merged entity, a pronoun that stays alone, and signs beyond the basic plane.
 */
import assert from 'node:assert/strict';
import { readAnnotation } from '../../../../src/learn/evaluate/events/annotation';
import {
  ACCURACIES,
  accuracyOf,
  countAll,
  figuresOf,
  MEASURES,
  oneDecimal,
} from '../../../../src/learn/evaluate/events/figures';
import { ArticleError } from '../../../../src/errors';
import { compareAll } from './compared';

const counts = (type?: string) => countAll([...compareAll().values()], type);

describe('events against annotations', () => {
  const all = counts();

  /** P, R, F1, right, spurious, missed. */
  const expected: Record<string, readonly number[]> = {
    mention: [84.6, 73.3, 78.6, 11, 2, 4],
    entity: [66.7, 66.7, 66.7, 8, 4, 4],
    'trigger-i': [85.7, 92.3, 88.9, 12, 2, 1],
    'trigger-c': [71.4, 76.9, 74.1, 10, 4, 3],
    'arg-i': [86.2, 83.3, 84.7, 25, 4, 5],
    'arg-c': [75.9, 73.3, 74.6, 22, 7, 8],
    edge: [90, 64.3, 75, 9, 1, 5],
    graph: [80, 57.1, 66.7, 8, 2, 6],
  };
  for (const measure of MEASURES) {
    const figures = expected[measure];
    it(`${measure}: P ${figures[0]}, R ${figures[1]}, F1 ${figures[2]}`, () => {
      assert.deepEqual(Object.values(figuresOf(all[measure])), figures);
    });
  }

  const accuracies: Record<string, number> = {
    polarity: 90,
    realis: 90,
    date: 66.7,
    attribution: 50,
    negation: 33.3,
  };
  for (const name of ACCURACIES) {
    it(`${name}: ${accuracies[name]} %`, () => assert.equal(accuracyOf(all[name]), accuracies[name]));
  }

  it('one type alone', () => {
    const { 'trigger-c': triggers, 'arg-c': filled, graph, mention } = counts('MEET');
    assert.deepEqual(triggers, { right: 2, system: 2, gold: 2 });
    assert.deepEqual(filled, { right: 5, system: 5, gold: 5 });
    assert.deepEqual(graph, { right: 3, system: 3, gold: 4 });
    assert.deepEqual(mention, { right: 0, system: 0, gold: 0 });
  });
});

describe('rounding to one decimal, halves to the even digit as the usual scorer does', () => {
  const table: [number, number][] = [
    [6.25, 6.2],
    [18.75, 18.8],
    [56.25, 56.2],
    [99.75, 99.8],
    [0.25, 0.2],
    [12.5, 12.5],
    [66.66666666666667, 66.7],
    [43.949999, 43.9],
    [0, 0],
    [100, 100],
  ];
  for (const [value, rounded] of table) {
    it(`${value} is ${rounded}`, () => assert.equal(oneDecimal(value), rounded));
  }
});

describe('annotations that cannot be read', () => {
  const event = {
    id: 'v1',
    type: 'MEET',
    trigger: { start: 0, end: 3 },
    polarity: 'positive',
    realis: 'actual',
  };
  const table: [string, unknown, RegExp][] = [
    ['no JSON', undefined, /not JSON/],
    ['no entities', { document: { id: 'a' }, events: [] }, /entities/],
    [
      'an argument without filler',
      { document: { id: 'a' }, entities: [], events: [{ ...event, arguments: [{ role: 'agent' }] }] },
      /events\.0\.arguments\.0/,
    ],
    [
      'an entity that nothing is',
      {
        document: { id: 'a' },
        entities: [],
        events: [{ ...event, arguments: [{ role: 'agent', entity: 'e7' }] }],
      },
      /"e7"/,
    ],
  ];
  for (const [what, value, message] of table) {
    it(what, () => {
      const json = value === undefined ? '{' : JSON.stringify(value);
      assert.throws(
        () => readAnnotation(json, { file: 'a.json' }),
        (error) =>
          error instanceof ArticleError &&
          message.test(error.toLine()) &&
          error.toLine().startsWith('a.json: '),
      );
    });
  }
});
