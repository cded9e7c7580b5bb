/** Right behind a relative the subject stands after its verb. */
import assert from 'node:assert/strict';
import { mendInvertedSubjects } from '../../src/syntax/inverted-subjects';
import { mendRows, type Row, withRow } from './rows';

const mended = (rows: readonly Row[]): readonly string[] => mendRows(rows, mendInvertedSubjects);

/** "enclos où y vivre les animal", the animals as an object. */
const LIVED: readonly Row[] = [
  ['enclos', 'NOUN', -1, 'root'],
  ['où', 'PRON', 3, 'obl'],
  ['y', 'PRON', 3, 'iobj'],
  ['vivre', 'VERB', 0, 'acl', { VerbForm: 'Fin', Number: 'Plur' }],
  ['le', 'DET', 5, 'det'],
  ['animal', 'NOUN', 3, 'obj', { Number: 'Plur' }],
];
const KEPT = 'animal obj 3';

describe('subjects behind the verb of a clause', () => {
  it('are no objects', () => {
    assert.equal(mended(LIVED)[5], 'animal nsubj 3');
    assert.equal(mended(withRow(LIVED, 1, ['que', 'SCONJ', 3, 'mark']))[5], 'animal nsubj 3');
  });

  it('stay objects where the clause has a subject, begins otherwise, or is not finite', () => {
    assert.equal(mended(withRow(LIVED, 2, ['il', 'PRON', 3, 'nsubj']))[5], KEPT);
    assert.equal(mended(withRow(LIVED, 1, ['qui', 'PRON', 3, 'obl']))[5], KEPT);
    assert.equal(mended(withRow(LIVED, 3, ['vivre', 'VERB', 0, 'acl', { VerbForm: 'Inf' }]))[5], KEPT);
  });

  it('have an article and agree', () => {
    assert.equal(mended(withRow(LIVED, 4, ['petit', 'ADJ', 5, 'amod']))[5], KEPT);
    assert.equal(mended(withRow(LIVED, 5, ['animal', 'NOUN', 3, 'obj', { Number: 'Sing' }]))[5], KEPT);
  });
});
