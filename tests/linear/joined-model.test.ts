/** A joined model gives what its two models give. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureBuffer, joinModels, LinearModel, type PackedModel } from '../../src/linear';

/** A model with one weight of each label for every feature added as one of these numbers. */
function modelOf(labels: readonly string[], numbers: readonly number[]): PackedModel {
  const buffer = new FeatureBuffer();
  for (const n of numbers) buffer.add(n);
  const hashes = buffer.values.slice(0, buffer.count).sort((a, b) => (a >>> 0) - (b >>> 0));
  const entries = Array.from(hashes).flatMap((hash) =>
    labels.map((_, label) => (((hash % 100) + label) << 8) | label),
  );
  return {
    labels,
    scale: 1,
    weights: {
      hashes,
      counts: new Uint16Array(hashes.length).fill(labels.length),
      entries: Int16Array.from(entries),
    },
  };
}

describe('joined models', () => {
  it('score the labels of both', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(numbers, numbers, numbers, (inFirst, inSecond, asked) => {
        const first = modelOf(['a', 'b'], inFirst);
        const second = modelOf(['c', 'd', 'e'], inSecond);
        const buffer = new FeatureBuffer();
        for (const n of asked) buffer.add(n);
        const scoresOf = (model: LinearModel): number[] => {
          const scores = new Int32Array(model.labels.length);
          model.score(buffer, scores);
          return [...scores];
        };
        const joined = joinModels(first, second).model;
        assert.deepEqual(joined.labels, ['a', 'b', 'c', 'd', 'e']);
        assert.deepEqual(scoresOf(joined), [
          ...scoresOf(new LinearModel(first, first.weights)),
          ...scoresOf(new LinearModel(second, second.weights)),
        ]);
      }),
    );
  });

  it('keep the scales of both', () => {
    const first = { ...modelOf(['a'], [1]), scale: 0.5 };
    const second = { ...modelOf(['b'], [2]), scale: 0.25 };
    const joined = joinModels(first, second);
    assert.deepEqual(joined.scales, [0.5, 0.25]);
    assert.equal(joined.model.scale, 0.25);
  });
});
