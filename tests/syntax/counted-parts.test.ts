/** What a number counts hangs from the number. */
import assert from 'node:assert/strict';
import { mendCountedParts } from '../../src/syntax/counted-parts';
import { mendRows, type Row } from './rows';

const mended = (rows: readonly Row[]): readonly string[] => mendRows(rows, mendCountedParts);

/** "tuer 60 de son homme". */
const COUNTED: readonly Row[] = [
  ['tuer', 'VERB', -1, 'root'],
  ['60', 'NUM', 0, 'obj'],
  ['de', 'ADP', 4, 'case'],
  ['son', 'DET', 4, 'det'],
  ['homme', 'NOUN', 0, 'obl'],
];

describe('what a number counts', () => {
  it('hangs from it, not from the verb', () => {
    assert.equal(mended(COUNTED)[4], 'homme nmod 1');
  });

  it('stays where something stands between, or the phrase begins otherwise', () => {
    const other = COUNTED.map((row): Row => (row[0] === 'de' ? ['dans', 'ADP', 4, 'case'] : row));
    assert.equal(mended(other)[4], 'homme obl 0');
    const apart: readonly Row[] = [...COUNTED.slice(0, 1), ['60', 'NUM', 0, 'obl'], ...COUNTED.slice(2)];
    assert.equal(mended(apart)[4], 'homme obl 0');
  });
});
