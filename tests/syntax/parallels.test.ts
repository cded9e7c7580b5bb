/** What is joined has the same preposition. */
import assert from 'node:assert/strict';
import { Parallels } from '../../src/syntax/graph-parser/parallels';
import { mendRows, type Row, withRow } from './rows';

/** Where the last row hangs, where each head goes with it as well as `scores` says, from the root on. */
function headOfLast(rows: readonly Row[], scores: readonly number[]): number {
  const mended = mendRows(rows, (words, tree, names) => {
    new Parallels(names).enforce(tree, words, { heads: () => Float32Array.from(scores) });
  });
  return Number(mended.at(-1)?.split(' ').at(-1));
}

/** "explosion de camion et de voiture", the car joined to the explosion. */
const BLASTS: readonly Row[] = [
  ['explosion', 'NOUN', -1, 'root'],
  ['de', 'ADP', 2, 'case'],
  ['camion', 'NOUN', 0, 'nmod'],
  ['et', 'CCONJ', 5, 'cc'],
  ['de', 'ADP', 5, 'case'],
  ['voiture', 'NOUN', 0, 'conj'],
];
const LIKELY = [0, 5, 0, 3, 0, 0, 0];

describe('what is joined', () => {
  it('goes to the noun behind the same preposition', () => {
    assert.equal(headOfLast(BLASTS, LIKELY), 2);
  });

  it('stays where no noun has the preposition, or that is far less likely', () => {
    assert.equal(headOfLast(withRow(BLASTS, 1, ['sur', 'ADP', 2, 'case']), LIKELY), 0);
    assert.equal(headOfLast(BLASTS, [0, 9, 0, 1, 0, 0, 0]), 0);
  });

  it('stays where it has no preposition', () => {
    assert.equal(headOfLast(withRow(BLASTS, 4, ['le', 'DET', 5, 'det']), LIKELY), 0);
  });

  it('stays with the first of several ("au Portugal, en Grèce et en Belgique")', () => {
    assert.equal(headOfLast(withRow(BLASTS, 2, ['camion', 'NOUN', 0, 'conj']), LIKELY), 0);
  });
});
