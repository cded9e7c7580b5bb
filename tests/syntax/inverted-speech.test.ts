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

  /** "« partir » , avoir saluer le ministre", the minister as an object. */
  const SALUTED: readonly Row[] = [
    ['«', 'PUNCT', 1, 'punct'],
    ['partir', 'VERB', -1, 'root', { VerbForm: 'Fin' }],
    ['»', 'PUNCT', 1, 'punct'],
    [',', 'PUNCT', 5, 'punct'],
    ['avoir', 'AUX', 5, 'aux', { VerbForm: 'Fin', Number: 'Sing' }],
    ['saluer', 'VERB', 1, 'parataxis', { VerbForm: 'Part' }],
    ['le', 'DET', 7, 'det'],
    ['ministre', 'NOUN', 5, 'obj', { Number: 'Sing' }],
  ];

  it('behind a quotation whatever the verb, unless it goes on with what stands before', () => {
    assert.equal(mended(SALUTED)[7], 'ministre nsubj 5');
    const shouted = withRow(SALUTED, 0, ['crier', 'VERB', -1, 'root', { VerbForm: 'Fin' }]);
    const goesOn = withRow(withRow(shouted, 1, ['«', 'PUNCT', 0, 'punct']), 5, ['frapper', 'VERB', 0, 'conj', { VerbForm: 'Part' }]); // prettier-ignore
    assert.equal(mended(goesOn)[7], 'ministre obj 5');
    assert.equal(mended(withRow(SALUTED, 6, ['bon', 'ADJ', 7, 'amod']))[7], 'ministre obj 5');
  });

  it('is the subject of a root too, whose content is quoted', () => {
    const root = withRow(withRow(SALUTED, 1, ['partir', 'VERB', 5, 'advcl', { VerbForm: 'Fin' }]), 5, ['déclarer', 'VERB', -1, 'root', { VerbForm: 'Part' }]); // prettier-ignore
    const [quoted, speaker] = [mended(root)[1], mended(root)[7]];
    assert.deepEqual([quoted, speaker], ['partir ccomp 5', 'ministre nsubj 5']);
  });
});
