/** Learns the weights of coreference: a log-linear choice among the entities before an anaphor and "none". */
import type { Decision } from './coreference-examples';

export interface TrainingOptions {
  readonly rounds: number;
  /** Pull of every weight towards nought: half of this times its square is added to the loss. */
  readonly penalty: number;
}

export const DEFAULT_OPTIONS: TrainingOptions = { rounds: 300, penalty: 4 };

/** Step sizes of Rprop: the first, the least and the largest, what makes them longer and shorter. */
const STEP = { first: 0.05, least: 1e-5, most: 0.5, longer: 1.2, shorter: 0.5 } as const;

/** A decision with features as numbers: "none" is the first choice. */
interface Encoded {
  readonly choices: readonly (readonly number[])[];
  readonly right: number;
}

/**
 * Maximises the probability of the right choices (softmax over each anaphor's choices, Denis & Baldridge 2008) less the
 * penalty, over all decisions at once by Rprop (Riedmiller & Braun 1993): the problem is convex and small, and unlike
 * with steps after single decisions the result does not hang on their order.
 */
export function learnWeights(decisions: readonly Decision[], options = DEFAULT_OPTIONS): Map<string, number> {
  const names: string[] = [];
  const ids = new Map<string, number>();
  const idOf = (feature: string): number => {
    const known = ids.get(feature);
    if (known !== undefined) return known;
    ids.set(feature, names.length);
    return names.push(feature) - 1;
  };
  const none = [idOf('none')];
  const encoded = decisions.map(({ choices, right }): Encoded => {
    return { choices: [none, ...choices.map((features) => features.map(idOf))], right: right + 1 };
  });
  const weights = optimise(encoded, names.length, options);
  return new Map(names.map((feature, i) => [feature, weights[i]]));
}

function optimise(decisions: readonly Encoded[], size: number, options: TrainingOptions): Float64Array {
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(STEP.first);
  let before = new Float64Array(size);
  for (let round = 0; round < options.rounds; round++) {
    const slope = gradient(decisions, weights, options.penalty);
    for (let i = 0; i < size; i++) {
      const turn = slope[i] * before[i];
      if (turn > 0) steps[i] = Math.min(steps[i] * STEP.longer, STEP.most);
      if (turn < 0) {
        // past the bottom: a shorter step from here, the next round decides whereto
        steps[i] = Math.max(steps[i] * STEP.shorter, STEP.least);
        slope[i] = 0;
      }
      weights[i] -= Math.sign(slope[i]) * steps[i];
    }
    before = slope;
  }
  return weights;
}

/** The slope of the loss in each weight. */
function gradient(
  decisions: readonly Encoded[],
  weights: Float64Array,
  penalty: number,
): Float64Array<ArrayBuffer> {
  const slope = new Float64Array(weights.length);
  weights.forEach((weight, i) => (slope[i] = penalty * weight));
  for (const { choices, right } of decisions) {
    const chances = softmax(choices.map((features) => sum(weights, features)));
    choices.forEach((features, c) => {
      const share = chances[c] - (c === right ? 1 : 0);
      for (const feature of features) slope[feature] += share;
    });
  }
  return slope;
}

function sum(weights: Float64Array, features: readonly number[]): number {
  let total = 0;
  for (const feature of features) total += weights[feature];
  return total;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
