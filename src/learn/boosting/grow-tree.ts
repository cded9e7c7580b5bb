/** Grows one regression tree, always splitting the leaf where it helps most (Newton steps: Chen & Guestrin 2016). */
import type { RegressionTree } from '../../boosting';
import { type Binned, MOST_BINS, round } from './bins';

/** How a tree may grow. */
export interface GrowthSettings {
  readonly leaves: number;
  /** The fewest examples of a leaf. */
  readonly leastExamples: number;
  /** Draws the leaves towards 0. */
  readonly ridge: number;
  /** The share of each leaf's step that is taken. */
  readonly rate: number;
}

/** First and second derivatives of the loss, by example. */
export interface Slopes {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

interface Split {
  readonly number: number;
  /** The last bin that goes to the low side. */
  readonly bin: number;
  readonly gain: number;
}

interface Leaf {
  readonly node: number;
  readonly examples: Int32Array;
  readonly split: Split | undefined;
}

/**
 * @param examples the rows to learn from
 * @param numbers the numbers that this tree may ask about
 */
export function growTree(
  data: Binned,
  slopes: Slopes,
  examples: Int32Array,
  numbers: readonly number[],
  settings: GrowthSettings,
): RegressionTree {
  const tree = { number: [-1], threshold: [0], low: [0], high: [0] };
  const leafAt = (node: number, rows: Int32Array): Leaf => {
    tree.threshold[node] = stepOf(slopes, rows, settings);
    return { node, examples: rows, split: bestSplit(data, slopes, rows, numbers, settings) };
  };
  const leaves = [leafAt(0, examples)];
  while (leaves.length < settings.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (best.split === undefined) break;
    const { number, bin } = best.split;
    const isLow = (row: number): boolean => data.bins[number][row] <= bin;
    const [low, high] = [tree.number.length, tree.number.length + 1];
    tree.number.push(-1, -1);
    tree.threshold.push(0, 0);
    tree.low.push(0, 0);
    tree.high.push(0, 0);
    tree.number[best.node] = number;
    tree.threshold[best.node] = data.borders[number][bin];
    tree.low[best.node] = low;
    tree.high[best.node] = high;
    leaves.splice(
      leaves.indexOf(best),
      1,
      leafAt(low, best.examples.filter(isLow)),
      leafAt(
        high,
        best.examples.filter((row) => !isLow(row)),
      ),
    );
  }
  return tree;
}

function stepOf(
  { gradients, curvatures }: Slopes,
  rows: Int32Array,
  { ridge, rate }: GrowthSettings,
): number {
  let gradient = 0;
  let curvature = 0;
  for (const row of rows) {
    gradient += gradients[row];
    curvature += curvatures[row];
  }
  return round((-rate * gradient) / (curvature + ridge));
}

/** The split that lowers the loss most; nothing where none leaves enough examples on both sides. */
function bestSplit(
  { bins, borders }: Binned,
  { gradients, curvatures }: Slopes,
  rows: Int32Array,
  numbers: readonly number[],
  { leastExamples, ridge }: GrowthSettings,
): Split | undefined {
  if (rows.length < 2 * leastExamples) return undefined;
  let best: Split | undefined;
  const sums = new Float64Array(MOST_BINS * 3);
  for (const number of numbers) {
    const column = bins[number];
    sums.fill(0);
    for (const row of rows) {
      const at = column[row] * 3;
      sums[at] += gradients[row];
      sums[at + 1] += curvatures[row];
      sums[at + 2] += 1;
    }
    const split = bestBin(sums, borders[number].length, leastExamples, ridge);
    if (split !== undefined && split.gain > (best?.gain ?? 1e-6)) best = { number, ...split };
  }
  return best;
}

function bestBin(
  sums: Float64Array,
  borders: number,
  leastExamples: number,
  ridge: number,
): Omit<Split, 'number'> | undefined {
  const all = [0, 0, 0];
  for (let i = 0; i <= borders; i += 1) for (let k = 0; k < 3; k += 1) all[k] += sums[i * 3 + k];
  const score = (gradient: number, curvature: number): number => (gradient * gradient) / (curvature + ridge);
  const whole = score(all[0], all[1]);
  let best: Omit<Split, 'number'> | undefined;
  const low = [0, 0, 0];
  for (let bin = 0; bin < borders; bin += 1) {
    for (let k = 0; k < 3; k += 1) low[k] += sums[bin * 3 + k];
    if (low[2] < leastExamples || all[2] - low[2] < leastExamples) continue;
    const gain = score(low[0], low[1]) + score(all[0] - low[0], all[1] - low[1]) - whole;
    if (gain > (best?.gain ?? 0)) best = { bin, gain };
  }
  return best;
}
