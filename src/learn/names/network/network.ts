/** The network that learns to label words: an encoder, and a score for each label over what it gives. */
import type { EncoderListName } from '../../../neural/encoder-model';
import { Kernels, Layout } from '../../../neural/kernels';
import { LABELS } from '../../../mentions/names/labels';
import type { NameNetworkModel } from '../../../mentions/names/network/network-model';
import {
  CLASSES,
  encoderShape,
  type FeatureName,
  type Inventory,
  LONGEST,
  type NameNumbers,
  type NetworkShape,
  OUT,
} from '../../../mentions/names/network/shape';
import { DenseTraining } from '../../neural/dense';
import { EncoderTraining } from '../../neural/encoder-training';
import { addRows } from '../../neural/lstm';
import { packLists, packMatrices } from '../../neural/pack';
import { Parameters, type Weights } from '../../neural/parameters';
import { type Dropout, LOSS_SCALE, Rows, softmax } from '../../neural/rows';
import type { FeatureKinds } from '../../neural/word-tables';
import type { Random } from '../../random';

/** What a name that was never seen does not have: what is learned must not lean on it alone. */
const KINDS: FeatureKinds<FeatureName> = {
  classes: CLASSES,
  ofWord: ['wordClass', 'lowerClass', 'lower', 'suffix', 'prefix', 'known', 'names', 'heads', 'lemmaClass', 'readings'],
}; // prettier-ignore

/** A sentence to learn from. */
export interface LabelledWords {
  readonly numbers: NameNumbers;
  /** The right label of each word. */
  readonly labels: Uint8Array;
  readonly weight: number;
}

export class Network {
  readonly parameters = new Parameters();
  private readonly encoder: EncoderTraining<FeatureName>;
  private readonly dense: DenseTraining;
  private readonly biasNumber: number;
  private readonly scores: Rows;
  private readonly errors: Rows;
  private readonly likely = new Float64Array(LABELS.length);

  constructor(
    private readonly shape: NetworkShape,
    dropout: Dropout,
    random: Random,
  ) {
    const { parameters } = this;
    const rows = LONGEST + 1;
    const layout = new Layout();
    this.encoder = new EncoderTraining(parameters, layout, encoderShape(shape), KINDS, rows, dropout, random);
    this.dense = new DenseTraining(parameters, 2 * shape.memory, OUT);
    this.biasNumber = parameters.want(1, OUT, 0);
    this.scores = new Rows(layout, OUT, rows);
    this.errors = new Rows(layout, OUT, rows);
    parameters.reserve(layout);
    const kernels = new Kernels(layout);
    parameters.begin(kernels, random);
    this.encoder.begin(parameters, kernels);
    this.dense.begin(parameters, kernels);
    this.scores.begin(kernels);
    this.errors.begin(kernels);
  }

  /** All weights behind the tables, by name. */
  get learned(): Readonly<Record<string, Weights>> {
    return { ...this.encoder.learned, labels: this.dense.weights, labelBias: this.bias };
  }

  /** Adds the gradient of a sentence's loss. @returns the loss */
  learn({ numbers, labels, weight }: LabelledWords): number {
    const { encoder, dense, scores, errors } = this;
    const length = labels.length + 1;
    encoder.forward(numbers, length);
    scores.clear(length);
    errors.clear(length);
    dense.forward(encoder.encoded.place, scores.place, length);
    let loss = 0;
    labels.forEach((right, i) => (loss += weight * this.judge(i + 1, right, weight)));
    addRows(this.bias.gradient, errors.values, length);
    dense.backward(encoder.encoded.place, errors.place, encoder.encodedErrors.place, length);
    encoder.backward(numbers, length);
    return loss;
  }

  /** Writes the errors of a word's scores. @returns the loss */
  private judge(row: number, right: number, weight: number): number {
    const { likely, scores, errors, bias } = this;
    const from = row * OUT;
    for (let l = 0; l < likely.length; l += 1) likely[l] = scores.values[from + l] + bias.values[l];
    const loss = softmax(likely, right);
    for (let l = 0; l < likely.length; l += 1) {
      errors.values[from + l] = ((likely[l] - (l === right ? 1 : 0)) * weight) / LOSS_SCALE;
    }
    return loss;
  }

  private get bias(): Weights {
    return this.parameters.of(this.biasNumber);
  }

  /** The small network that ships. */
  pack(inventory: Inventory): NameNetworkModel {
    const { shape, learned, encoder } = this;
    const table = (name: FeatureName): Float32Array => encoder.table(name);
    const lists: Record<EncoderListName, Float32Array> = packLists(learned, this.bias.values);
    return {
      shape,
      inventory,
      matrices: packMatrices(encoderShape(shape), { weights: learned, table }, ['labels']),
      lists,
    };
  }
}
