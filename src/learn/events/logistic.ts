/** Multinomial logistic regression over hashed features, trained by AdaGrad (Duchi, Hazan & Singer 2011). */
import { FeatureTable, type LinearModel } from '../../linear';
import { quantise } from '../perceptron/quantise';
import { Random } from '../random';

/** A decision with its right label. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
}

export interface LogisticSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Shrinks each weight towards zero whenever its feature is seen. */
  readonly decay: number;
  /** The share of an example's features that it goes without, others each time it is seen. */
  readonly dropout: number;
  readonly seed: number;
  /** How often it is trained, in other orders and without other features: the weights are the mean; once unless given. */
  readonly runs?: number;
  /** Features of fewer examples are left out. */
  readonly minCount: number;
  /** Weights nearer to zero, counted in steps of 127 for the largest, are left out. */
  readonly minWeight: number;
}

export const USUAL_SETTINGS: LogisticSettings = {
  epochs: 6,
  rate: 0.25,
  decay: 2e-3,
  dropout: 0,
  seed: 17,
  minCount: 1,
  minWeight: 16,
};

/** Trains on the examples in a seeded order; the same examples give the same model. */
export function trainLogistic(
  examples: readonly Example[],
  labels: readonly string[],
  settings: LogisticSettings = USUAL_SETTINGS,
): LinearModel {
  const width = labels.length;
  const rows = index(examples, settings.minCount);
  const { runs = 1 } = settings;
  const mean = new Float32Array(rows.size * width);
  for (let run = 0; run < runs; run += 1) {
    const weights = trainOnce(examples, rows, width, { ...settings, seed: settings.seed + run });
    weights.forEach((weight, at) => (mean[at] = mean[at] + weight / runs));
  }
  return quantise(asLearned(rows, mean, width), labels, {
    minUpdates: 0,
    clip: 0.0005,
    minWeight: settings.minWeight,
  });
}

function trainOnce(
  examples: readonly Example[],
  rows: FeatureTable,
  width: number,
  settings: LogisticSettings,
): Float32Array {
  const weights = new Float32Array(rows.size * width);
  const squares = new Float32Array(rows.size * width);
  const random = new Random(settings.seed);
  const probabilities = new Float64Array(width);
  let rate = settings.rate;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const { features, label } of random.shuffle(examples)) {
      const places = placesOf(features, rows, width).filter(() => random.next() >= settings.dropout);
      predict(places, weights, probabilities);
      for (let k = 0; k < width; k += 1) {
        const error = probabilities[k] - (k === label ? 1 : 0);
        if (Math.abs(error) < 1e-3) continue;
        for (const place of places) {
          const at = place + k;
          const gradient = error + settings.decay * weights[at];
          squares[at] = squares[at] + gradient * gradient;
          weights[at] = weights[at] - (rate * gradient) / (Math.sqrt(squares[at]) + 1e-2);
        }
      }
    }
    rate *= 0.85;
  }
  return weights;
}

/** Row of each feature that enough examples have. */
function index(examples: readonly Example[], minCount: number): FeatureTable {
  const counts = new FeatureTable(1 << 16);
  const rows = new FeatureTable(1 << 16);
  for (const { features } of examples) {
    for (const hash of features) counts.set(hash, Math.max(counts.get(hash), 0) + 1);
  }
  counts.forEach((hash, count) => {
    if (count >= minCount) rows.set(hash, rows.size);
  });
  return rows;
}

function placesOf(features: Int32Array, rows: FeatureTable, width: number): number[] {
  const places: number[] = [];
  for (const hash of features) {
    const row = rows.get(hash);
    if (row >= 0) places.push(row * width);
  }
  return places;
}

function predict(places: readonly number[], weights: Float32Array, probabilities: Float64Array): void {
  probabilities.fill(0);
  const width = probabilities.length;
  for (const place of places) {
    for (let k = 0; k < width; k += 1) {
      probabilities[k] = probabilities[k] + weights[place + k];
    }
  }
  const highest = probabilities.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let k = 0; k < width; k += 1) {
    probabilities[k] = Math.exp(probabilities[k] - highest);
    sum += probabilities[k];
  }
  for (let k = 0; k < width; k += 1) probabilities[k] = probabilities[k] / sum;
}

/** The trained weights in the shape that quantising reads. */
function asLearned(rows: FeatureTable, weights: Float32Array, width: number): Parameters<typeof quantise>[0] {
  return {
    forEachAverage(visit) {
      rows.forEach((hash, row) => {
        const learned = Array.from({ length: width }, (_, label) => ({
          label,
          weight: weights[row * width + label],
          updates: 1,
        }));
        visit(hash, learned);
      });
    },
  };
}
