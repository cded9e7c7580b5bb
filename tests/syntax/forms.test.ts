/** What a form shows by itself: accents that capitals lack, and branches of word classes. */
import assert from 'node:assert/strict';
import { decodeLexicon, encodeLexicon } from '../../src/lexicon';
import * as form from '../../src/syntax/forms';
import { decodeWordClasses, encodeWordClasses } from '../../src/word-classes';

const forms = new Map<string, [string, string][]>([
  ['état', [['NOUN', 'état']]],
  ['être', [['VERB', 'être']]],
  ['âgée', [['ADJ', 'âgé']]],
  ['elle', [['PRON', 'elle']]],
  ['élan', [['NOUN', 'élan']]],
  ['Elan', [['PROPN', 'Elan']]],
]);
const lexiconOf = (independent: boolean) => decodeLexicon(encodeLexicon({ independent, forms }), 'test');

describe('forms', () => {
  const table: [written: string, known: string][] = [
    ['Etat', 'État'],
    ['ETAT', 'ÉTAT'],
    ['Etre', 'Être'],
    ['Agée', 'Âgée'],
    // known as they are, unknown either way, without a capital
    ['Elle', 'Elle'],
    ['Elan', 'Elan'],
    ['Exxon', 'Exxon'],
    ['etat', 'etat'],
    ['', ''],
  ];
  for (const [written, known] of table) {
    it(`"${written}" is known as "${known}"`, () =>
      assert.equal(form.restoreAccent(written, lexiconOf(true)), known));
  }

  it('get no accents from a lexicon learned from treebanks', () => {
    assert.equal(form.restoreAccent('Etat', lexiconOf(false)), 'Etat');
  });

  it('tell of the branches that their word class goes down', () => {
    const bytes = encodeWordClasses(new Map([['état', 0b0110_1001_0011]]));
    const formTable = new form.FormTable(lexiconOf(true), decodeWordClasses(bytes, 'test'));
    const numbers = formTable.read(['Etat', 'Exxon']);
    const classes = [form.CLASS4, form.CLASS6, form.CLASS8, form.CLASS12];
    assert.deepEqual(
      classes.map((property) => formTable.get(numbers[2], property)),
      [0b1_0110, 0b1_0110_10, 0b1_0110_1001, 0b1_0110_1001_0011],
    );
    assert.deepEqual(
      classes.map((property) => formTable.get(numbers[3], property)),
      [0, 0, 0, 0],
    );
  });
});
