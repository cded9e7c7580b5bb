/** The perceptron learns, its averages are averages, and what is quantised still decides the same. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { best, FeatureBuffer, templateSeeds } from '../../src/linear';
import { Perceptron } from '../../src/learn/perceptron/perceptron';
import { quantise } from '../../src/learn/perceptron/quantise';

const T = templateSeeds(8);
const KEEP_ALL = { minUpdates: 1, clip: 0, minWeight: 1 };

function featuresOf(...values: number[]): FeatureBuffer {
  const buffer = new FeatureBuffer(1);
  values.forEach((value, template) => buffer.add1(T[template], value));
  return buffer;
}

describe('perceptron', () => {
  it('averages a weight over all instances', () => {
    const perceptron = new Perceptron(2);
    const features = featuresOf(7);
    // instance 1: +3; instances 2, 3 and 4: nothing; the weight was 3 during four of four instances after it came
    perceptron.update(features, 1, 3);
    for (let i = 0; i < 3; i += 1) perceptron.tick();
    perceptron.update(features, 1, -3);
    const found: number[] = [];
    perceptron.forEachAverage((_, weights) => found.push(...weights.map(({ weight }) => weight)));
    // 3 at the first instance, taken back at the fourth: (3 × 3) / 4
    assert.deepEqual(found, [2.25]);
  });

  it('learns a rule that needs two features together', () => {
    const rows: [number, number, number][] = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]; // prettier-ignore
    const perceptron = new Perceptron(2);
    const scores = new Float32Array(2);
    for (let epoch = 0; epoch < 20; epoch += 1) {
      for (const [a, b, gold] of rows) {
        const features = featuresOf(a, b, 2 * a + b);
        perceptron.score(features, scores);
        perceptron.tick();
        const guess = best(scores);
        if (guess === gold) continue;
        perceptron.update(features, gold, 1);
        perceptron.update(features, guess, -1);
      }
    }
    const model = quantise(perceptron, ['no', 'yes'], KEEP_ALL);
    const integers = new Int32Array(2);
    for (const [a, b, gold] of rows) {
      model.score(featuresOf(a, b, 2 * a + b), integers);
      assert.equal(best(integers), gold);
    }
  });

  it('goes on from the mean of others, without what they saw too seldom', () => {
    const teachers = [4, 8].map((amount) => {
      const perceptron = new Perceptron(2);
      for (let i = 0; i < 2; i += 1) perceptron.update(featuresOf(1), 0, amount);
      perceptron.update(featuresOf(2), 1, amount);
      perceptron.tick(); // the weights above held during one of two instances
      return perceptron;
    });
    const mean = Perceptron.mean(teachers, 2);
    const scores = new Float32Array(2);
    mean.score(featuresOf(1), scores);
    assert.deepEqual([...scores], [6, 0]);
    mean.score(featuresOf(2), scores);
    assert.deepEqual([...scores], [0, 0]);
    mean.update(featuresOf(1), 1, 3);
    mean.score(featuresOf(1), scores);
    assert.deepEqual([...scores], [6, 3]);
  });

  it('keeps every weight of many features and labels', () => {
    const updates = fc.array(fc.tuple(fc.nat(50), fc.nat(200), fc.integer({ min: -9, max: 9 })), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(updates, (all) => {
        const perceptron = new Perceptron(256);
        const expected = new Map<string, number>();
        for (const [feature, label, amount] of all) {
          perceptron.update(featuresOf(feature), label, amount);
          const key = `${feature} ${label}`;
          expected.set(key, (expected.get(key) ?? 0) + amount);
        }
        const scores = new Float32Array(256);
        for (let feature = 0; feature <= 50; feature += 1) {
          perceptron.score(featuresOf(feature), scores);
          scores.forEach((score, label) => assert.equal(score, expected.get(`${feature} ${label}`) ?? 0));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('quantised weights', () => {
  it('drop what was updated too seldom', () => {
    const perceptron = new Perceptron(2);
    perceptron.update(featuresOf(1), 0, 1);
    perceptron.update(featuresOf(2), 1, 1);
    perceptron.tick();
    perceptron.update(featuresOf(2), 1, 1);
    assert.equal(quantise(perceptron, ['a', 'b'], { ...KEEP_ALL, minUpdates: 2 }).weights.hashes.length, 1);
  });
});
