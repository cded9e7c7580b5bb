/** The first element of a sorted list that is reached. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstReached } from '../src/first-reached';

describe('the first element that is reached', () => {
  it('is the one that going through finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (list, least) => {
          const sorted = list.sort((a, b) => a - b);
          const isReached = (each: number): boolean => each >= least;
          const found = sorted.findIndex(isReached);
          assert.equal(firstReached(sorted, isReached), found === -1 ? sorted.length : found);
        },
      ),
    );
  });
});
