/**
 * A network's opinion of sentence ends: two layers of bidirectional memory over the words of a line, read in windows,
 * and a score for each gap from what they give for the words on both sides.
 */
import { Encoder } from '../../neural/encoder';
import type { WordNumbers } from '../../neural/encoder-model';
import { Kernels, Layout } from '../../neural/kernels';
import { CapitalMemory } from '../capital-memory';
import type { TokenRow } from '../token-row';
import { END_FILE, type EndModel } from './network-model';
import { encoderShape, FEATURES, type FeatureName } from './shape';
import { WordNumbering } from './word-numbers';

/** Gaps that a window tells, and words that it sees before and behind them. */
const TOLD = 96;
const MARGIN = 32;

/**
 * Gives the log-odds of an end before some tokens of a line.
 * @param asked their places, in ascending order, none of them the first
 */
export type EndNetwork = (row: TokenRow, asked: readonly number[]) => number[];

/**
 * The network of a file, which is read when it is first asked: text with lines does not need it.
 * It throws DataError then where the file is missing or damaged.
 */
export function openEndNetwork(file: string): EndNetwork {
  let network: EndNetwork | undefined;
  return (row, asked) =>
    asked.length === 0 ? [] : (network ??= createEndNetwork(END_FILE.load(file)))(row, asked);
}

export function createEndNetwork(model: EndModel): EndNetwork {
  const { shape, inventory, lists } = model;
  const { gap } = shape;
  const numbering = new WordNumbering(inventory);
  const layout = new Layout();
  const encoder = new Encoder(layout, { ...model, shape: encoderShape(shape) }, TOLD + 2 * MARGIN);
  encoder.begin(new Kernels(layout));
  const { weigh } = lists;

  /** The score of the gap before the word whose row is `r`. */
  const score = (r: number): number => {
    const { encoded, width } = encoder;
    let sum = weigh[gap];
    for (let k = 0; k < gap; k += 1) {
      const number = encoded[(r - 1) * width + k] + encoded[r * width + gap + k];
      if (number > 0) sum += number * weigh[k];
    }
    return sum;
  };

  return (row, asked) => {
    if (asked.length === 0) return [];
    const numbers = numbering.of(row, new CapitalMemory(row));
    let begin = 0;
    let told = 0;
    return asked.map((at) => {
      if (at >= told) {
        begin = Math.max(0, at - MARGIN);
        told = at + TOLD;
        const end = Math.min(row.length, told + MARGIN);
        encoder.encode(window(numbers, begin, end), end - begin);
      }
      return score(at - begin + 1);
    });
  };
}

function window(numbers: WordNumbers<FeatureName>, from: number, to: number): WordNumbers<FeatureName> {
  return Object.fromEntries(FEATURES.map((name) => [name, numbers[name].subarray(from, to)])) as Record<
    FeatureName,
    Int32Array
  >;
}
