/** The log-linear choice that coreference learns. */
import assert from 'node:assert/strict';
import { learnWeights } from '../../../src/learn/mentions/coreference-weights';
import type { Decision } from '../../../src/learn/mentions/coreference-examples';

const decision = (right: number, ...choices: string[][]): Decision => ({ kind: 'pronoun', choices, right });

/** Of ten anaphors seven take the near one, one the far one, two none. */
const DECISIONS: readonly Decision[] = [
  ...Array.from({ length: 7 }, () => decision(0, ['near'], ['far'])),
  decision(1, ['near'], ['far']),
  ...Array.from({ length: 2 }, () => decision(-1, ['near'], ['far'])),
];

describe('weights of coreference', () => {
  it('give each choice the probability that it has in the examples, where nothing pulls them back', () => {
    const weights = learnWeights(DECISIONS, { rounds: 500, penalty: 1e-6 });
    const power = (feature: string): number => Math.exp(weights.get(feature) ?? 0);
    const total = power('near') + power('far') + power('none');
    for (const [feature, share] of [
      ['near', 0.7],
      ['far', 0.1],
      ['none', 0.2],
    ] as const)
      // prettier-ignore
      assert.ok(Math.abs(power(feature) / total - share) < 0.01, feature);
  });

  it('do not hang on the order of the examples', () => {
    const [there, back] = [DECISIONS, [...DECISIONS].reverse()].map((each) => learnWeights(each));
    for (const [feature, weight] of there) assert.ok(Math.abs(weight - (back.get(feature) ?? 0)) < 1e-3);
  });

  it('are smaller under a larger penalty', () => {
    const size = (penalty: number): number =>
      Math.abs(learnWeights(DECISIONS, { rounds: 300, penalty }).get('near') ?? 0);
    assert.ok(size(10) < size(1));
  });
});
