/** A linear classifier with probabilities: softmax over the scores of a model that was trained as one. */
import type { LinearModel } from '../../linear';
import type { Features } from './features';
import { ALL, type Sight } from './sight';

export class Classifier {
  private readonly scores: Int32Array;
  readonly probabilities: Float64Array;

  /** @param sight what the model was trained to see */
  constructor(
    private readonly model: LinearModel,
    readonly sight: Sight = ALL,
  ) {
    this.scores = new Int32Array(model.labels.length);
    this.probabilities = new Float64Array(model.labels.length);
  }

  get labels(): readonly string[] {
    return this.model.labels;
  }

  /** The probability of each label, in the order of `labels`; the array is reused by the next call. */
  classify(features: Features): Float64Array {
    const { scores, probabilities, model } = this;
    model.score(features.buffer, scores);
    let highest = -Infinity;
    for (const score of scores) highest = Math.max(highest, score);
    let sum = 0;
    for (let i = 0; i < scores.length; i += 1) {
      const value = Math.exp((scores[i] - highest) * model.scale);
      probabilities[i] = value;
      sum += value;
    }
    for (let i = 0; i < probabilities.length; i += 1) probabilities[i] = probabilities[i] / sum;
    return probabilities;
  }
}
