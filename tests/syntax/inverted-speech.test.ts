/** Who speaks behind a verb of saying is its subject. */
import assert from 'node:assert/strict';
import { mendInvertedSpeech } from '../../src/syntax/inverted-speech';
import { mendRows, type Row, withRow } from './rows';

const KNOWN = { reporting: new Set(['déclarer']) };

const mended = (rows: readonly Row[]): readonly string[] =>
  mendRows(rows, (input, tree, names) => mendInvertedSpeech(input, tree, names, KNOWN));

/** "partir , avoir déclarer officier", the officer as an object. */
const SAID: readonly Row[] = [
  ['partir', 'VERB', -1, 'root', { VerbForm: 'Fin' }],
  [',', 'PUNCT', 3, 'punct'],
  ['avoir', 'AUX', 3, 'aux', { VerbForm: 'Fin', Number: 'Sing' }],
  ['déclarer', 'VERB', 0, 'advcl', { VerbForm: 'Part' }],
  ['officier', 'NOUN', 3, 'obj', { Number: 'Sing' }],
];

describe('who speaks behind the verb', () => {
  it('is its subject, and the verb is inserted', () => {
    assert.deepEqual(mended(SAID).slice(3), ['déclarer parataxis 0', 'officier nsubj 3']);
  });

  it('is an object where the verb joins on, has a subject, says nothing, or does not agree', () => {
    const kept = 'officier obj 3';
    assert.equal(mended(withRow(SAID, 1, ['et', 'CCONJ', 3, 'cc']))[4], kept);
    assert.equal(mended([...SAID, ['qui', 'PRON', 3, 'nsubj']])[4], kept);
    assert.equal(mended(withRow(SAID, 3, ['lâcher', 'VERB', 0, 'advcl', { VerbForm: 'Part' }]))[4], kept);
    assert.equal(mended(withRow(SAID, 4, ['trace', 'NOUN', 3, 'obj', { Number: 'Plur' }]))[4], 'trace obj 3');
    assert.equal(mended(withRow(SAID, 2, ['avoir', 'AUX', 3, 'aux', { VerbForm: 'Inf' }]))[4], kept);
  });
});
