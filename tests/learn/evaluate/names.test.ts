/**
 * Names against a brat file of our own: figures as eval_ner.py prints them ("strict_outer"). The file has a
 * nested name, a discontinuous one, white space inside a mark, signs beyond the basic plane, and labels and
 * types that are not compared.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateOnBrat, type Extract } from '../../../src/learn/evaluate/evaluate-names';
import { f1, precision, recall } from '../../../src/learn/evaluate/score-raw';

const FOLDER = join(__dirname, 'brat');

/** What a system found; written by hand, as are the names. */
const entities = JSON.parse(
  readFileSync(join(FOLDER, 'harbour.system.json'), 'utf8'),
) as ReturnType<Extract>['entities'];

describe('names against brat files', () => {
  const scores = evaluateOnBrat(() => ({ entities }), FOLDER);
  const expected: [string, number, number, number][] = [
    ['PERSON', 66.67, 66.67, 66.67],
    ['LOCATION', 50, 100, 66.67],
    ['ORGANIZATION', 50, 50, 50],
    ['micro', 55.56, 71.43, 62.5],
  ];
  for (const [type, ...figures] of expected) {
    it(`${type}: P ${figures[0]}, R ${figures[1]}, F1 ${figures[2]}`, () => {
      const matches = scores.get(type);
      assert.ok(matches);
      const found = [precision(matches), recall(matches), f1(matches)];
      assert.deepEqual(
        found.map((value) => Math.round(100 * value) / 100),
        figures,
      );
    });
  }

  it('an article that newsgraph leaves out has no names', () => {
    const none = evaluateOnBrat(() => ({ entities: [] }), FOLDER).get('micro');
    assert.deepEqual(none, { right: 0, system: 0, gold: 7 });
  });
});
