/** What qualifies a noun goes to one that agrees with it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Random } from '../../src/learn/random';
import { Agreement } from '../../src/syntax/graph-parser/agreement';
import { mendRows, type Row, withRow } from './rows';
import { isTree } from './trees';

/** Heads of the rows after agreement, where each head goes with each word as well as `scores` says, from the root on. */
function heads(rows: readonly Row[], scores: readonly number[]): readonly number[] {
  const mended = mendRows(rows, (words, tree, names) => {
    new Agreement(names).enforce(tree, words, { heads: () => Float32Array.from(scores) });
  });
  return mended.map((row) => Number(row.split(' ').at(-1)));
}

/** "loi sur les races adoptée", the participle on the races. */
const LAW: readonly Row[] = [
  ['loi', 'NOUN', -1, 'root', { Number: 'Sing', Gender: 'Fem' }],
  ['sur', 'ADP', 3, 'case'],
  ['le', 'DET', 3, 'det'],
  ['race', 'NOUN', 0, 'nmod', { Number: 'Plur', Gender: 'Fem' }],
  ['adopter', 'VERB', 3, 'acl', { VerbForm: 'Part', Tense: 'Past', Number: 'Sing', Gender: 'Fem' }],
];
const LIKELY = [0, 3, 0, 0, 5, 0];

describe('agreement', () => {
  it('hangs a participle from the noun of the phrase that agrees', () => {
    assert.equal(heads(LAW, LIKELY)[4], 0);
  });

  it('changes nothing where the noun agrees, or the other one is far less likely', () => {
    const races = withRow(LAW, 3, ['race', 'NOUN', 0, 'nmod', { Number: 'Sing', Gender: 'Fem' }]);
    assert.equal(heads(races, LIKELY)[4], 3);
    assert.equal(heads(LAW, [0, -9, 0, 0, 5, 0])[4], 3);
  });

  it('takes several nouns for a plural', () => {
    const both: readonly Row[] = [
      ['homme', 'NOUN', -1, 'root', { Number: 'Sing', Gender: 'Masc' }],
      ['et', 'CCONJ', 2, 'cc'],
      ['femme', 'NOUN', 0, 'conj', { Number: 'Sing', Gender: 'Fem' }],
      ['arrêter', 'VERB', 0, 'acl', { VerbForm: 'Part', Tense: 'Past', Number: 'Plur', Gender: 'Masc' }],
    ];
    assert.equal(heads(both, [0, 0, 0, 9, 0])[3], 0);
  });

  it('asks the verb of a clause with "qui" for its number', () => {
    const clause: readonly Row[] = [
      ...LAW.slice(0, 4),
      ['qui', 'PRON', 6, 'nsubj'],
      ['avoir', 'AUX', 6, 'aux', { VerbForm: 'Fin', Number: 'Sing' }],
      ['entrer', 'VERB', 3, 'acl', { VerbForm: 'Part', Tense: 'Past', Number: 'Sing', Gender: 'Masc' }],
    ];
    assert.equal(heads(clause, [...LIKELY, 0, 0])[6], 0);
    const que = withRow(clause, 4, ['que', 'PRON', 6, 'nsubj']);
    assert.equal(heads(que, [...LIKELY, 0, 0])[6], 3);
  });

  it('leaves a tree, whatever agrees with what', () => {
    const forms = fc.constantFrom('Sing', 'Plur');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), forms, fc.nat({ max: 3 })), { minLength: 2, maxLength: 9 }),
        fc.nat(),
        (drawn, seed) => {
          const random = new Random(seed);
          const rows = drawn.map(([head, number, kind], i): Row =>
            i === 0
              ? ['a', 'NOUN', -1, 'root', { Number: number }]
              : [
                  'a',
                  kind === 0 ? 'ADJ' : 'NOUN',
                  head % i,
                  ['amod', 'nmod', 'conj', 'appos'][kind],
                  { Number: number },
                ],
          );
          const result = heads(
            rows,
            Array.from({ length: rows.length + 1 }, () => random.next() * 9),
          );
          assert.ok(isTree(Int32Array.from(result)));
        },
      ),
    );
  });
});
