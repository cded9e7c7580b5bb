/** What stands for words in the network: rows of tables that are learned, one after the other. */
import { type FeatureName, FEATURES, inputWidth, type NetworkShape } from '../../syntax/graph-parser/shape';
import type { WordNumbers } from '../../syntax/graph-parser/word-numbers';
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

/** Features that tell the word itself: it goes without them where it is to be unknown. */
const OF_WORD: ReadonlySet<FeatureName> = new Set(['wordClass', 'lemma']);

export class WordTables {
  private readonly numbers: Readonly<Record<FeatureName, readonly number[]>>;
  private readonly rootNumber: number;

  constructor(
    private readonly parameters: Parameters,
    private readonly shape: NetworkShape,
  ) {
    const table = (rows: number, name: FeatureName, deviation = 0.3): number =>
      parameters.want(rows, shape.widths[name], deviation);
    this.numbers = {
      wordClass: CLASS_LEVELS.map(({ bits, deviation }) => table((1 << bits) + 1, 'wordClass', deviation)),
      lemma: [table(shape.sizes.lemma, 'lemma')],
      suffix: [table(shape.sizes.suffix, 'suffix')],
      bundle: [table(shape.sizes.bundle, 'bundle')],
      tag: [table(shape.sizes.tag, 'tag')],
    };
    this.rootNumber = parameters.want(1, inputWidth(shape), 0.3);
  }

  /** What stands for the root. */
  get root(): Weights {
    return this.parameters.of(this.rootNumber);
  }

  /** What stands for each value of a feature: a row after the other. */
  table(name: FeatureName): Float32Array {
    const { sizes, widths } = this.shape;
    const rows = new Float32Array(sizes[name] * widths[name]);
    for (let value = 0; value < sizes[name]; value += 1) this.add(name, value, rows, value * widths[name]);
    return rows;
  }

  /**
   * Adds what stands for the root and each word to rows of `inputWidth` floats.
   * @param kept by row: 0 where the word is to be unknown
   */
  write(numbers: WordNumbers, length: number, kept: Uint8Array, values: Float32Array): void {
    values.set(this.root.values);
    this.forEachPart(kept, length, (name, t, at) => this.add(name, numbers[name][t - 1], values, at));
  }

  /** Adds the errors of the rows that `write` has written to the gradients of the tables. */
  learn(numbers: WordNumbers, length: number, kept: Uint8Array, errors: Float32Array): void {
    const root = this.root.gradient;
    for (let i = 0; i < root.length; i += 1) root[i] += errors[i];
    for (const name of FEATURES) {
      const size = this.shape.widths[name];
      this.numbers[name].forEach((number, level) => {
        const { gradient } = this.parameters.of(number);
        this.forEachPart(kept, length, (part, t, at) => {
          if (part !== name) return;
          const to = rowOf(name, numbers[name][t - 1], level) * size;
          for (let i = 0; i < size; i += 1) gradient[to + i] += errors[at + i];
        });
      });
    }
  }

  /** Visits each feature of each word that has it: its place in rows of all features. */
  private forEachPart(
    kept: Uint8Array,
    length: number,
    visit: (name: FeatureName, t: number, at: number) => void,
  ): void {
    const width = inputWidth(this.shape);
    let offset = 0;
    for (const name of FEATURES) {
      for (let t = 1; t < length; t += 1) {
        if (kept[t] === 1 || !OF_WORD.has(name)) visit(name, t, t * width + offset);
      }
      offset += this.shape.widths[name];
    }
  }

  private add(name: FeatureName, value: number, out: Float32Array, at: number): void {
    const size = this.shape.widths[name];
    this.numbers[name].forEach((number, level) => {
      const { values } = this.parameters.of(number);
      const from = rowOf(name, value, level) * size;
      for (let i = 0; i < size; i += 1) out[at + i] += values[from + i];
    });
  }
}

/** The row that a value has in one of a feature's tables. */
function rowOf(name: FeatureName, value: number, level: number): number {
  return name === 'wordClass' ? branchOf(value, CLASS_LEVELS[level].bits) : value;
}
