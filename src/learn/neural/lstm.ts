/** A layer of long short-term memory in one direction, forwards and backwards through time (Hochreiter & Schmidhuber 1997; Gers et al. 2000). */
import type { Kernels, Layout } from '../../neural/kernels';
import type { Parameters, Weights } from './parameters';

/** The gates of a cell, in the order in which their numbers stand in a row: forget, input, output, and what goes in. */
const GATES = 4;

export class LstmTraining {
  private readonly inputWeights: number;
  private readonly stateWeights: number;
  private readonly biases: number;
  private w!: Weights;
  private u!: Weights;
  private b!: Weights;
  private readonly gatesPlace: number;
  private readonly statesPlace: number;
  private readonly errorsPlace: number;
  private readonly backPlace: number;
  private gates!: Float32Array;
  private states!: Float32Array;
  private errors!: Float32Array;
  private back!: Float32Array;
  private readonly cells: Float32Array;
  private readonly squashed: Float32Array;
  private readonly cellErrors: Float32Array;
  private kernels!: Kernels;

  /**
   * @param width numbers of a word that come in; a multiple of `STEP`
   * @param size numbers of a word that go out; a multiple of `STEP`
   * @param longest words of the longest sentence
   */
  constructor(
    parameters: Parameters,
    layout: Layout,
    private readonly width: number,
    private readonly size: number,
    private readonly reverse: boolean,
    private readonly longest: number,
  ) {
    const deviation = Math.sqrt(2 / (width + size + GATES * size));
    this.inputWeights = parameters.want(width, GATES * size, deviation);
    this.stateWeights = parameters.want(size, GATES * size, deviation);
    this.biases = parameters.want(1, GATES * size, 0);
    this.gatesPlace = layout.reserve(4 * longest * GATES * size);
    this.errorsPlace = layout.reserve(4 * longest * GATES * size);
    this.statesPlace = layout.reserve(4 * (longest + 1) * size);
    this.backPlace = layout.reserve(4 * size);
    this.cells = new Float32Array((longest + 1) * size);
    this.squashed = new Float32Array(longest * size);
    this.cellErrors = new Float32Array(size);
  }

  begin(parameters: Parameters, kernels: Kernels): void {
    const { longest, size } = this;
    this.kernels = kernels;
    this.w = parameters.of(this.inputWeights);
    this.u = parameters.of(this.stateWeights);
    this.b = parameters.of(this.biases);
    // a cell remembers at first
    this.b.values.fill(1, 0, size);
    this.gates = kernels.floats(this.gatesPlace, longest * GATES * size);
    this.errors = kernels.floats(this.errorsPlace, longest * GATES * size);
    this.states = kernels.floats(this.statesPlace, (longest + 1) * size);
    this.back = kernels.floats(this.backPlace, size);
  }

  /** The numbers of what was learned: weights of the input, of the state before, and what is added. */
  get weights(): readonly Weights[] {
    return [this.w, this.u, this.b];
  }

  /** What the row of states before word `t` and that of word `t` are; one row more than words, the outermost is empty. */
  private rowBefore(t: number): number {
    return this.reverse ? t + 1 : t;
  }

  private rowOf(t: number): number {
    return this.reverse ? t : t + 1;
  }

  /**
   * @param input place of `length` × `width` floats
   * @param out takes `size` floats of each word, from `offset` on in rows of `outWidth`
   */
  forward(input: number, length: number, out: Float32Array, offset: number, outWidth: number): void {
    const { kernels, gates, states, cells, squashed, size, width } = this;
    const row = GATES * size;
    for (let t = 0; t < length; t += 1) gates.set(this.b.values, t * row);
    kernels.multiply(this.gatesPlace, input, this.w.place, length, width, row);
    const edge = this.reverse ? length : 0;
    states.fill(0, edge * size, (edge + 1) * size);
    cells.fill(0, edge * size, (edge + 1) * size);
    for (let k = 0; k < length; k += 1) {
      const t = this.reverse ? length - 1 - k : k;
      const before = this.rowBefore(t) * size;
      const at = this.rowOf(t) * size;
      kernels.multiply(this.gatesPlace + 4 * t * row, this.statesPlace + 4 * before, this.u.place, 1, size, row); // prettier-ignore
      const g = t * row;
      for (let i = 0; i < size; i += 1) {
        const forget = 1 / (1 + Math.exp(-gates[g + i]));
        const enter = 1 / (1 + Math.exp(-gates[g + size + i]));
        const leave = 1 / (1 + Math.exp(-gates[g + 2 * size + i]));
        const fresh = Math.tanh(gates[g + 3 * size + i]);
        const cell = forget * cells[before + i] + enter * fresh;
        const narrow = Math.tanh(cell);
        gates[g + i] = forget;
        gates[g + size + i] = enter;
        gates[g + 2 * size + i] = leave;
        gates[g + 3 * size + i] = fresh;
        cells[at + i] = cell;
        squashed[t * size + i] = narrow;
        states[at + i] = leave * narrow;
        out[t * outWidth + offset + i] = states[at + i];
      }
    }
  }

  /**
   * After `forward` over the same input.
   * @param outErrors the errors of what went out, laid out like `out`
   * @param inputErrors place of `length` × `width` floats to which the errors of the input are added
   */
  backward(
    input: number,
    length: number,
    outErrors: Float32Array,
    offset: number,
    outWidth: number,
    inputErrors: number,
  ): void {
    const { kernels, gates, cells, squashed, errors, back, cellErrors, size, width } = this;
    const row = GATES * size;
    back.fill(0);
    cellErrors.fill(0);
    for (let k = length - 1; k >= 0; k -= 1) {
      const t = this.reverse ? length - 1 - k : k;
      const before = this.rowBefore(t) * size;
      const g = t * row;
      for (let i = 0; i < size; i += 1) {
        const forget = gates[g + i];
        const enter = gates[g + size + i];
        const leave = gates[g + 2 * size + i];
        const fresh = gates[g + 3 * size + i];
        const narrow = squashed[t * size + i];
        const error = outErrors[t * outWidth + offset + i] + back[i];
        const inCell = cellErrors[i] + error * leave * (1 - narrow * narrow);
        errors[g + i] = inCell * cells[before + i] * forget * (1 - forget);
        errors[g + size + i] = inCell * fresh * enter * (1 - enter);
        errors[g + 2 * size + i] = error * narrow * leave * (1 - leave);
        errors[g + 3 * size + i] = inCell * enter * (1 - fresh * fresh);
        cellErrors[i] = inCell * forget;
      }
      back.fill(0);
      kernels.multiplyByTurned(this.backPlace, this.errorsPlace + 4 * g, this.u.place, 1, size, row);
    }
    const statesBefore = this.statesPlace + (this.reverse ? 4 * size : 0);
    kernels.multiplyTurned(this.u.gradientPlace, statesBefore, this.errorsPlace, size, length, row);
    kernels.multiplyTurned(this.w.gradientPlace, input, this.errorsPlace, width, length, row);
    kernels.multiplyByTurned(inputErrors, this.errorsPlace, this.w.place, length, width, row);
    addRows(this.b.gradient, errors, length);
  }
}

/** Adds each of the first `count` rows of a matrix to a list as long as a row. */
export function addRows(list: Float32Array, matrix: Float32Array, count: number): void {
  const { length } = list;
  for (let t = 0; t < count; t += 1) for (let i = 0; i < length; i += 1) list[i] += matrix[t * length + i];
}
