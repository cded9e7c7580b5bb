/** The table of weights against plain sums: long and short features, many or few labels, hashes that share a bucket. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FeatureBuffer, LinearModel, type PackedWeights } from '../../src/linear';

/** Hashes that differ in the upper bits, in the lower ones, or in one bit alone. */
const hash = fc.oneof(
  fc.integer(),
  fc.integer({ min: 0, max: 3 }).map((n) => n << 30),
  fc.integer({ min: 0, max: 40 }),
);

/** Features with a weight for each of the labels that their mask has. */
const model = fc.integer({ min: 1, max: 256 }).chain((labels) =>
  fc.record({
    labels: fc.constant(labels),
    features: fc
      .uniqueArray(fc.tuple(hash, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 127 })), {
        selector: ([key]) => key,
        maxLength: 30,
      })
      .map((features) => features.sort(([a], [b]) => (a >>> 0) - (b >>> 0))),
  }),
);

type Feature = readonly [hash: number, step: number, seed: number];

/** The weight of every `step`th label. */
function entriesOf([, step, seed]: Feature, labels: number): number[] {
  return Array.from({ length: labels }, (_, label) => label)
    .filter((label) => label % step === 0)
    .map((label) => ((label % 2 === 0 ? seed : -seed) << 8) | label);
}

function pack(features: readonly Feature[], labels: number): PackedWeights {
  const entries = features.map((feature) => entriesOf(feature, labels));
  return {
    hashes: Int32Array.from(features, ([key]) => key),
    counts: Uint16Array.from(entries, ({ length }) => length),
    entries: Int16Array.from(entries.flat()),
  };
}

describe('weight table', () => {
  it('adds up what each feature has, and gives the weights back as they were', () => {
    fc.assert(
      fc.property(model, fc.array(hash, { maxLength: 20 }), ({ labels, features }, others) => {
        const weights = pack(features, labels);
        const names = Array.from({ length: labels }, (_, l) => String(l));
        const linear = new LinearModel({ labels: names, scale: 1 }, weights);
        assert.deepEqual(linear.weights, weights);
        // so often that the sums of one pass would not fit
        const asked = Array.from({ length: 20 }, () => [...features.map(([key]) => key), ...others]).flat();
        const buffer = new FeatureBuffer();
        buffer.values = Int32Array.from(asked);
        buffer.count = asked.length;
        const expected = new Int32Array(labels);
        for (const key of asked) {
          const feature = features.find(([own]) => own === key);
          for (const entry of feature === undefined ? [] : entriesOf(feature, labels))
            expected[entry & 255] += entry >> 8;
        }
        const scores = new Int32Array(labels).fill(5);
        linear.score(buffer, scores);
        assert.deepEqual(scores, expected);
      }),
    );
  });
});
