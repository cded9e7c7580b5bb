/** The products in WebAssembly: what is shipped is what the text says, and they give what plain sums give. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dataPath } from '../../src/data-path';
import { assembleKernels } from '../../src/learn/neural/build-kernels';
import { Kernels, Layout, MODULES, PRECISION } from '../../src/neural/kernels';

/** Numbers between -1 and 1 that look drawn. */
const drawn = (i: number): number => Math.sin(i * 12.9898) * Math.cos(i * 78.233);

interface Matrix {
  readonly place: number;
  readonly rows: number;
  readonly width: number;
}

/** Matrices of drawn floats in one memory, the first of them empty. */
function floats(sizes: readonly (readonly [number, number])[]): { kernels: Kernels; matrices: Matrix[] } {
  const layout = new Layout();
  const matrices = sizes.map(([rows, width]) => ({ place: layout.reserve(4 * rows * width), rows, width }));
  const kernels = new Kernels(layout);
  matrices.slice(1).forEach(({ place, rows, width }, m) => {
    kernels.floats(place, rows * width).forEach((_, i, all) => (all[i] = drawn(i + 1000 * m)));
  });
  return { kernels, matrices };
}

const at = (kernels: Kernels, { place, rows, width }: Matrix, row: number, column: number): number =>
  kernels.floats(place, rows * width)[row * width + column];

function assertSums(kernels: Kernels, out: Matrix, sum: (row: number, column: number) => number): void {
  for (let row = 0; row < out.rows; row += 1) {
    for (let column = 0; column < out.width; column += 1) {
      const got = at(kernels, out, row, column);
      const wanted = sum(row, column);
      assert.ok(Math.abs(got - wanted) < 1e-4, `${row}, ${column}: ${got}, not ${wanted}`);
    }
  }
}

function sumOf(count: number, term: (k: number) => number): number {
  let sum = 0;
  for (let k = 0; k < count; k += 1) sum += term(k);
  return sum;
}

describe('products in WebAssembly', () => {
  for (const name of MODULES) {
    it(`are assembled from the text beside them: ${name}`, async () => {
      const shipped = readFileSync(dataPath('kernels', `${name}.wasm`));
      assert.deepEqual(Buffer.from(await assembleKernels(name)), shipped);
    });
  }

  for (const rows of [1, 2, 5]) {
    it(`multiply ${rows} rows`, () => {
      const { kernels, matrices } = floats([[rows, 32], [rows, 7], [7, 32]]); // prettier-ignore
      const [out, a, b] = matrices;
      kernels.multiply(out.place, a.place, b.place, rows, 7, 32);
      kernels.multiply(out.place, a.place, b.place, rows, 7, 32);
      assertSums(kernels, out, (i, j) => 2 * sumOf(7, (k) => at(kernels, a, i, k) * at(kernels, b, k, j)));
    });

    it(`multiply a matrix turned on its side, ${rows} rows`, () => {
      const { kernels, matrices } = floats([[rows, 16], [3, rows], [3, 16]]); // prettier-ignore
      const [out, a, b] = matrices;
      kernels.multiplyTurned(out.place, a.place, b.place, rows, 3, 16);
      assertSums(kernels, out, (i, j) => sumOf(3, (k) => at(kernels, a, k, i) * at(kernels, b, k, j)));
    });

    it(`multiply by a matrix turned on its side, ${rows} rows`, () => {
      const { kernels, matrices } = floats([[rows, 5], [rows, 48], [5, 48]]); // prettier-ignore
      const [out, a, b] = matrices;
      kernels.multiplyByTurned(out.place, a.place, b.place, rows, 5, 48);
      assertSums(kernels, out, (i, j) => sumOf(48, (k) => at(kernels, a, i, k) * at(kernels, b, j, k)));
    });
  }

  for (const inputs of [1, 2, 5]) {
    it(`multiply integers exactly, scale them and add to what stands there, ${inputs} inputs`, () => {
      const rows = 32;
      const width = 16;
      const layout = new Layout();
      const sizes = [4 * rows * inputs, 4 * rows, 2 * rows * width, 2 * width * inputs];
      const [out, scales, w, x] = sizes.map((size) => layout.reserve(size));
      const kernels = new Kernels(layout);
      const weights = Array.from({ length: rows * width }, (_, i) => Math.round(127 * drawn(i)));
      const values = Array.from({ length: width * inputs }, (_, i) => Math.round(PRECISION * drawn(i + 500)));
      const before = Array.from({ length: rows * inputs }, (_, i) => Math.round(100 * drawn(i + 900)));
      kernels.placeWeights(w, weights, rows, width);
      kernels.shorts(x, width * inputs).set(values);
      kernels.floats(scales, rows).forEach((_, r, all) => (all[r] = 1 / (1 << (r % 4))));
      kernels.floats(out, rows * inputs).set(before);
      kernels.integerRows(out, 4 * rows, out, 4 * rows, scales, w, x, 2 * width, inputs, rows, width);
      const wanted = before.map((number, i) => {
        const [r, from] = [i % rows, Math.floor(i / rows) * width];
        return number + sumOf(width, (c) => weights[r * width + c] * values[from + c]) / (1 << (r % 4));
      });
      assert.deepEqual([...kernels.floats(out, rows * inputs)], wanted);
    });
  }

  it('step memory cells as their formula does', () => {
    const size = 16;
    const layout = new Layout();
    const [gates, cells, states] = [16 * size, 4 * size, 2 * size].map((bytes) => layout.reserve(bytes));
    const kernels = new Kernels(layout);
    const open = kernels.floats(gates, 4 * size).map((_, i) => 12 * drawn(i));
    const held = kernels.floats(cells, size).map((_, i) => 2 * drawn(i + 300));
    kernels.floats(gates, 4 * size).set(open);
    kernels.floats(cells, size).set(held);
    kernels.remember(gates, cells, states, size);
    const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
    for (let i = 0; i < size; i += 1) {
      const cell = sigmoid(open[i]) * held[i] + sigmoid(open[size + i]) * Math.tanh(open[3 * size + i]);
      assert.ok(Math.abs(kernels.floats(cells, size)[i] - cell) < 1e-3);
      const shown = sigmoid(open[2 * size + i]) * Math.tanh(cell);
      assert.ok(Math.abs(kernels.shorts(states, size)[i] / PRECISION - shown) < 1e-3);
    }
  });

  it('sum what lies above zero', () => {
    const rows = 3;
    const width = 16;
    const { kernels, matrices } = floats([[1, 16], [1, width], [rows, width], [2, width], [1, width]]); // prettier-ignore
    const [, own, others, kinds, factors] = matrices;
    const layout = matrices[0].place;
    const list = kernels.integers(layout + 16, rows);
    list.set([0, 1, 0].map((kind) => kinds.place + 4 * width * kind));
    kernels.rectifiedSums(layout, own.place, others.place, 4 * width, layout + 16, factors.place, rows, width); // prettier-ignore
    for (let j = 0; j < rows; j += 1) {
      const wanted = sumOf(width, (a) => {
        const unit = at(kernels, own, 0, a) + at(kernels, others, j, a) + at(kernels, kinds, j % 2, a);
        return Math.max(0, unit) * at(kernels, factors, 0, a);
      });
      assert.ok(Math.abs(kernels.floats(layout, 4)[j] - wanted) < 1e-4);
    }
  });

  it('multiply what lies above zero by rows', () => {
    const width = 20;
    const columns = 16;
    const layout = new Layout();
    const sizes = [8 * columns, 8 * columns, 4 * width, 4 * width, 8 * width * columns, 16 * width];
    const [out, bias, own, other, w, list] = sizes.map((size) => layout.reserve(size));
    const kernels = new Kernels(layout);
    kernels.doubles(bias, columns).forEach((_, i, all) => (all[i] = drawn(i + 100)));
    kernels.floats(own, width).forEach((_, i, all) => (all[i] = drawn(i + 200)));
    kernels.floats(other, width).forEach((_, i, all) => (all[i] = drawn(i + 300)));
    kernels.doubles(w, width * columns).forEach((_, i, all) => (all[i] = drawn(i + 400)));
    kernels.rectifiedRow(out, bias, own, other, w, list, width, columns);
    for (let r = 0; r < columns; r += 1) {
      let wanted = kernels.doubles(bias, columns)[r];
      for (let a = 0; a < width; a += 1) {
        const unit = Math.fround(kernels.floats(own, width)[a] + kernels.floats(other, width)[a]);
        if (unit > 0) wanted += unit * kernels.doubles(w, width * columns)[a * columns + r];
      }
      assert.equal(kernels.doubles(out, columns)[r], wanted);
    }
  });
});
