/**
 * Boosted trees over a few dozen numbers, which weigh what linear models and rules say of one decision. Trained with
 * `src/learn/boosting/`, shipped in the format of `file-format.ts`.
 */
export { BoostedTrees, type RegressionTree, type TreeEnsemble } from './boosted-trees';
export { encodeTrees, loadTrees } from './file-format';
