/** The network of sentence ends that is learned: an encoder, and a score for each gap from the words on both sides. */
import { Kernels, Layout } from '../../../neural/kernels';
import type { WordNumbers } from '../../../neural/encoder-model';
import { encoderShape, type FeatureName, type NetworkShape } from '../../../text/end-network/shape';
import { DenseTraining } from '../../neural/dense';
import { EncoderTraining } from '../../neural/encoder-training';
import { Parameters, type Weights } from '../../neural/parameters';
import { type Dropout, LOSS_SCALE, Rows } from '../../neural/rows';
import type { FeatureKinds } from '../../neural/word-tables';
import type { Random } from '../../random';

const KINDS: FeatureKinds<FeatureName> = {
  classes: ['wordClass', 'ownClass'],
  ofWord: ['wordClass', 'ownClass', 'form'],
};

/** The words on the two sides of a gap. */
const SIDES = ['before', 'after'] as const;

/** A stretch of a line to learn from. */
export interface EndExample {
  readonly numbers: WordNumbers<FeatureName>;
  /** By word: 1 where a sentence ends before it, 0 where none does, -1 where no one asks. */
  readonly ends: Int8Array;
}

export class EndTraining {
  readonly parameters = new Parameters();
  private readonly encoder: EncoderTraining<FeatureName>;
  private readonly dense: Readonly<Record<(typeof SIDES)[number], DenseTraining>>;
  private readonly rows: Readonly<Record<(typeof SIDES)[number] | `${(typeof SIDES)[number]}Errors`, Rows>>;
  private readonly biasNumber: number;
  private readonly weighNumber: number;

  /** @param longest words of the longest example */
  constructor(
    readonly shape: NetworkShape,
    longest: number,
    dropout: Dropout,
    random: Random,
  ) {
    const { parameters } = this;
    const { memory, gap } = shape;
    const layout = new Layout();
    this.encoder = new EncoderTraining(parameters, layout, encoderShape(shape), KINDS, longest + 1, dropout, random); // prettier-ignore
    const dense = (): DenseTraining => new DenseTraining(parameters, 2 * memory, gap);
    this.dense = { before: dense(), after: dense() };
    this.biasNumber = parameters.want(1, gap, 0);
    this.weighNumber = parameters.want(1, gap + 1, 1 / Math.sqrt(gap));
    const rows = (): Rows => new Rows(layout, gap, longest + 1);
    this.rows = { before: rows(), after: rows(), beforeErrors: rows(), afterErrors: rows() };
    parameters.reserve(layout);
    const kernels = new Kernels(layout);
    parameters.begin(kernels, random);
    this.encoder.begin(parameters, kernels);
    for (const side of SIDES) this.dense[side].begin(parameters, kernels);
    for (const row of Object.values(this.rows)) row.begin(kernels);
  }

  /** What stands for each value of a feature: a row after the other. */
  table(name: FeatureName): Float32Array {
    return this.encoder.table(name);
  }

  /** All that is behind the tables, by name. */
  get learned(): Readonly<Record<string, Weights>> {
    return {
      ...this.encoder.learned,
      ...Object.fromEntries(SIDES.map((side) => [side, this.dense[side].weights])),
      bias: this.parameters.of(this.biasNumber),
      weigh: this.parameters.of(this.weighNumber),
    };
  }

  /** Adds the gradient of an example's loss. @returns the loss */
  learn({ numbers, ends }: EndExample): number {
    const { encoder, rows, dense } = this;
    const length = ends.length + 1;
    for (const row of Object.values(rows)) row.clear(length);
    encoder.forward(numbers, length);
    for (const side of SIDES) dense[side].forward(encoder.encoded.place, rows[side].place, length);
    let loss = 0;
    ends.forEach((end, i) => (loss += end < 0 ? 0 : this.learnGap(i + 1, end)));
    for (const side of SIDES) {
      dense[side].backward(encoder.encoded.place, rows[`${side}Errors`].place, encoder.encodedErrors.place, length); // prettier-ignore
    }
    encoder.backward(numbers, length);
    return loss;
  }

  /** Learns from the gap before the word of row `r`. */
  private learnGap(r: number, end: number): number {
    const { gap } = this.shape;
    const { before, after, beforeErrors, afterErrors } = this.rows;
    const bias = this.parameters.of(this.biasNumber);
    const weigh = this.parameters.of(this.weighNumber);
    const [b, a] = [(r - 1) * gap, r * gap];
    let odds = weigh.values[gap];
    for (let k = 0; k < gap; k += 1) {
      const number = before.values[b + k] + after.values[a + k] + bias.values[k];
      if (number > 0) odds += number * weigh.values[k];
    }
    const probability = 1 / (1 + Math.exp(-odds));
    const error = (probability - end) / LOSS_SCALE;
    weigh.gradient[gap] += error;
    for (let k = 0; k < gap; k += 1) {
      const number = before.values[b + k] + after.values[a + k] + bias.values[k];
      if (number <= 0) continue;
      weigh.gradient[k] += error * number;
      const back = error * weigh.values[k];
      bias.gradient[k] += back;
      beforeErrors.values[b + k] += back;
      afterErrors.values[a + k] += back;
    }
    return -Math.log(Math.max(end === 1 ? probability : 1 - probability, 1e-9));
  }
}
