/** Tags that the tree tells better than the words around. */
import assert from 'node:assert/strict';
import { dataPath } from '../../src/data-path';
import { loadLexicon } from '../../src/lexicon';
import type { WordAnalysis } from '../../src/syntax/analysis';
import { loadLemmatiser } from '../../src/syntax/lemmatiser';
import { ReadingTable } from '../../src/syntax/reading-table';
import { settleTags } from '../../src/syntax/settled-tags';
import { mendRows, type Row } from './rows';

const sources = {
  readings: new ReadingTable(loadLexicon(dataPath('models', 'fr', 'lexicon.bin'))),
  lemmatiser: loadLemmatiser(dataPath('models', 'fr', 'lemmas.json'), true),
};

/** Tags and lemmas of the words after settling; the rows have their forms after the features. */
function settled(rows: readonly (readonly [form: string, ...Row])[]): readonly string[] {
  let result: readonly string[] = [];
  mendRows(
    rows.map(([, ...row]) => row),
    (input, tree, names) => {
      const analysis = { ...input, parserInput: {} } as unknown as WordAnalysis;
      const texts = rows.map(([form]) => form);
      const { upos, lemmas, feats } = settleTags(texts, analysis, tree, names, sources);
      result = texts.map((form, i) => `${form} ${upos[i]} ${lemmas[i]} ${feats[i].Person ?? ''}`.trim());
    },
  );
  return result;
}

describe('tags that fit the tree', () => {
  it('make a verb of an "avoir" that is no auxiliary, and none of one that is', () => {
    const has = settled([
      ['avait', 'avoir', 'AUX', -1, 'root', { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Imp' }],
      ['ans', 'an', 'NOUN', 0, 'obj'],
    ]);
    assert.equal(has[0], 'avait VERB avoir 3');
    const refused = settled([
      ['a', 'avoir', 'VERB', 1, 'aux', { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres' }],
      ['refusé', 'refuser', 'VERB', -1, 'root', { VerbForm: 'Part' }],
    ]);
    assert.deepEqual(refused, ['a AUX avoir 3', 'refusé VERB refuser']);
  });

  it('make pronouns of articles that are objects of a verb behind', () => {
    const slapped = settled([
      ['les', 'le', 'DET', 1, 'obj', { Number: 'Plur' }],
      ['gifler', 'gifler', 'VERB', -1, 'root', { VerbForm: 'Inf' }],
    ]);
    assert.equal(slapped[0], 'les PRON eux 3');
    const noun = settled([
      ['les', 'le', 'DET', 1, 'det', { Number: 'Plur' }],
      ['gifles', 'gifle', 'NOUN', -1, 'root'],
    ]);
    assert.equal(noun[0], 'les DET le');
  });

  it('make verbs of nouns with subject and object that may be verbs', () => {
    const clause = (form: string, lemma: string, more: readonly (readonly [string, ...Row])[] = []) =>
      settled([
        ['journal', 'journal', 'NOUN', 1, 'nsubj'],
        [form, lemma, 'NOUN', -1, 'root', { Number: 'Sing', Gender: 'Fem' }],
        ['loi', 'loi', 'NOUN', 1, 'obj'],
        ...more,
      ])[1];
    assert.equal(clause('pointe', 'pointe'), 'pointe VERB pointer 3');
    assert.equal(clause('maison', 'maison'), 'maison NOUN maison');
    assert.equal(clause('pointe', 'pointe', [['la', 'le', 'DET', 1, 'det']]), 'pointe NOUN pointe');
  });

  it('make adjectives of nouns that qualify, if they may be adjectives', () => {
    const qualified = (form: string): string | undefined =>
      settled([
        ['services', 'service', 'NOUN', -1, 'root', { Number: 'Plur', Gender: 'Masc' }],
        [form, form, 'NOUN', 0, 'amod', { Number: 'Plur', Gender: 'Masc' }],
      ])[1];
    assert.equal(qualified('éliminatoires'), 'éliminatoires ADJ éliminatoire');
    assert.equal(qualified('pluies'), 'pluies NOUN pluies');
  });
});
