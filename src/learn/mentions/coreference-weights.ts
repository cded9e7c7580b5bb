/** Learns the weights of coreference: a log-linear choice among the entities before an anaphor and "none". */
import type { Decision } from './coreference-examples';

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards nought, for each example. */
  readonly decay: number;
}

export const DEFAULT_OPTIONS: TrainingOptions = { epochs: 30, rate: 0.1, decay: 0.0008 };

/**
 * Maximises the probability of the right choices (softmax over each anaphor's choices, Denis & Baldridge 2008) by
 * stochastic gradient with a falling rate. The same decisions in the same order give the same weights.
 */
export function learnWeights(decisions: readonly Decision[], options = DEFAULT_OPTIONS): Map<string, number> {
  const weights = new Map<string, number>([['none', 0]]);
  const means = new Map<string, number>();
  const settled = Math.floor(options.epochs / 2);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate / (1 + epoch / 5);
    for (const decision of decisions) {
      update(weights, decision, rate, options.decay);
    }
    if (epoch < settled) continue;
    for (const [feature, weight] of weights) {
      means.set(feature, (means.get(feature) ?? 0) + weight / (options.epochs - settled));
    }
  }
  return means;
}

/** Probabilities of "none" first, then of each choice. */
export function probabilities(weights: ReadonlyMap<string, number>, decision: Decision): number[] {
  const scores = [weights.get('none') ?? 0, ...decision.choices.map((features) => sum(weights, features))];
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

function sum(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  return features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
}

function update(weights: Map<string, number>, decision: Decision, rate: number, decay: number): void {
  const chances = probabilities(weights, decision);
  chances.forEach((chance, i) => {
    const step = rate * ((i - 1 === decision.right ? 1 : 0) - chance);
    for (const feature of i === 0 ? ['none'] : (decision.choices[i - 1] ?? [])) {
      const weight = weights.get(feature) ?? 0;
      weights.set(feature, weight * (1 - rate * decay) + step);
    }
  });
}
