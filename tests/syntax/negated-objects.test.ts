/** Behind a negation "de" is an article, unless the verb has a phrase with "de" of its own. */
import assert from 'node:assert/strict';
import { loadNegatedObjectWords, mendNegatedObjects } from '../../src/syntax/negated-objects';
import { parseFrench } from '../mentions/reader';
import { mendRows, type Row, withRow } from './rows';

const words = loadNegatedObjectWords('fr');

const mended = (rows: readonly Row[]): readonly string[] =>
  mendRows(rows, (input, tree, names) => mendNegatedObjects(input.lemmas, input, tree, names, words));

/** "il ne avoir pas signer de déclaration", the declaration as an oblique. */
const SIGNED: readonly Row[] = [
  ['il', 'PRON', 4, 'nsubj'],
  ['ne', 'ADV', 4, 'advmod'],
  ['avoir', 'AUX', 4, 'aux'],
  ['pas', 'ADV', 4, 'advmod'],
  ['signer', 'VERB', -1, 'root'],
  ['de', 'ADP', 6, 'case'],
  ['déclaration', 'NOUN', 4, 'obl'],
  ['déterminer', 'DET', 0, 'det'],
  ['objet', 'NOUN', 0, 'nmod'],
];

describe('objects of negated verbs', () => {
  it('have "de" for their article', () => {
    const [de, object] = mended(SIGNED).slice(5);
    assert.deepEqual([de, object], ['de det 6', 'déclaration obj 4']);
  });

  it('are none where nothing is denied', () => {
    assert.equal(mended(withRow(SIGNED, 3, ['hier', 'ADV', 4, 'advmod']))[6], 'déclaration obl 4');
    assert.equal(mended(withRow(SIGNED, 1, ['le', 'PRON', 4, 'iobj']))[6], 'déclaration obl 4');
  });

  it('are none where the verb wants "de", has an object or is a passive, or the noun tells how', () => {
    assert.equal(mended(withRow(SIGNED, 4, ['parler', 'VERB', -1, 'root']))[6], 'déclaration obl 4');
    assert.equal(mended(withRow(SIGNED, 8, ['objet', 'NOUN', 4, 'obj']))[6], 'déclaration obl 4');
    assert.equal(mended(withRow(SIGNED, 2, ['être', 'AUX', 4, 'aux:pass']))[6], 'déclaration obl 4');
    assert.equal(mended(withRow(SIGNED, 6, ['avance', 'NOUN', 4, 'obl']))[6], 'avance obl 4');
  });

  it('have no other article and stand beside their verb', () => {
    assert.equal(mended(withRow(SIGNED, 7, ['la', 'DET', 6, 'det']))[6], 'déclaration obl 4');
    const apart = mended([...SIGNED.slice(0, 5), ['hôtel', 'NOUN', 4, 'obl'], ['de', 'ADP', 7, 'case'], ['crise', 'NOUN', 4, 'obl']]); // prettier-ignore
    assert.equal(apart[7], 'crise obl 4');
  });

  it('are articles in tag and lemma too', () => {
    const [sentence] = parseFrench('Les deux hommes n’ont pas signé de déclaration commune.').sentences;
    const article = sentence.words.find(({ text }) => text === 'de');
    assert.deepEqual([article?.upos, article?.lemma, article?.deprel], ['DET', 'un', 'det']);
  });
});
