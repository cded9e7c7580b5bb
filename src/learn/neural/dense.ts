/** Layers without memory: a row of numbers times a matrix, forwards and backwards. */
import type { Kernels } from '../../neural/kernels';
import type { Parameters, Weights } from './parameters';

export class DenseTraining {
  private readonly number: number;
  private w!: Weights;
  private kernels!: Kernels;

  constructor(
    parameters: Parameters,
    private readonly width: number,
    private readonly size: number,
  ) {
    this.number = parameters.want(width, size, Math.sqrt(2 / (width + size)));
  }

  begin(parameters: Parameters, kernels: Kernels): void {
    this.kernels = kernels;
    this.w = parameters.of(this.number);
  }

  get weights(): Weights {
    return this.w;
  }

  /** Adds `rows` rows of `input` times the matrix to `out`; both are places. */
  forward(input: number, out: number, rows: number): void {
    this.kernels.multiply(out, input, this.w.place, rows, this.width, this.size);
  }

  /** Adds to the matrix's gradient, and to the errors of the input, what the errors of the output make of them. */
  backward(input: number, outErrors: number, inputErrors: number, rows: number): void {
    const { kernels, w, width, size } = this;
    kernels.multiplyTurned(w.gradientPlace, input, outErrors, width, rows, size);
    kernels.multiplyByTurned(inputErrors, outErrors, w.place, rows, width, size);
  }
}
