/** What stands for words in the network: rows of tables that are learned, one after the other. */
import { type EncoderShape, inputWidth, type WordNumbers } from '../../neural/encoder-model';
import { branchOf } from '../../word-classes';
import type { Parameters, Weights } from './parameters';

/** A word's class is known by its branches, from coarse to fine: what is seldom seen leans on its coarser classes. */
const CLASS_LEVELS = [
  { bits: 4, deviation: 0.3 },
  { bits: 6, deviation: 0.3 },
  { bits: 8, deviation: 0.2 },
  { bits: 10, deviation: 0.1 },
  { bits: 12, deviation: 0.05 },
] as const;

/** Features that are learned in a way of their own. */
export interface FeatureKinds<Feature extends string> {
  /** Classes of words (`src/word-classes`): known by their branches too. */
  readonly classes: readonly Feature[];
  /** Features that tell the word itself: it goes without them where it is to be unknown. */
  readonly ofWord: readonly Feature[];
}

/** How far the first numbers of a table lie from 0. */
const DEVIATION = 0.3;

export class WordTables<Feature extends string> {
  private readonly numbers: Readonly<Record<Feature, readonly number[]>>;
  private readonly rootNumber: number;
  private readonly classes: ReadonlySet<Feature>;
  private readonly ofWord: ReadonlySet<Feature>;

  constructor(
    private readonly parameters: Parameters,
    private readonly shape: EncoderShape<Feature>,
    kinds: FeatureKinds<Feature>,
  ) {
    this.classes = new Set(kinds.classes);
    this.ofWord = new Set(kinds.ofWord);
    const tables = (name: Feature): number[] => {
      const width = shape.widths[name];
      return this.classes.has(name)
        ? CLASS_LEVELS.map(({ bits, deviation }) => parameters.want((1 << bits) + 1, width, deviation))
        : [parameters.want(shape.sizes[name], width, DEVIATION)];
    };
    this.numbers = Object.fromEntries(shape.features.map((name) => [name, tables(name)])) as Record<Feature, number[]>; // prettier-ignore
    this.rootNumber = parameters.want(1, inputWidth(shape), DEVIATION);
  }

  /** What stands for the root. */
  get root(): Weights {
    return this.parameters.of(this.rootNumber);
  }

  /** What stands for each value of a feature: a row after the other. */
  table(name: Feature): Float32Array {
    const { sizes, widths } = this.shape;
    const rows = new Float32Array(sizes[name] * widths[name]);
    for (let value = 0; value < sizes[name]; value += 1) this.add(name, value, rows, value * widths[name]);
    return rows;
  }

  /**
   * Adds what stands for the root and each word to rows of `inputWidth` floats.
   * @param kept by row: 0 where the word is to be unknown
   */
  write(numbers: WordNumbers<Feature>, length: number, kept: Uint8Array, values: Float32Array): void {
    values.set(this.root.values);
    this.forEachPart(kept, length, (name, t, at) => this.add(name, numbers[name][t - 1], values, at));
  }

  /** Adds the errors of the rows that `write` has written to the gradients of the tables. */
  learn(numbers: WordNumbers<Feature>, length: number, kept: Uint8Array, errors: Float32Array): void {
    const root = this.root.gradient;
    for (let i = 0; i < root.length; i += 1) root[i] += errors[i];
    for (const name of this.shape.features) {
      const size = this.shape.widths[name];
      this.numbers[name].forEach((number, level) => {
        const { gradient } = this.parameters.of(number);
        this.forEachPart(kept, length, (part, t, at) => {
          if (part !== name) return;
          const to = this.rowOf(name, numbers[name][t - 1], level) * size;
          for (let i = 0; i < size; i += 1) gradient[to + i] += errors[at + i];
        });
      });
    }
  }

  /** Visits each feature of each word that has it: its place in rows of all features. */
  private forEachPart(
    kept: Uint8Array,
    length: number,
    visit: (name: Feature, t: number, at: number) => void,
  ): void {
    const width = inputWidth(this.shape);
    let offset = 0;
    for (const name of this.shape.features) {
      for (let t = 1; t < length; t += 1) {
        if (kept[t] === 1 || !this.ofWord.has(name)) visit(name, t, t * width + offset);
      }
      offset += this.shape.widths[name];
    }
  }

  private add(name: Feature, value: number, out: Float32Array, at: number): void {
    const size = this.shape.widths[name];
    this.numbers[name].forEach((number, level) => {
      const { values } = this.parameters.of(number);
      const from = this.rowOf(name, value, level) * size;
      for (let i = 0; i < size; i += 1) out[at + i] += values[from + i];
    });
  }

  /** The row that a value has in one of a feature's tables. */
  private rowOf(name: Feature, value: number, level: number): number {
    return this.classes.has(name) ? branchOf(value, CLASS_LEVELS[level].bits) : value;
  }
}
