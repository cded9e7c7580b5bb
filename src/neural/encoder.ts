/** What a network makes of a sentence's words: two layers of bidirectional memory over what stands for each word. */
import {
  type ByteMatrix,
  ENCODER_LISTS,
  type EncoderListName,
  type EncoderModel,
  inputWidth,
  LAYERS,
  type WordNumbers,
} from './encoder-model';
import { type Kernels, type Layout, PRECISION } from './kernels';

/** Matrices that are multiplied; the others are tables. */
type Multiplied = Exclude<(typeof LAYERS)[number], 'root'>;

const MULTIPLIED = LAYERS.filter((name): name is Multiplied => name !== 'root');

/** A matrix in the memory: where its integers lie, and what one of each row is worth. */
interface Placed {
  readonly matrix: ByteMatrix;
  readonly values: number;
  readonly scales: number;
}

/** What it has made of a sentence stands in the memory until the next. */
export class Encoder {
  /** Numbers of a word that `encode` gives. */
  readonly width: number;
  /** Where `encoded` lies in the memory. */
  readonly place: number;
  /** A row of `width` numbers for the place before the first word, then for each word. */
  encoded = new Float32Array(0);
  private readonly placed: Readonly<Record<Multiplied, Placed>>;
  private readonly lists: Readonly<Record<EncoderListName, number>>;
  private readonly places: Readonly<
    Record<'input' | 'gates' | 'cells' | 'before' | 'first' | 'second', number>
  >;
  /** Numbers that stand for words, as integers. */
  private readonly tables: readonly Int16Array[];
  private readonly root: Int16Array;
  private kernels!: Kernels;
  private input = new Int16Array(0);
  private before = new Int16Array(0);
  private cells = new Float32Array(0);

  /**
   * Works in a memory that is laid out beforehand; `begin` follows.
   * @param longest the most words that a sentence may have
   */
  constructor(
    layout: Layout,
    private readonly model: EncoderModel,
    readonly longest: number,
  ) {
    const { shape, matrices, lists } = model;
    const { memory, features } = shape;
    const rows = longest + 1;
    this.width = matrices.project.rows;
    const unit = this.unit;
    this.placed = Object.fromEntries(
      MULTIPLIED.map((name) => {
        const matrix = matrices[name];
        return [name, { matrix, values: layout.reserve(2 * matrix.values.length), scales: layout.reserve(4 * matrix.rows) }]; // prettier-ignore
      }),
    ) as Record<Multiplied, Placed>;
    this.lists = Object.fromEntries(ENCODER_LISTS.map((name) => [name, layout.reserve(4 * lists[name].length)])) as Record<EncoderListName, number>; // prettier-ignore
    this.places = {
      input: layout.reserve(2 * rows * inputWidth(shape)),
      gates: layout.reserve(4 * rows * 8 * memory),
      cells: layout.reserve(4 * memory),
      before: layout.reserve(2 * memory),
      first: layout.reserve(2 * rows * 2 * memory),
      second: layout.reserve(2 * rows * 2 * memory),
    };
    this.place = layout.reserve(4 * rows * this.width);
    this.tables = features.map((name) => toIntegers(matrices[name], unit));
    this.root = toIntegers(matrices.root, unit);
  }

  /** Takes its place in the memory. */
  begin(kernels: Kernels): void {
    const { placed, places, model } = this;
    const { shape, lists } = model;
    this.kernels = kernels;
    for (const name of MULTIPLIED) {
      const { matrix, values, scales } = placed[name];
      kernels.placeWeights(values, matrix.values, matrix.rows, matrix.width);
      const worth = name === 'input1' ? this.unit : 1 / PRECISION;
      kernels.floats(scales, matrix.rows).set(matrix.scales.map((scale) => scale * worth));
    }
    for (const name of ENCODER_LISTS) kernels.floats(this.lists[name], lists[name].length).set(lists[name]);
    this.input = kernels.shorts(places.input, (this.longest + 1) * inputWidth(shape));
    this.before = kernels.shorts(places.before, shape.memory);
    this.cells = kernels.floats(places.cells, shape.memory);
    this.encoded = kernels.floats(this.place, (this.longest + 1) * this.width);
  }

  /** What an integer of the tables stands for: the number farthest from 0 has the largest. */
  private get unit(): number {
    const { shape, matrices } = this.model;
    return Math.max(...[...shape.features, 'root'].map((name) => largest(matrices[name]))) / PRECISION;
  }

  /** Writes `encoded` for a sentence of `size` words, at most `longest`. */
  encode(numbers: WordNumbers, size: number): void {
    const { places, lists, place } = this;
    const length = size + 1;
    this.writeWords(numbers, size);
    this.multiply('input1', places.gates, lists.bias1, places.input, length);
    this.remember(length, 'forward1', 'backward1', places.first);
    this.multiply('input2', places.gates, lists.bias2, places.first, length);
    this.remember(length, 'forward2', 'backward2', places.second);
    this.multiply('project', place, lists.projectBias, places.second, length);
  }

  /** Writes the numbers that stand for the place before the first word, then for each word. */
  private writeWords(numbers: WordNumbers, size: number): void {
    const { input, tables, root } = this;
    const { features, widths } = this.model.shape;
    input.set(root);
    let column = 0;
    features.forEach((name, f) => {
      const width = widths[name];
      const table = tables[f];
      const values = numbers[name];
      for (let word = 0; word < size; word += 1) {
        const from = values[word] * width;
        const to = (word + 1) * root.length + column;
        for (let i = 0; i < width; i += 1) input[to + i] = table[from + i];
      }
      column += width;
    });
  }

  /** A matrix by so many inputs that lie one after the other, and so do the outputs; all begin with the same numbers. */
  private multiply(name: Multiplied, out: number, added: number, input: number, inputs: number): void {
    const { matrix, values, scales } = this.placed[name];
    const { rows, width } = matrix;
    this.kernels.integerRows(out, 4 * rows, added, 0, scales, values, input, 2 * width, inputs, rows, width);
  }

  /** Goes through the sentence in both directions. */
  private remember(length: number, forward: Multiplied, backward: Multiplied, place: number): void {
    this.rememberOnward(length, this.placed[forward], false, place);
    this.rememberOnward(length, this.placed[backward], true, place);
  }

  private rememberOnward(
    length: number,
    { matrix, values, scales }: Placed,
    back: boolean,
    place: number,
  ): void {
    const { places, before, cells, kernels } = this;
    const { memory } = this.model.shape;
    const { rows, width } = matrix;
    before.fill(0);
    cells.fill(0);
    let last = places.before;
    for (let k = 0; k < length; k += 1) {
      // of each word what goes forward, then what goes backward
      const t = back ? 2 * (length - 1 - k) + 1 : 2 * k;
      const gates = places.gates + 4 * t * 4 * memory;
      kernels.integerRows(gates, 0, gates, 0, scales, values, last, 0, 1, rows, width);
      last = place + 2 * t * memory;
      kernels.remember(gates, places.cells, last, memory);
    }
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
