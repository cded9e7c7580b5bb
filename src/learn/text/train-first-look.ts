/** Trains the first look at sentence ends: a linear model over the gaps of treebanks and of lines of news. */
import { LinearModel } from '../../linear';
import { BOUNDARY_LABELS } from '../../text/first-look';
import type { Random } from '../random';
import type { BoundaryExample } from './boundary-examples';

const EPOCHS = 10;
const RATE = 0.2;
/** Packed weights nearer to zero are left out. */
const LEAST = 3;
const NOWHERE = -1;

export interface FirstLookSettings {
  /** Strength of the L2 penalty over all examples. */
  readonly penalty: number;
  /** Features of fewer examples are left out: they make the model big and hardly better. */
  readonly leastExamples: number;
}

export function trainFirstLook(
  examples: readonly BoundaryExample[],
  settings: FirstLookSettings,
  random: Random,
): LinearModel {
  return pack(train(examples, settings, random));
}

/**
 * Logistic regression with an L2 penalty, by AdaGrad (Duchi, Hazan & Singer 2011), whose steps give rare
 * features their due; the weights are the averages over all epochs after the first.
 */
function train(
  examples: readonly BoundaryExample[],
  settings: FirstLookSettings,
  random: Random,
): Map<number, number> {
  const places = numberFeatures(examples, settings.leastExamples);
  const rows = examples.map(({ features, label }) => ({
    at: features.map((hash) => places.get(hash) ?? NOWHERE).filter((place) => place !== NOWHERE),
    label,
  }));
  const weights = new Float64Array(places.size);
  const totals = new Float64Array(places.size);
  const squares = new Float64Array(places.size).fill(1e-8);
  const penalty = settings.penalty / examples.length;
  let order = rows;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    order = random.shuffle(order);
    for (const { at, label } of order) {
      let z = 0;
      for (const i of at) z += weights[i];
      const error = 1 / (1 + Math.exp(-z)) - label;
      for (const i of at) {
        const gradient = error + penalty * weights[i];
        squares[i] += gradient * gradient;
        weights[i] -= (RATE * gradient) / Math.sqrt(squares[i]);
      }
    }
    if (epoch > 0) weights.forEach((weight, i) => (totals[i] += weight / (EPOCHS - 1)));
  }
  return new Map([...places].map(([hash, i]) => [hash, totals[i]]));
}

/** Numbers the features that enough examples have. */
function numberFeatures(examples: readonly BoundaryExample[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= least).map(([hash]) => hash);
  return new Map(kept.map((hash, place) => [hash, place]));
}

/** Weights as the whole numbers that a model holds; those near nothing are left out. */
function pack(weights: ReadonlyMap<number, number>): LinearModel {
  const largest = [...weights.values()].reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const kept = [...weights]
    .map(([hash, weight]) => ({ hash, weight: Math.round(weight / scale) }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  return new LinearModel(
    { labels: BOUNDARY_LABELS, scale },
    {
      hashes: Int32Array.from(kept, ({ hash }) => hash),
      counts: new Uint16Array(kept.length).fill(1),
      entries: Int16Array.from(kept, ({ weight }) => weight * 256 + 1),
    },
  );
}
