/** An ensemble of regression trees over numbers that have names, whose sum is the log-odds of yes. */

/**
 * A tree as rows: node `i` sends values up to `threshold[i]` of number `number[i]` to node `low[i]`, others to
 * `high[i]`; at a leaf `number[i]` is -1 and `threshold[i]` the leaf's part of the log-odds.
 */
export interface RegressionTree {
  readonly number: readonly number[];
  readonly threshold: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** What the file of a model holds. */
export interface TreeEnsemble {
  /** Names of the numbers, in the order in which they are given. */
  readonly numbers: readonly string[];
  /** The log-odds before any tree. */
  readonly base: number;
  readonly trees: readonly RegressionTree[];
}

export class BoostedTrees {
  constructor(readonly ensemble: TreeEnsemble) {}

  /** The log-odds of yes. */
  odds(values: ArrayLike<number>): number {
    let odds = this.ensemble.base;
    for (const tree of this.ensemble.trees) odds += leafOf(tree, values);
    return odds;
  }

  /** The probability of yes, from 0 to 1. */
  probability(values: ArrayLike<number>): number {
    return 1 / (1 + Math.exp(-this.odds(values)));
  }
}

/** What a tree adds to the log-odds. */
export function leafOf({ number, threshold, low, high }: RegressionTree, values: ArrayLike<number>): number {
  let node = 0;
  while (number[node] >= 0) node = values[number[node]] <= threshold[node] ? low[node] : high[node];
  return threshold[node];
}
