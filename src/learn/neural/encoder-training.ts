/** An encoder that is learned: tables of what stands for words, and two layers of bidirectional memory over them. */
import { type EncoderShape, inputWidth, type WordNumbers } from '../../neural/encoder-model';
import type { Kernels, Layout } from '../../neural/kernels';
import type { Random } from '../random';
import { LstmTraining } from './lstm';
import type { Parameters, Weights } from './parameters';
import { dropErrors, type Dropout, dropUnits, Rows } from './rows';
import { type FeatureKinds, WordTables } from './word-tables';

type LayerName = 'input' | 'middle' | 'encoded';

/** What `forward` has drawn at random, for `backward`. */
interface Drawn {
  /** By row: 0 where the word was to be unknown. */
  readonly kept: Uint8Array;
  readonly factors: Readonly<Record<LayerName, Float32Array>>;
}

export class EncoderTraining<Feature extends string> {
  /** What goes out: rows of `2 · memory` numbers, the first for the place before the first word. */
  readonly encoded: Rows;
  /** Where the errors of what goes out are added up before `backward`. */
  readonly encodedErrors: Rows;
  private readonly words: WordTables<Feature>;
  private readonly first: readonly LstmTraining[];
  private readonly second: readonly LstmTraining[];
  private readonly rows: Readonly<Record<'input' | 'inputErrors' | 'middle' | 'middleErrors', Rows>>;
  private drawn: Drawn | undefined;

  /**
   * Asks for its weights and its place in a memory that is laid out beforehand; `begin` follows.
   * @param longest rows of the longest sentence: one more than its words
   */
  constructor(
    parameters: Parameters,
    layout: Layout,
    private readonly shape: EncoderShape<Feature>,
    kinds: FeatureKinds<Feature>,
    longest: number,
    private readonly dropout: Dropout,
    private readonly random: Random,
  ) {
    const { memory } = shape;
    const input = inputWidth(shape);
    this.words = new WordTables(parameters, shape, kinds);
    const lstms = (width: number): LstmTraining[] =>
      [false, true].map((reverse) => new LstmTraining(parameters, layout, width, memory, reverse, longest));
    this.first = lstms(input);
    this.second = lstms(2 * memory);
    const rows = (width: number): Rows => new Rows(layout, width, longest);
    this.rows = { input: rows(input), inputErrors: rows(input), middle: rows(2 * memory), middleErrors: rows(2 * memory) }; // prettier-ignore
    this.encoded = rows(2 * memory);
    this.encodedErrors = rows(2 * memory);
  }

  begin(parameters: Parameters, kernels: Kernels): void {
    for (const lstm of [...this.first, ...this.second]) lstm.begin(parameters, kernels);
    for (const row of [...Object.values(this.rows), this.encoded, this.encodedErrors]) row.begin(kernels);
  }

  /** What stands for each value of a feature: a row after the other. */
  table(name: Feature): Float32Array {
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
    };
  }

  /** Writes `encoded` for a sentence of `length` - 1 words. */
  forward(numbers: WordNumbers<Feature>, length: number): void {
    const { rows, random, dropout, encoded } = this;
    const { input, middle } = rows;
    for (const row of [...Object.values(rows), encoded, this.encodedErrors]) row.clear(length);
    const kept = new Uint8Array(length);
    for (let t = 1; t < length; t += 1) kept[t] = random.next() < dropout.words ? 0 : 1;
    this.words.write(numbers, length, kept, input.values);
    const inputFactors = dropUnits(input, length, dropout.units, random);
    this.through(this.first, input, middle, length);
    const middleFactors = dropUnits(middle, length, dropout.units, random);
    this.through(this.second, middle, encoded, length);
    const encodedFactors = dropUnits(encoded, length, dropout.units, random);
    this.drawn = { kept, factors: { input: inputFactors, middle: middleFactors, encoded: encodedFactors } };
  }

  /** Adds the gradient that follows from `encodedErrors`, for the sentence that `forward` was given. */
  backward(numbers: WordNumbers<Feature>, length: number): void {
    if (this.drawn === undefined) throw new Error('Errors go backwards through what has gone forwards');
    const { kept, factors } = this.drawn;
    const { input, inputErrors, middle, middleErrors } = this.rows;
    dropErrors(this.encodedErrors, factors.encoded);
    this.back(this.second, middle, this.encodedErrors, middleErrors, length);
    dropErrors(middleErrors, factors.middle);
    this.back(this.first, input, middleErrors, inputErrors, length);
    dropErrors(inputErrors, factors.input);
    this.words.learn(numbers, length, kept, inputErrors.values);
  }

  private through(layer: readonly LstmTraining[], input: Rows, out: Rows, length: number): void {
    const { memory } = this.shape;
    layer.forEach((lstm, d) => lstm.forward(input.place, length, out.values, d * memory, 2 * memory));
  }

  private back(
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
