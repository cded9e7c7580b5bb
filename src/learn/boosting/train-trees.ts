/** Boosts regression trees for yes-or-no questions: logistic loss, samples of rows and numbers (Friedman 2001, 2002). */
import type { TreeEnsemble } from '../../boosting';
import { leafOf } from '../../boosting/boosted-trees';
import { Random } from '../random';
import { binned, round } from './bins';
import { type GrowthSettings, growTree, type Slopes } from './grow-tree';

/** A question: what is known of it as numbers, and its answer. */
export interface Question {
  readonly values: ArrayLike<number>;
  readonly yes: boolean;
}

export interface BoostingSettings extends GrowthSettings {
  readonly trees: number;
  /** The shares of examples and of numbers that each tree sees. */
  readonly examples: number;
  readonly numbers: number;
  readonly seed: number;
}

/** @param names what the values of a question are, in their order */
export function trainTrees(
  questions: readonly Question[],
  names: readonly string[],
  settings: BoostingSettings,
): TreeEnsemble {
  const rows = questions.map(({ values }) => values);
  const data = binned(rows, names.length);
  const share = questions.filter(({ yes }) => yes).length / Math.max(questions.length, 1);
  const base = round(Math.log(Math.max(share, 1e-6) / Math.max(1 - share, 1e-6)));
  const odds = new Float64Array(rows.length).fill(base);
  const random = new Random(settings.seed);
  const slopes: Slopes = {
    gradients: new Float64Array(rows.length),
    curvatures: new Float64Array(rows.length),
  };
  const trees = [];
  for (let i = 0; i < settings.trees; i += 1) {
    slope(questions, odds, slopes);
    const examples = Int32Array.from(rows.keys()).filter(() => random.next() < settings.examples);
    const numbers = random
      .shuffle([...names.keys()])
      .slice(0, Math.ceil(names.length * settings.numbers))
      .sort((a, b) => a - b);
    const tree = growTree(data, slopes, examples, numbers, settings);
    trees.push(tree);
    rows.forEach((row, k) => (odds[k] += leafOf(tree, row)));
  }
  return { numbers: names, base, trees };
}

function slope(questions: readonly Question[], odds: Float64Array, { gradients, curvatures }: Slopes): void {
  questions.forEach(({ yes }, i) => {
    const probability = 1 / (1 + Math.exp(-odds[i]));
    gradients[i] = probability - Number(yes);
    curvatures[i] = probability * (1 - probability);
  });
}
