/** The cache of score rows gives what the model gives, whatever was asked before. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureBuffer, LinearModel, packedWidth, RowCache } from '../../src/linear';

const LABELS = ['a', 'b', 'c'];

/** A model with a weight for every label of the features that are added as 1 … 40. */
function modelOfNumbers(): LinearModel {
  const buffer = new FeatureBuffer();
  for (let n = 1; n <= 40; n += 1) buffer.add(n);
  const hashes = buffer.values.slice(0, 40).sort((a, b) => (a >>> 0) - (b >>> 0));
  const counts = new Uint16Array(40).fill(3);
  const entries = Int16Array.from({ length: 120 }, (_, i) => ((((i * 37) % 255) - 127) << 8) | (i % 3));
  return new LinearModel({ labels: LABELS, scale: 1 }, { hashes, counts, entries });
}

describe('cache of score rows', () => {
  it('adds what the model adds', () => {
    const model = modelOfNumbers();
    // two slots, so that sets of features drive each other out
    const cache = new RowCache(model, 2);
    const buffer = new FeatureBuffer();
    const set = fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 8 }), (sets) => {
        for (const numbers of sets) {
          buffer.clear();
          for (const n of numbers) buffer.add(n);
          const expected = new Int32Array(packedWidth(LABELS.length) + 1).fill(1);
          const sums = expected.slice();
          model.addPacked(buffer, expected, 1);
          const slot = cache.touch(buffer);
          cache.touchModel(slot, buffer);
          cache.addPacked(slot, buffer, sums, 1);
          assert.deepEqual(sums, expected);
        }
      }),
    );
  });
});
