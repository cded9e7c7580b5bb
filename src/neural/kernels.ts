/** Products of vectors and matrices in WebAssembly (128 bits at a time), over one memory that is laid out beforehand. */
import { readFileSync } from 'node:fs';
import { dataPath } from '../data-path';

/** Rows and columns of this many numbers, so that every length below is a whole number of steps. */
export const STEP = 16;

/** The modules in `data/kernels`: what training needs, and what a trained network needs. */
export const MODULES = ['matrix', 'network'] as const;

/** What they export; all places, and all strides, in bytes. */
interface Exports {
  addMixed(out: number, outRow: number, a: number, aRow: number, aColumn: number, b: number, bRow: number, rows: number, inner: number, width: number): void; // prettier-ignore
  addDots(out: number, outRow: number, a: number, aRow: number, b: number, bRow: number, rows: number, columns: number, width: number): void; // prettier-ignore
  integerRows(out: number, outRow: number, added: number, addedRow: number, scales: number, w: number, x: number, xRow: number, inputs: number, rows: number, width: number): void; // prettier-ignore
  remember(gates: number, cells: number, states: number, size: number): void;
  rectifiedSums(out: number, own: number, others: number, otherRow: number, kind: number, factors: number, rows: number, width: number): void; // prettier-ignore
  rectifiedRow(out: number, bias: number, own: number, other: number, w: number, list: number, width: number, columns: number): void; // prettier-ignore
}

/** The parts of WebAssembly that are used here; the types of Node do not name them. */
interface WebAssemblyParts {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly: WebAssemblyParts };

/** What memory cells show lies between minus and plus this, as an integer. */
export const PRECISION = 4096;

const PAGE = 65536;

/** Rows whose products with integers are summed up together. */
const BLOCK = 16;

/** The places of arrays in a memory that is still to be made. */
export class Layout {
  /** Bytes reserved so far. */
  size = 0;

  /** @returns the place of so many bytes, at the begin of 16 */
  reserve(bytes: number): number {
    const place = this.size;
    this.size += Math.ceil(bytes / 16) * 16;
    return place;
  }
}

let compiled: readonly object[] | undefined;

/** A memory with the functions that work in it. */
export class Kernels {
  readonly buffer: ArrayBuffer;
  private readonly run: Exports;

  constructor({ size }: Layout) {
    compiled ??= MODULES.map((name) => new wasm.Module(readFileSync(dataPath('kernels', `${name}.wasm`))));
    const memory = new wasm.Memory({ initial: Math.ceil(size / PAGE) + 1 });
    this.buffer = memory.buffer;
    const exported = compiled.map((module) => new wasm.Instance(module, { kernels: { memory } }).exports);
    this.run = Object.assign({}, ...exported) as Exports;
  }

  floats(place: number, length: number): Float32Array<ArrayBuffer> {
    return new Float32Array(this.buffer, place, length);
  }

  doubles(place: number, length: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.buffer, place, length);
  }

  integers(place: number, length: number): Int32Array<ArrayBuffer> {
    return new Int32Array(this.buffer, place, length);
  }

  shorts(place: number, length: number): Int16Array<ArrayBuffer> {
    return new Int16Array(this.buffer, place, length);
  }

  /** `out` += `a` · `b`: matrices of floats, `rows` × `inner` and `inner` × `width`, row by row. */
  multiply(out: number, a: number, b: number, rows: number, inner: number, width: number): void {
    this.run.addMixed(out, 4 * width, a, 4 * inner, 4, b, 4 * width, rows, inner, width);
  }

  /** `out` += `a`ᵗ · `b`: `a` has `inner` rows of `rows` floats. */
  multiplyTurned(out: number, a: number, b: number, rows: number, inner: number, width: number): void {
    this.run.addMixed(out, 4 * width, a, 4, 4 * rows, b, 4 * width, rows, inner, width);
  }

  /** `out` += `a` · `b`ᵗ: `a` has `rows` rows, `b` `columns` rows of `width` floats. */
  multiplyByTurned(out: number, a: number, b: number, rows: number, columns: number, width: number): void {
    this.run.addDots(out, 4 * columns, a, 4 * width, b, 4 * width, rows, columns, width);
  }

  /** Puts `rows` × `width` integers, row by row, where `integerRows` is to find them; both multiples of `STEP`. */
  placeWeights(place: number, values: ArrayLike<number>, rows: number, width: number): void {
    const shorts = this.shorts(place, rows * width);
    let at = 0;
    // of each block of rows two columns, then the next two
    for (let block = 0; block < rows; block += BLOCK) {
      for (let column = 0; column < width; column += 2) {
        for (let row = block; row < block + BLOCK; row += 1) {
          shorts[at++] = values[row * width + column];
          shorts[at++] = values[row * width + column + 1];
        }
      }
    }
  }

  /**
   * For each of `inputs` inputs: `out[r]` = `added[r]` + `scales[r]` · (`w[r]` · `x`): floats, for `rows` rows of
   * `width` integers of 16 bits, as `placeWeights` puts them. What belongs to the inputs lies `outRow`, `addedRow` and
   * `xRow` bytes apart. `out` may be `added`.
   */
  integerRows(
    out: number,
    outRow: number,
    added: number,
    addedRow: number,
    scales: number,
    w: number,
    x: number,
    xRow: number,
    inputs: number,
    rows: number,
    width: number,
  ): void {
    // prettier-ignore
    this.run.integerRows(out, outRow, added, addedRow, scales, w, x, xRow, inputs, rows, width);
  }

  /**
   * A step of `size` memory cells: `gates` are floats (those of all cells that forget, then those of what enters,
   * leaves, and is new), which are lost, `cells` floats that change, `states` takes what they show, in integers of
   * 16 bits, `PRECISION` for 1.
   */
  remember(gates: number, cells: number, states: number, size: number): void {
    this.run.remember(gates, cells, states, size);
  }

  /**
   * For each of `rows` rows of `others`, `otherRow` bytes apart: the sum of max(0, own + other + kind) · factor over
   * `width` floats. `kind` is a list of places of rows.
   */
  rectifiedSums(
    out: number,
    own: number,
    others: number,
    otherRow: number,
    kind: number,
    factors: number,
    rows: number,
    width: number,
  ): void {
    // prettier-ignore
    this.run.rectifiedSums(out, own, others, otherRow, kind, factors, rows, width);
  }

  /**
   * `out` = `bias` + the sum of max(0, own + other) · `w` over `width` rows of `w`: own and other are floats, the rest
   * is in `columns` numbers of 64 bits, a multiple of 8. `list` is 16 bytes for each row, to work in.
   */
  rectifiedRow(
    out: number,
    bias: number,
    own: number,
    other: number,
    w: number,
    list: number,
    width: number,
    columns: number,
  ): void {
    this.run.rectifiedRow(out, bias, own, other, w, list, width, columns);
  }
}
