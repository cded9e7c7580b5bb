/** Near names for a mistyped one. */
import assert from 'node:assert/strict';
import { didYouMean, nearest, quoted } from '../src/nearest';
import { normalise } from '../src/resolve';

const NAMES = [
  'John Bolton', 'John McCain', 'Nikolaï Patrouchev', 'Petro Porochenko', 'Genève', 'Conseil de sécurité', 'Anna Rossi',
]; // prettier-ignore
const spellings = NAMES.map((name) => ({ key: normalise(name), name }));

describe('near names', () => {
  for (const [written, expected] of [
    ['Boltn', ['John Bolton']],
    ['Jon Bolton', ['John Bolton']],
    ['Patruchev', ['Nikolaï Patrouchev']],
    ['Porochneko', ['Petro Porochenko']],
    ['GENEVA', ['Genève']],
    ['Rosi', ['Anna Rossi']],
    // nothing is near: what shares a word
    ['John Fitzgerald Kennedy', ['John Bolton', 'John McCain']],
    ['Zorglub', []],
    ['à', []],
    ['', []],
    ['x'.repeat(10_000), []],
  ] as const) {
    it(`${quoted(written)} → ${expected.join(', ')}`, () => {
      assert.deepEqual(nearest(normalise(written), spellings), expected);
    });
  }

  it('are five at most, the nearest first, then the weightiest', () => {
    const many = ['marta', 'marie', 'maria', 'mario', 'marin', 'marla', 'mars'];
    const weighed = many.map((name, weight) => ({ key: name, name, weight }));
    assert.deepEqual(nearest('marix', weighed), ['marin', 'mario', 'maria', 'marie', 'mars']);
  });

  it('are written so that no control character reaches a terminal', () => {
    assert.equal(quoted('a\u001b[31m\nb'), '"a\\u001b[31m\\nb"');
    assert.ok(quoted('x'.repeat(10_000)).length < 70);
    assert.equal(didYouMean(['a', 'b'], 'Look'), 'Did you mean "a", "b"?');
    assert.equal(didYouMean([], 'Look'), 'Look');
  });
});
