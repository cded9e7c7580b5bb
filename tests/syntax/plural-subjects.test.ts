/** A plural verb's subject is all that "et" joins to it. */
import assert from 'node:assert/strict';
import { mendPluralSubjects } from '../../src/syntax/plural-subjects';
import { mendRows, type Row, withRow } from './rows';

/** "le conseiller du président et le secrétaire ont signé", the secretary joined to the president. */
const PAIR: readonly Row[] = [
  ['le', 'DET', 1, 'det'],
  ['conseiller', 'NOUN', 8, 'nsubj', { Number: 'Sing' }],
  ['du', 'ADP', 3, 'case'],
  ['président', 'NOUN', 1, 'nmod', { Number: 'Sing' }],
  ['et', 'CCONJ', 6, 'cc'],
  ['le', 'DET', 6, 'det'],
  ['secrétaire', 'NOUN', 3, 'conj', { Number: 'Sing' }],
  ['ont', 'AUX', 8, 'aux', { Number: 'Plur', VerbForm: 'Fin' }],
  ['signé', 'VERB', -1, 'root', { VerbForm: 'Part' }],
];

const headOfSecretary = (rows: readonly Row[]): string | undefined =>
  mendRows(rows, mendPluralSubjects)[6]?.split(' ').at(-1);

const changed = (place: number, row: Row): readonly Row[] => withRow(PAIR, place, row);

describe('subjects of plural verbs', () => {
  it('take to them what the parser joined to a noun below', () => assert.equal(headOfSecretary(PAIR), '1'));

  it('stay where the verb is singular: "le conseiller du président et du secrétaire a signé"', () =>
    assert.equal(
      headOfSecretary(changed(7, ['a', 'AUX', 8, 'aux', { Number: 'Sing', VerbForm: 'Fin' }])),
      '3',
    ));

  it('stay where the subject is plural itself: "les conseillers du président et le secrétaire"', () =>
    assert.equal(headOfSecretary(changed(1, ['conseillers', 'NOUN', 8, 'nsubj', { Number: 'Plur' }])), '3'));

  it('stay where the other noun has a preposition: "la majorité des patients et des proches ont signé"', () =>
    assert.equal(headOfSecretary(changed(5, ['du', 'ADP', 6, 'case'])), '3'));

  it('stay where only one of both has a determiner: "une foule de badauds et touristes"', () =>
    assert.equal(headOfSecretary(changed(5, ['y', 'ADV', 8, 'obj'])), '3'));
});
