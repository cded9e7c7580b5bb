/** The likeliest tree: it is the best of all trees with one root, and a tree whatever the scores. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { likeliestTree } from '../../src/syntax/graph-parser/likeliest-tree';
import { isTree } from './trees';

/** Rows of scores for words, from a list of numbers: the root's, then each word's, in halves so that sums are exact. */
function rowsOf(size: number, numbers: readonly number[]): Float32Array[] {
  return Array.from({ length: size }, (_, word) =>
    Float32Array.from({ length: size + 1 }, (_score, head) =>
      head === word + 1 ? -Infinity : numbers[(word * (size + 1) + head) % numbers.length] / 2,
    ),
  );
}

function isTreeWithOneRoot(heads: ArrayLike<number>): boolean {
  return Array.from(heads).filter((head) => head < 0).length === 1 && isTree(heads);
}

const sumOf = (heads: ArrayLike<number>, rows: readonly Float32Array[]): number =>
  rows.reduce((sum, row, word) => sum + row[heads[word] + 1], 0);

/** All trees of so many words with one root. */
function allTrees(size: number): number[][] {
  let lists: number[][] = [[]];
  for (let word = 0; word < size; word += 1) {
    lists = lists.flatMap((list) => Array.from({ length: size + 1 }, (_, head) => [...list, head - 1]));
  }
  return lists.filter(isTreeWithOneRoot);
}

describe('the likeliest tree', () => {
  const numbers = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 25, maxLength: 40 });

  it('scores as much as the best of all trees', () => {
    const trees = [1, 2, 3, 4].map(allTrees);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), numbers, (size, list) => {
        const rows = rowsOf(size, list);
        const heads = likeliestTree(rows, size);
        assert.ok(isTreeWithOneRoot(heads), heads.join());
        const best = Math.max(...trees[size - 1].map((tree) => sumOf(tree, rows)));
        assert.equal(sumOf(heads, rows), best);
      }),
      { numRuns: 300 },
    );
  });

  it('is a tree with one root, however many circles the best heads make', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 40 }), numbers, (size, list) => {
        assert.ok(isTreeWithOneRoot(likeliestTree(rowsOf(size, list), size)));
      }),
    );
  });
});
