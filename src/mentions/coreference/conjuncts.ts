/** Finds the mentions that commas and "et" join to one another. */
import { markableAt, topOf, treeOf, type Discourse } from './discourse';

/**
 * The positions of the mentions that are joined to the one at position `k`, itself among them, in text order; `[k]`
 * where it stands alone or one of the conjuncts is no mention.
 */
export function conjunctsOf(discourse: Discourse, k: number): readonly number[] {
  const markable = discourse.markables[k];
  if (markable === undefined) return [];
  const tree = treeOf(discourse, markable);
  let first = topOf(discourse, markable);
  for (let steps = 0; first.deprel === 'conj' && steps < tree.words.length; steps++) {
    first = tree.parent(first) ?? first;
  }
  const heads = [first, ...tree.children(first, 'conj')];
  const found = heads.map((word) => markableAt(discourse, markable.sentence, word));
  const known = found.filter((each) => each !== undefined);
  const isWhole = known.length === heads.length && known.includes(k);
  return isWhole ? [...new Set(known)].sort((a, b) => a - b) : [k];
}
