/** How likely each head of a word is, and what is learned from the right one. */
import { bucketOf, BUCKETS, type NetworkShape } from '../../syntax/graph-parser/shape';
import type { Random } from '../random';
import { addRows } from '../neural/lstm';
import type { Parameters, Weights } from '../neural/parameters';
import { drawFactors, LOSS_SCALE, type Rows, softmax } from '../neural/rows';

/** What the encoder says of words as dependents and as heads, and where the errors of that go. */
export interface Ends {
  readonly dependent: Rows;
  readonly dependentErrors: Rows;
  readonly head: Rows;
  readonly headErrors: Rows;
}

export class HeadLoss {
  private readonly numbers: Readonly<Record<'dependentBias' | 'weigh' | 'distances', number>>;

  constructor(
    private readonly parameters: Parameters,
    private readonly shape: NetworkShape,
  ) {
    const { arcs } = shape;
    this.numbers = {
      dependentBias: parameters.want(1, arcs, 0),
      weigh: parameters.want(1, arcs, Math.sqrt(2 / arcs)),
      distances: parameters.want(BUCKETS, arcs, 0.1),
    };
  }

  get learned(): Readonly<Record<'dependentBias' | 'weigh' | 'distances', Weights>> {
    const { dependentBias, weigh, distances } = this.numbers;
    return {
      dependentBias: this.parameters.of(dependentBias),
      weigh: this.parameters.of(weigh),
      distances: this.parameters.of(distances),
    };
  }

  /**
   * Adds the gradient of the loss and the errors of both ends.
   * @param heads a head for each word, from 1 on, 0 for the root, -1 where it is not known
   * @returns the loss
   */
  learn(ends: Ends, heads: Int32Array, weight: number, chance: number, random: Random): number {
    const { arcs } = this.shape;
    const { dependent, dependentErrors, head, headErrors } = ends;
    const { dependentBias: bias, weigh, distances } = this.learned;
    const length = heads.length + 1;
    const mask = drawFactors(arcs, chance, random);
    const factors = weigh.values.map((value, a) => value * mask[a]);
    const scores = new Float64Array(length);
    const sums = new Float32Array(arcs);
    let loss = 0;
    for (let i = 1; i < length; i += 1) {
      const right = heads[i - 1];
      if (right < 0 || right === i) continue;
      for (let a = 0; a < arcs; a += 1) sums[a] = dependent.values[i * arcs + a] + bias.values[a];
      for (let j = 0; j < length; j += 1) {
        scores[j] = -Infinity;
        if (j === i) continue;
        const d = bucketOf(i - j) * arcs;
        let score = 0;
        for (let a = 0; a < arcs; a += 1) {
          const unit = sums[a] + head.values[j * arcs + a] + distances.values[d + a];
          if (unit > 0) score += unit * factors[a];
        }
        scores[j] = score;
      }
      loss += weight * softmax(scores, right);
      for (let j = 0; j < length; j += 1) {
        if (j === i) continue;
        const error = ((scores[j] - (j === right ? 1 : 0)) * weight) / LOSS_SCALE;
        if (Math.abs(error) < NEGLIGIBLE) continue;
        const d = bucketOf(i - j) * arcs;
        for (let a = 0; a < arcs; a += 1) {
          const unit = sums[a] + head.values[j * arcs + a] + distances.values[d + a];
          if (unit <= 0 || mask[a] === 0) continue;
          weigh.gradient[a] += error * unit * mask[a];
          const back = error * factors[a];
          dependentErrors.values[i * arcs + a] += back;
          headErrors.values[j * arcs + a] += back;
          distances.gradient[d + a] += back;
        }
      }
    }
    addRows(bias.gradient, dependentErrors.values, length);
    return loss;
  }
}

/** Heads that are as good as impossible teach nothing. */
const NEGLIGIBLE = 1e-7;
