/** Rows of numbers for the words of a sentence, and what is left out of them at random while a network learns. */
import type { Kernels, Layout } from '../../neural/kernels';
import type { Random } from '../random';

/** What is left out at random while the network learns (Srivastava et al. 2014). */
export interface Dropout {
  /** The chance of each number between two layers. */
  readonly units: number;
  /** The chance of a word's class and lemma. */
  readonly words: number;
}

/** A row of `width` floats for each word, at a place of the memory. */
export class Rows {
  readonly place: number;
  values = new Float32Array(0);

  constructor(
    layout: Layout,
    readonly width: number,
    private readonly longest: number,
  ) {
    this.place = layout.reserve(4 * width * longest);
  }

  begin(kernels: Kernels): void {
    this.values = kernels.floats(this.place, this.width * this.longest);
  }

  clear(length: number): void {
    this.values.fill(0, 0, length * this.width);
  }
}

/** Takes numbers of `length` rows away at random and makes the others larger by as much. @returns the factors */
export function dropUnits(
  { values, width }: Rows,
  length: number,
  chance: number,
  random: Random,
): Float32Array {
  const factors = new Float32Array(length * width);
  for (let i = 0; i < factors.length; i += 1) {
    if (random.next() < chance) values[i] = 0;
    else {
      factors[i] = 1 / (1 - chance);
      values[i] *= factors[i];
    }
  }
  return factors;
}

/** Does to errors what `dropUnits` did to the numbers. */
export function dropErrors({ values }: Rows, factors: Float32Array): void {
  for (let i = 0; i < factors.length; i += 1) values[i] *= factors[i];
}

/** Factors for one row, 0 for what is left out. */
export function drawFactors(width: number, chance: number, random: Random): Float32Array {
  return Float32Array.from({ length: width }, () => (random.next() < chance ? 0 : 1 / (1 - chance)));
}

/** Turns scores into probabilities. @returns the loss, the negative logarithm of the right one's */
export function softmax(scores: Float64Array, right: number): number {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) {
    scores[i] = Math.exp(scores[i] - highest);
    sum += scores[i];
  }
  for (let i = 0; i < scores.length; i += 1) scores[i] /= sum;
  return -Math.log(Math.max(scores[right], 1e-9));
}

/** Losses are divided by this, so that the usual gradient is not shortened. */
export const LOSS_SCALE = 100;
