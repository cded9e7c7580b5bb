/** What is said of a verb's object hangs from the verb. */
import assert from 'node:assert/strict';
import { loadObjectComplements, mendObjectComplements } from '../../src/syntax/object-complements';
import { mendRows, type Row, withRow } from './rows';

const KNOWN = loadObjectComplements('fr');

const mended = (rows: readonly Row[]): readonly string[] =>
  mendRows(rows, (input, tree, names) => mendObjectComplements(input, tree, names, KNOWN));

/** "accuser opposition de être", the infinitive on the opposition. */
const ACCUSED: readonly Row[] = [
  ['accuser', 'VERB', -1, 'root'],
  ['opposition', 'NOUN', 0, 'obj'],
  ['de', 'ADP', 3, 'mark'],
  ['être', 'VERB', 1, 'acl', { VerbForm: 'Inf' }],
];

/** "qualifier décision de gouvernement de absurde", what it is called on the decision. */
const CALLED: readonly Row[] = [
  ['qualifier', 'VERB', -1, 'root'],
  ['décision', 'NOUN', 0, 'obj'],
  ['de', 'ADP', 3, 'case', { Definite: 'Def' }],
  ['gouvernement', 'NOUN', 1, 'nmod'],
  ['de', 'ADP', 5, 'case'],
  ['absurde', 'NOUN', 1, 'nmod'],
];

/** "menacer Italie de sanction". */
const THREATENED: readonly Row[] = [
  ['menacer', 'VERB', -1, 'root'],
  ['Italie', 'PROPN', 0, 'obj'],
  ['de', 'ADP', 3, 'case'],
  ['sanction', 'NOUN', 1, 'nmod'],
];

describe('what is said of an object', () => {
  it('is the complement of a verb that accuses, charges or hinders', () => {
    assert.equal(mended(ACCUSED)[3], 'être xcomp 0');
    const past: readonly Row[] = [
      ...ACCUSED.slice(0, 2),
      ['de', 'ADP', 4, 'mark'],
      ['avoir', 'AUX', 4, 'aux', { VerbForm: 'Inf' }],
      ['voler', 'VERB', 1, 'acl', { VerbForm: 'Part' }],
    ];
    assert.equal(mended(past)[4], 'voler xcomp 0');
  });

  it('stays with a noun that has an infinitive of its own, other verbs, and verbs that have one', () => {
    assert.equal(mended(withRow(ACCUSED, 1, ['tentative', 'NOUN', 0, 'obj']))[3], 'être acl 1');
    assert.equal(mended(withRow(ACCUSED, 0, ['saluer', 'VERB', -1, 'root']))[3], 'être acl 1');
    assert.equal(mended([...ACCUSED, ['partir', 'VERB', 0, 'xcomp']])[3], 'être acl 1');
  });

  it('is what somebody calls it, past what belongs to it', () => {
    assert.equal(mended(CALLED)[5], 'absurde xcomp 0');
    assert.equal(mended(CALLED)[3], 'gouvernement nmod 1');
    assert.equal(mended(CALLED.slice(0, 4))[3], 'gouvernement nmod 1');
  });

  it('is in quotation marks where the verb has other objects too', () => {
    const quoted: readonly Row[] = [
      ['traiter', 'VERB', -1, 'root'],
      ['journaliste', 'NOUN', 0, 'obj'],
      ['de', 'ADP', 4, 'case'],
      ['«', 'PUNCT', 4, 'punct'],
      ['menteur', 'NOUN', 1, 'nmod'],
    ];
    assert.equal(mended(quoted)[4], 'menteur xcomp 0');
    assert.equal(mended(withRow(quoted, 3, ['grand', 'ADJ', 4, 'nmod']))[4], 'menteur nmod 1');
  });

  it('is what a name is threatened with, not what a thing belongs to', () => {
    assert.equal(mended(THREATENED)[3], 'sanction obl 0');
    assert.equal(mended(withRow(THREATENED, 1, ['conseil', 'NOUN', 0, 'obj']))[3], 'sanction nmod 1');
    assert.equal(
      mended(withRow(THREATENED, 2, ['de', 'ADP', 3, 'case', { Definite: 'Def' }]))[3],
      'sanction nmod 1',
    );
  });

  it('is what somebody is accused of beside the agent of a passive', () => {
    const accused: readonly Row[] = [
      ['accuser', 'VERB', -1, 'root'],
      ['renseignement', 'NOUN', 0, 'obl:agent'],
      ['de', 'ADP', 3, 'case'],
      ['ingérence', 'NOUN', 1, 'nmod'],
    ];
    assert.equal(mended(accused)[3], 'ingérence obl 0');
  });
});
