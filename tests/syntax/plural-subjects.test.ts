/** A plural verb's subject is all that "et" joins to it. */
import assert from 'node:assert/strict';
import type { Features } from '../../src/lexicon';
import { mendPluralSubjects } from '../../src/syntax/plural-subjects';
import type { Upos } from '../../src/syntax/types';

const NAMES = ['root', 'nsubj', 'nmod', 'conj', 'cc', 'det', 'case', 'aux', 'obj'] as const;
type Row = readonly [
  form: string,
  upos: Upos,
  head: number,
  relation: (typeof NAMES)[number],
  feats?: Features,
];

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

function headOfSecretary(rows: readonly Row[]): number {
  const heads = Int32Array.from(rows.map(([, , head]) => head));
  const relations = Uint8Array.from(rows.map(([, , , relation]) => NAMES.indexOf(relation)));
  const input = { upos: rows.map(([, upos]) => upos), feats: rows.map(([, , , , feats = {}]) => feats) };
  mendPluralSubjects(input, { heads, relations }, NAMES);
  return heads[6];
}

const changed = (place: number, row: Row): readonly Row[] =>
  PAIR.map((each, i) => (i === place ? row : each));

describe('subjects of plural verbs', () => {
  it('take to them what the parser joined to a noun below', () => assert.equal(headOfSecretary(PAIR), 1));

  it('stay where the verb is singular: "le conseiller du président et du secrétaire a signé"', () =>
    assert.equal(
      headOfSecretary(changed(7, ['a', 'AUX', 8, 'aux', { Number: 'Sing', VerbForm: 'Fin' }])),
      3,
    ));

  it('stay where the subject is plural itself: "les conseillers du président et le secrétaire"', () =>
    assert.equal(headOfSecretary(changed(1, ['conseillers', 'NOUN', 8, 'nsubj', { Number: 'Plur' }])), 3));

  it('stay where the other noun has a preposition: "la majorité des patients et des proches ont signé"', () =>
    assert.equal(headOfSecretary(changed(5, ['du', 'ADP', 6, 'case'])), 3));

  it('stay where only one of both has a determiner: "une foule de badauds et touristes"', () =>
    assert.equal(headOfSecretary(changed(5, ['y', 'ADV', 8, 'obj'])), 3));
});
