/**
 * The network that is learned: two layers of bidirectional memory over the words, and over what they give the
 * likelihood of each head and relation (Kiperwasser & Goldberg 2016; heads by probability as in Dozat & Manning 2017).
 */
import { Kernels, Layout } from '../../neural/kernels';
import type { WordNumbers } from '../../neural/encoder-model';
import { encoderShape, type FeatureName, type NetworkShape } from '../../syntax/graph-parser/shape';
import { DenseTraining } from '../neural/dense';
import { EncoderTraining } from '../neural/encoder-training';
import { Parameters, type Weights } from '../neural/parameters';
import { type Dropout, Rows } from '../neural/rows';
import type { FeatureKinds } from '../neural/word-tables';
import type { Random } from '../random';
import { HeadLoss } from './head-loss';
import { RelationLoss } from './relation-loss';

const KINDS: FeatureKinds<FeatureName> = { classes: ['wordClass'], ofWord: ['wordClass', 'lemma'] };

/** A sentence to learn from. Lists have a place for each word, from 0. */
export interface GraphExample {
  readonly numbers: WordNumbers<FeatureName>;
  /** Heads from 1 on, 0 for the root; -1 where it is not known. */
  readonly heads: Int32Array;
  /** Numbers of relations; -1 where it is not known. */
  readonly relations: Int32Array;
  /** 1 for annotation by hand, less for silver. */
  readonly weight: number;
}

/** What goes from the second layer to arcs and relations. */
const ENDS = ['dependent', 'head', 'labelled', 'labelling'] as const;

type EndName = (typeof ENDS)[number];

export class Network {
  readonly parameters = new Parameters();
  private readonly encoder: EncoderTraining<FeatureName>;
  private readonly dense: Readonly<Record<EndName, DenseTraining>>;
  private readonly headLoss: HeadLoss;
  private readonly relationLoss: RelationLoss;
  private readonly rows: Readonly<Record<EndName | `${EndName}Errors`, Rows>>;

  constructor(
    readonly shape: NetworkShape,
    private readonly longest: number,
    private readonly dropout: Dropout,
    private readonly random: Random,
  ) {
    const { parameters } = this;
    const { memory, arcs, labels } = shape;
    const layout = new Layout();
    this.encoder = new EncoderTraining(parameters, layout, encoderShape(shape), KINDS, longest, dropout, random); // prettier-ignore
    const dense = (size: number): DenseTraining => new DenseTraining(parameters, 2 * memory, size);
    this.dense = {
      dependent: dense(arcs),
      head: dense(arcs),
      labelled: dense(labels),
      labelling: dense(labels),
    };
    this.headLoss = new HeadLoss(parameters, shape);
    this.relationLoss = new RelationLoss(parameters, shape);
    const rows = (width: number): Rows => new Rows(layout, width, longest);
    this.rows = {
      dependent: rows(arcs), dependentErrors: rows(arcs),
      head: rows(arcs), headErrors: rows(arcs),
      labelled: rows(labels), labelledErrors: rows(labels),
      labelling: rows(labels), labellingErrors: rows(labels),
    }; // prettier-ignore
    parameters.reserve(layout);
    const kernels = new Kernels(layout);
    parameters.begin(kernels, random);
    this.encoder.begin(parameters, kernels);
    for (const layer of Object.values(this.dense)) layer.begin(parameters, kernels);
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
      ...Object.fromEntries(ENDS.map((name) => [name, this.dense[name].weights])),
      ...this.headLoss.learned,
      ...this.relationLoss.learned,
    };
  }

  /** Adds the gradient of a sentence's loss; a sentence that is too long is left out. @returns the loss */
  learn({ numbers, heads, relations, weight }: GraphExample): number {
    const { rows, random, dropout, encoder } = this;
    const { encoded, encodedErrors } = encoder;
    const length = heads.length + 1;
    if (length > this.longest) return 0;
    for (const row of Object.values(rows)) row.clear(length);
    encoder.forward(numbers, length);
    for (const name of ENDS) this.dense[name].forward(encoded.place, rows[name].place, length);
    const loss =
      this.headLoss.learn(rows, heads, weight, dropout.units, random) +
      this.relationLoss.learn(rows, heads, relations, weight, dropout.units, random);
    for (const name of ENDS) {
      this.dense[name].backward(encoded.place, rows[`${name}Errors`].place, encodedErrors.place, length);
    }
    encoder.backward(numbers, length);
    return loss;
  }
}
