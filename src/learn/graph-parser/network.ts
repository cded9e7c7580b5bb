/**
 * The network that is learned: two layers of bidirectional memory over the words, and over what they give the
 * likelihood of each head and relation (Kiperwasser & Goldberg 2016; heads by probability as in Dozat & Manning 2017).
 */
import { Kernels, Layout } from '../../neural/kernels';
import { type FeatureName, inputWidth, type NetworkShape } from '../../syntax/graph-parser/shape';
import type { WordNumbers } from '../../syntax/graph-parser/word-numbers';
import type { Random } from '../random';
import { DenseTraining } from './dense';
import { HeadLoss } from './head-loss';
import { LstmTraining } from './lstm';
import { Parameters, type Weights } from './parameters';
import { RelationLoss } from './relation-loss';
import { dropErrors, type Dropout, dropUnits, Rows } from './rows';
import { WordTables } from './word-tables';

/** A sentence to learn from. Lists have a place for each word, from 0. */
export interface GraphExample {
  readonly numbers: WordNumbers;
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
type LayerName = 'input' | 'middle' | 'encoded' | EndName;

export class Network {
  readonly parameters = new Parameters();
  private readonly kernels: Kernels;
  private readonly words: WordTables;
  private readonly first: readonly LstmTraining[];
  private readonly second: readonly LstmTraining[];
  private readonly dense: Readonly<Record<EndName, DenseTraining>>;
  private readonly headLoss: HeadLoss;
  private readonly relationLoss: RelationLoss;
  private readonly rows: Readonly<Record<LayerName | `${LayerName}Errors`, Rows>>;

  constructor(
    readonly shape: NetworkShape,
    private readonly longest: number,
    private readonly dropout: Dropout,
    private readonly random: Random,
  ) {
    const { parameters } = this;
    const { memory, arcs, labels } = shape;
    const input = inputWidth(shape);
    const layout = new Layout();
    this.words = new WordTables(parameters, shape);
    const lstms = (width: number): LstmTraining[] =>
      [false, true].map((reverse) => new LstmTraining(parameters, layout, width, memory, reverse, longest));
    this.first = lstms(input);
    this.second = lstms(2 * memory);
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
      input: rows(input), inputErrors: rows(input),
      middle: rows(2 * memory), middleErrors: rows(2 * memory),
      encoded: rows(2 * memory), encodedErrors: rows(2 * memory),
      dependent: rows(arcs), dependentErrors: rows(arcs),
      head: rows(arcs), headErrors: rows(arcs),
      labelled: rows(labels), labelledErrors: rows(labels),
      labelling: rows(labels), labellingErrors: rows(labels),
    }; // prettier-ignore
    parameters.reserve(layout);
    this.kernels = new Kernels(layout);
    parameters.begin(this.kernels, random);
    for (const lstm of [...this.first, ...this.second]) lstm.begin(parameters, this.kernels);
    for (const layer of Object.values(this.dense)) layer.begin(parameters, this.kernels);
    for (const row of Object.values(this.rows)) row.begin(this.kernels);
  }

  /** What stands for each value of a feature: a row after the other. */
  table(name: FeatureName): Float32Array {
    return this.words.table(name);
  }

  /** All that is behind the tables, by name. */
  get learned(): Readonly<Record<string, Weights>> {
    const [forward1, backward1] = this.first;
    const [forward2, backward2] = this.second;
    return {
      root: this.words.root,
      ...Object.fromEntries(
        Object.entries({ forward1, backward1, forward2, backward2 }).flatMap(([name, { weights }]) =>
          ['Input', 'State', 'Bias'].map((part, i) => [name + part, weights[i]]),
        ),
      ),
      ...Object.fromEntries(ENDS.map((name) => [name, this.dense[name].weights])),
      ...this.headLoss.learned,
      ...this.relationLoss.learned,
    };
  }

  /** Adds the gradient of a sentence's loss; a sentence that is too long is left out. @returns the loss */
  learn({ numbers, heads, relations, weight }: GraphExample): number {
    const { rows, random, dropout, first, second } = this;
    const { input, inputErrors, middle, middleErrors, encoded, encodedErrors } = rows;
    const length = heads.length + 1;
    if (length > this.longest) return 0;
    for (const row of Object.values(rows)) row.clear(length);
    const kept = new Uint8Array(length);
    for (let t = 1; t < length; t += 1) kept[t] = random.next() < dropout.words ? 0 : 1;
    this.words.write(numbers, length, kept, input.values);
    const inputFactors = dropUnits(input, length, dropout.units, random);
    this.forward(first, input, middle, length);
    const middleFactors = dropUnits(middle, length, dropout.units, random);
    this.forward(second, middle, encoded, length);
    const encodedFactors = dropUnits(encoded, length, dropout.units, random);
    for (const name of ENDS) this.dense[name].forward(encoded.place, rows[name].place, length);
    const loss =
      this.headLoss.learn(rows, heads, weight, dropout.units, random) +
      this.relationLoss.learn(rows, heads, relations, weight, dropout.units, random);
    for (const name of ENDS) {
      this.dense[name].backward(encoded.place, rows[`${name}Errors`].place, encodedErrors.place, length);
    }
    dropErrors(encodedErrors, encodedFactors);
    this.backward(second, middle, encodedErrors, middleErrors, length);
    dropErrors(middleErrors, middleFactors);
    this.backward(first, input, middleErrors, inputErrors, length);
    dropErrors(inputErrors, inputFactors);
    this.words.learn(numbers, length, kept, inputErrors.values);
    return loss;
  }

  private forward(layer: readonly LstmTraining[], input: Rows, out: Rows, length: number): void {
    const { memory } = this.shape;
    layer.forEach((lstm, d) => lstm.forward(input.place, length, out.values, d * memory, 2 * memory));
  }

  private backward(
    layer: readonly LstmTraining[],
    input: Rows,
    outErrors: Rows,
    inputErrors: Rows,
    length: number,
  ): void {
    const { memory } = this.shape;
    layer.forEach((lstm, d) =>
      lstm.backward(input.place, length, outErrors.values, d * memory, 2 * memory, inputErrors.place),
    );
  }
}
