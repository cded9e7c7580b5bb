/** The weights of a network that is learned, their gradients, and the steps that change them (Adam, Kingma & Ba 2015). */
import type { Kernels, Layout } from '../../neural/kernels';
import { STEP } from '../../neural/kernels';
import type { Random } from '../random';

/** A matrix of weights: where it and its gradient lie, in bytes and as lists. */
export interface Weights {
  readonly rows: number;
  readonly columns: number;
  readonly place: number;
  readonly gradientPlace: number;
  readonly values: Float32Array;
  readonly gradient: Float32Array;
}

/** How a matrix begins: evenly spread around 0 with this deviation, or all one value. */
export interface Wanted {
  readonly rows: number;
  readonly columns: number;
  readonly deviation: number;
}

/** Memory of averages: the first and the second moment. */
const FIRST = 0.9;
const SECOND = 0.98;
const LEAST = 1e-8;
/** The longest gradient; a longer one is shortened. */
const LONGEST = 5;

/** All weights of a network, one after the other in one memory. */
export class Parameters {
  private readonly wanted: { readonly shape: Wanted; readonly at: number }[] = [];
  private count = 0;
  private place = 0;
  private gradientPlace = 0;
  private kernels: Kernels | undefined;
  private values = new Float32Array(0);
  private gradients = new Float32Array(0);
  private first = new Float32Array(0);
  private second = new Float32Array(0);
  private steps = 0;

  /** Asks for a matrix; `of` gives it when the memory is laid out. */
  want(rows: number, columns: number, deviation: number): number {
    this.wanted.push({ shape: { rows, columns, deviation }, at: this.count });
    this.count += Math.ceil((rows * columns) / STEP) * STEP;
    return this.wanted.length - 1;
  }

  reserve(layout: Layout): void {
    this.place = layout.reserve(4 * this.count);
    this.gradientPlace = layout.reserve(4 * this.count);
  }

  /** Takes its place in the memory and draws the first weights. */
  begin(kernels: Kernels, random: Random): void {
    this.kernels = kernels;
    this.values = kernels.floats(this.place, this.count);
    this.gradients = kernels.floats(this.gradientPlace, this.count);
    this.first = new Float32Array(this.count);
    this.second = new Float32Array(this.count);
    for (const { shape, at } of this.wanted) {
      const { rows, columns, deviation } = shape;
      // as wide as a normal distribution of the same deviation
      const width = deviation * Math.sqrt(12);
      for (let i = 0; i < rows * columns; i += 1) this.values[at + i] = (random.next() - 0.5) * width;
    }
  }

  of(number: number): Weights {
    const { shape, at } = this.wanted[number];
    const kernels = this.kernels as Kernels;
    const length = shape.rows * shape.columns;
    const place = this.place + 4 * at;
    const gradientPlace = this.gradientPlace + 4 * at;
    return {
      rows: shape.rows,
      columns: shape.columns,
      place,
      gradientPlace,
      values: kernels.floats(place, length),
      gradient: kernels.floats(gradientPlace, length),
    };
  }

  /** One step against the gradient, which is empty afterwards. */
  step(rate: number): void {
    const { values, gradients, first, second } = this;
    this.steps += 1;
    let squares = 0;
    for (let i = 0; i < gradients.length; i += 1) squares += gradients[i] * gradients[i];
    const factor = Math.min(1, LONGEST / (Math.sqrt(squares) + LEAST));
    const size = rate / (1 - FIRST ** this.steps);
    const unbiased = 1 / Math.sqrt(1 - SECOND ** this.steps);
    for (let i = 0; i < gradients.length; i += 1) {
      const gradient = gradients[i] * factor;
      const m = FIRST * first[i] + (1 - FIRST) * gradient;
      const s = SECOND * second[i] + (1 - SECOND) * gradient * gradient;
      first[i] = m;
      second[i] = s;
      values[i] -= (size * m) / (Math.sqrt(s) * unbiased + LEAST);
    }
    gradients.fill(0);
  }
}
