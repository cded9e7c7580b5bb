/** A noun with an article of its own behind another phrase is the object that its verb lacks. */
import assert from 'node:assert/strict';
import { loadLateObjectWords, mendLateObjects } from '../../src/syntax/late-objects';
import { mendRows, type Row, withRow } from './rows';

const words = loadLateObjectWords('fr');

const mended = (rows: readonly Row[]): readonly string[] =>
  mendRows(rows, (input, tree, names) => mendLateObjects(input.lemmas, input, tree, names, words));

/** "région approuver , à score , le projet", the project in apposition to the score. */
const APPROVED: readonly Row[] = [
  ['région', 'NOUN', 1, 'nsubj'],
  ['approuver', 'VERB', -1, 'root', { VerbForm: 'Fin' }],
  [',', 'PUNCT', 4, 'punct'],
  ['à', 'ADP', 4, 'case'],
  ['score', 'NOUN', 1, 'obl'],
  [',', 'PUNCT', 4, 'punct'],
  ['le', 'DET', 7, 'det'],
  ['projet', 'NOUN', 4, 'appos'],
];

const OBJECT = 'projet obj 1';
const STAYS = 'projet appos 4';

describe('objects behind another phrase', () => {
  it("are their verb's, with commas on both sides or none", () => {
    assert.equal(mended(APPROVED)[7], OBJECT);
    const without = withRow(withRow(APPROVED, 2, ['hier', 'ADV', 1, 'advmod']), 5, [
      'faible',
      'ADJ',
      4,
      'amod',
    ]);
    assert.equal(mended(without)[7], OBJECT);
  });

  it('stay behind one comma, which sets an apposition apart, and in brackets', () => {
    assert.equal(mended(withRow(APPROVED, 2, ['hier', 'ADV', 1, 'advmod']))[7], STAYS);
    const inBrackets = withRow(withRow(APPROVED, 2, ['hier', 'ADV', 1, 'advmod']), 5, [
      '(',
      'PUNCT',
      7,
      'punct',
    ]);
    assert.equal(mended(inBrackets)[7], STAYS);
  });

  it('stay where the verb has an object, can have none, or describes its subject', () => {
    assert.equal(mended(withRow(APPROVED, 0, ['loi', 'NOUN', 1, 'obj']))[7], STAYS);
    assert.equal(
      mended(withRow(APPROVED, 1, ['participer', 'VERB', -1, 'root', { VerbForm: 'Fin' }]))[7],
      STAYS,
    );
    assert.equal(
      mended(withRow(APPROVED, 1, ['devenir', 'VERB', -1, 'root', { VerbForm: 'Fin' }]))[7],
      STAYS,
    );
  });

  it('may be the subject of a verb that has none before it', () => {
    assert.equal(mended(withRow(APPROVED, 0, ['hier', 'ADV', 1, 'advmod']))[7], STAYS);
  });

  it('have an article, no preposition, and tell no time', () => {
    assert.equal(mended(withRow(APPROVED, 6, ['grand', 'ADJ', 7, 'amod']))[7], STAYS);
    assert.equal(mended(withRow(APPROVED, 2, ['de', 'ADP', 7, 'case']))[7], STAYS);
    assert.equal(mended(withRow(APPROVED, 7, ['semaine', 'NOUN', 4, 'appos']))[7], 'semaine appos 4');
  });
});
