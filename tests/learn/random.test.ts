/** The random numbers of training: the same seed, the same row. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Random } from '../../src/learn/random';

describe('random numbers', () => {
  it('repeat with their seed, on every machine', () => {
    const random = new Random(17);
    const row = [random.next(), random.next(), random.next()].map((x) => x.toFixed(6));
    assert.deepEqual(row, ['0.677150', '0.192657', '0.531384']);
  });
  it('shuffle without loss', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
        const shuffled = new Random(seed).shuffle(values);
        assert.deepEqual([...shuffled].sort(), [...values].sort());
      }),
    );
  });
});
