/** What the network makes of a sentence's words: two layers of memory in both directions, then numbers for arcs and relations. */
import { Kernels, Layout, PRECISION } from '../../neural/kernels';
import { type ByteMatrix, type GraphModel, LISTS, type ListName, type MatrixName } from './graph-model';
import { bucketOf, FEATURES, inputWidth } from './shape';
import type { WordNumbers } from './word-numbers';

/** Matrices that are multiplied; the others are tables. */
const MULTIPLIED = ['input1', 'forward1', 'backward1', 'input2', 'forward2', 'backward2', 'project'] as const;

type Multiplied = (typeof MULTIPLIED)[number];

/** A matrix in the memory: where its integers lie, and what one of each row is worth. */
interface Placed {
  readonly matrix: ByteMatrix;
  readonly values: number;
  readonly scales: number;
}

/** Works in a memory of its own: what it has made of a sentence stands until the next. */
export class Encoder {
  /** Numbers of a word that `encode` gives. */
  readonly width: number;
  /** For the root, then for each word, a row of `width` numbers: as a dependent and as a head of an arc, as a dependent and as a head of a relation. */
  readonly encoded: Float32Array;
  private readonly kernels: Kernels;
  private readonly placed: Readonly<Record<Multiplied, Placed>>;
  private readonly lists: Readonly<Record<ListName, number>>;
  private readonly places: Readonly<Record<'input' | 'gates' | 'cells' | 'before' | 'first' | 'second' | 'encoded' | 'kinds' | 'scores', number>>; // prettier-ignore
  private readonly input: Int16Array;
  private readonly before: Int16Array;
  private readonly cells: Float32Array;
  private readonly scores: Float32Array;
  /** Numbers that stand for words, as integers. */
  private readonly tables: readonly Int16Array[];
  private readonly root: Int16Array;

  /** @param longest the most words that a sentence may have */
  constructor(
    private readonly model: GraphModel,
    readonly longest: number,
  ) {
    const { shape, matrices, lists } = model;
    const { memory } = shape;
    const rows = longest + 1;
    const layout = new Layout();
    this.width = matrices.project.rows;
    const tables: readonly MatrixName[] = [...FEATURES, 'root'];
    const unit = Math.max(...tables.map((name) => largest(matrices[name]))) / PRECISION;
    this.placed = Object.fromEntries(
      MULTIPLIED.map((name) => {
        const matrix = matrices[name];
        return [name, { matrix, values: layout.reserve(2 * matrix.values.length), scales: layout.reserve(4 * matrix.rows) }]; // prettier-ignore
      }),
    ) as Record<Multiplied, Placed>;
    this.lists = Object.fromEntries(LISTS.map((name) => [name, layout.reserve(4 * lists[name].length)])) as Record<ListName, number>; // prettier-ignore
    this.places = {
      input: layout.reserve(2 * inputWidth(shape)),
      gates: layout.reserve(4 * rows * 8 * memory),
      cells: layout.reserve(4 * memory),
      before: layout.reserve(2 * memory),
      first: layout.reserve(2 * rows * 2 * memory),
      second: layout.reserve(2 * rows * 2 * memory),
      encoded: layout.reserve(4 * rows * this.width),
      kinds: layout.reserve(4 * 2 * rows),
      scores: layout.reserve(4 * rows),
    };
    const kernels = new Kernels(layout);
    this.kernels = kernels;
    for (const name of MULTIPLIED) {
      const { matrix, values, scales } = this.placed[name];
      kernels.shorts(values, matrix.values.length).set(matrix.values);
      const worth = name === 'input1' ? unit : 1 / PRECISION;
      kernels.floats(scales, matrix.rows).set(matrix.scales.map((scale) => scale * worth));
    }
    for (const name of LISTS) kernels.floats(this.lists[name], lists[name].length).set(lists[name]);
    this.input = kernels.shorts(this.places.input, inputWidth(shape));
    this.before = kernels.shorts(this.places.before, memory);
    this.cells = kernels.floats(this.places.cells, memory);
    this.encoded = kernels.floats(this.places.encoded, rows * this.width);
    // places of the rows of all distances, from `longest` down: those of a word and its heads lie one after the other
    kernels.integers(this.places.kinds, 2 * rows).forEach((_, i, kinds) => {
      kinds[i] = this.lists.distances + 4 * bucketOf(longest - i) * shape.arcs;
    });
    this.scores = kernels.floats(this.places.scores, rows);
    this.tables = FEATURES.map((name) => toIntegers(matrices[name], unit));
    this.root = toIntegers(matrices.root, unit);
  }

  /** Writes `encoded` for a sentence of `size` words, at most `longest`. */
  encode(numbers: WordNumbers, size: number): void {
    const { kernels, places, placed, lists, width } = this;
    const { memory } = this.model.shape;
    const length = size + 1;
    const gates = 4 * 8 * memory;
    for (let t = 0; t < length; t += 1) {
      this.writeWord(numbers, t);
      this.multiply('input1', places.gates + t * gates, lists.bias1, places.input);
    }
    this.remember(length, ['forward1', 'backward1'], places.first);
    for (let t = 0; t < length; t += 1) {
      this.multiply('input2', places.gates + t * gates, lists.bias2, places.first + 2 * t * 2 * memory);
    }
    this.remember(length, ['forward2', 'backward2'], places.second);
    const { matrix, values, scales } = placed.project;
    for (let t = 0; t < length; t += 1) {
      const from = places.second + 2 * t * 2 * memory;
      kernels.integerRows(places.encoded + 4 * t * width, lists.projectBias, scales, values, from, width, matrix.width); // prettier-ignore
    }
  }

  /**
   * How well each head goes with a word of the sentence that `encode` was given.
   * @returns a number for the root, then for each word; valid until the next call
   */
  scoreHeads(word: number, size: number): Float32Array {
    const { kernels, places, lists, width, longest } = this;
    const { arcs } = this.model.shape;
    const own = places.encoded + 4 * (word + 1) * width;
    kernels.rectifiedSums(places.scores, own, places.encoded + 4 * arcs, 4 * width, places.kinds + 4 * (longest - word - 1), lists.weigh, size + 1, arcs); // prettier-ignore
    this.scores[word + 1] = -Infinity;
    return this.scores.subarray(0, size + 1);
  }

  private writeWord(numbers: WordNumbers, t: number): void {
    const { input, tables } = this;
    if (t === 0) {
      input.set(this.root);
      return;
    }
    let at = 0;
    FEATURES.forEach((name, f) => {
      const width = this.model.shape.widths[name];
      const from = numbers[name][t - 1] * width;
      const table = tables[f];
      for (let i = 0; i < width; i += 1) input[at + i] = table[from + i];
      at += width;
    });
  }

  private multiply(name: Multiplied, out: number, added: number, input: number): void {
    const { matrix, values, scales } = this.placed[name];
    this.kernels.integerRows(out, added, scales, values, input, matrix.rows, matrix.width);
  }

  /** Goes through the sentence in both directions. */
  private remember(length: number, directions: readonly [Multiplied, Multiplied], place: number): void {
    const { places, before, cells, kernels } = this;
    const { memory } = this.model.shape;
    directions.forEach((direction, d) => {
      before.fill(0);
      cells.fill(0);
      let last = places.before;
      for (let k = 0; k < length; k += 1) {
        const t = 2 * (d === 0 ? k : length - 1 - k) + d;
        const gates = places.gates + 4 * t * 4 * memory;
        this.multiply(direction, gates, gates, last);
        last = place + 2 * t * memory;
        kernels.remember(gates, places.cells, last, memory);
      }
    });
  }
}

/** The number farthest from 0. */
function largest({ values, scales, width }: ByteMatrix): number {
  return values.reduce(
    (most, value, i) => Math.max(most, Math.abs(value) * scales[Math.floor(i / width)]),
    0,
  );
}

function toIntegers({ values, scales, width }: ByteMatrix, unit: number): Int16Array {
  return Int16Array.from(values, (value, i) => Math.round((value * scales[Math.floor(i / width)]) / unit));
}
