/** How likely each relation of a word to its head is, and what is learned from the right one. */
import type { NetworkShape } from '../../syntax/graph-parser/shape';
import type { Random } from '../random';
import type { Parameters, Weights } from '../neural/parameters';
import { drawFactors, LOSS_SCALE, type Rows, softmax } from '../neural/rows';

/** What the encoder says of words as dependents and as heads of relations, and where the errors of that go. */
export interface LabelledEnds {
  readonly labelled: Rows;
  readonly labelledErrors: Rows;
  readonly labelling: Rows;
  readonly labellingErrors: Rows;
}

export class RelationLoss {
  private readonly numbers: Readonly<Record<'labelBias' | 'relations' | 'relationBias', number>>;

  constructor(
    private readonly parameters: Parameters,
    private readonly shape: NetworkShape,
  ) {
    const { labels, relations } = shape;
    this.numbers = {
      labelBias: parameters.want(1, labels, 0),
      relations: parameters.want(relations.length, labels, Math.sqrt(2 / (relations.length + labels))),
      relationBias: parameters.want(1, relations.length, 0),
    };
  }

  get learned(): Readonly<Record<'labelBias' | 'relations' | 'relationBias', Weights>> {
    const { labelBias, relations, relationBias } = this.numbers;
    return {
      labelBias: this.parameters.of(labelBias),
      relations: this.parameters.of(relations),
      relationBias: this.parameters.of(relationBias),
    };
  }

  /**
   * Adds the gradient of the loss and the errors of both ends, over the right heads.
   * @param heads as for `HeadLoss`
   * @param relations numbers of relations, -1 where it is not known
   * @returns the loss
   */
  learn(
    ends: LabelledEnds,
    heads: Int32Array,
    relations: Int32Array,
    weight: number,
    chance: number,
    random: Random,
  ): number {
    const { labels } = this.shape;
    const count = this.shape.relations.length;
    const { labelled, labelledErrors, labelling, labellingErrors } = ends;
    const { labelBias: bias, relations: out, relationBias: outBias } = this.learned;
    const scores = new Float64Array(count);
    const units = new Float32Array(labels);
    const errors = new Float32Array(labels);
    let loss = 0;
    for (let i = 1; i <= heads.length; i += 1) {
      const j = heads[i - 1];
      const right = relations[i - 1];
      if (j < 0 || right < 0) continue;
      const mask = drawFactors(labels, chance, random);
      for (let a = 0; a < labels; a += 1) {
        const unit = labelled.values[i * labels + a] + labelling.values[j * labels + a] + bias.values[a];
        units[a] = unit > 0 ? unit * mask[a] : 0;
      }
      for (let r = 0; r < count; r += 1) {
        let score = outBias.values[r];
        for (let a = 0; a < labels; a += 1) score += units[a] * out.values[r * labels + a];
        scores[r] = score;
      }
      loss += weight * softmax(scores, right);
      errors.fill(0);
      for (let r = 0; r < count; r += 1) {
        const error = ((scores[r] - (r === right ? 1 : 0)) * weight) / LOSS_SCALE;
        outBias.gradient[r] += error;
        for (let a = 0; a < labels; a += 1) {
          out.gradient[r * labels + a] += error * units[a];
          errors[a] += error * out.values[r * labels + a];
        }
      }
      for (let a = 0; a < labels; a += 1) {
        if (units[a] === 0) continue;
        const back = errors[a] * mask[a];
        labelledErrors.values[i * labels + a] += back;
        labellingErrors.values[j * labels + a] += back;
        bias.gradient[a] += back;
      }
    }
    return loss;
  }
}
