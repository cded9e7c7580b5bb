/** Lemmas: learned exceptions, the lexicon's readings, and endings for words that nobody has seen. */
import assert from 'node:assert/strict';
import { trainLemmas } from '../../src/learn/syntax/train-lemmas';
import { readTreebankText } from '../../src/learn/treebanks';
import { Lemmatiser } from '../../src/syntax/lemmatiser';
import { decodeLexicon, encodeLexicon } from '../../src/lexicon';
import { ReadingTable } from '../../src/syntax/reading-table';

const TREEBANK = ['La\tle\tDET', 'ville\tville\tNOUN', 'signera\tsigner\tVERB', 'yeux\tœil\tNOUN', 'Américains\tAméricain\tNOUN']
  .map((row, i) => {
    const [form, lemma, upos] = row.split('\t');
    return `${i + 1}\t${form}\t${lemma}\t${upos}\t_\t_\t0\troot\t_\t_\n`;
  })
  .join(''); // prettier-ignore

const lexicon = {
  independent: true,
  forms: new Map<string, [string, string][]>([
    ['chantera', [['VERB|Tense=Fut', 'chanter']]],
    ['posera', [['VERB|Tense=Fut', 'poser']]],
    ['suis', [['VERB|Person=1|Tense=Pres', 'être'], ['VERB|Person=2|Tense=Pres', 'suivre']]],
    ['finira', [['VERB|Tense=Fut', 'finir']]],
    ['bannira', [['VERB|Tense=Fut', 'bannir']]],
    ['juniors', [['NOUN|Number=Plur', 'junior']]],
    ['étaient', [['VERB|Tense=Imp', 'être']]],
  ]),
}; // prettier-ignore

describe('lemmas', () => {
  const readings = new ReadingTable(decodeLexicon(encodeLexicon(lexicon), 'x'));
  const data = trainLemmas(readTreebankText(TREEBANK, 'fr'), lexicon, readings);
  const lemmatiser = new Lemmatiser(data, true);
  const table: [form: string, upos: string, feats: Record<string, string>, lemma: string][] = [
    ['la', 'DET', {}, 'le'],
    ['Les', 'PROPN', {}, 'Les'],
    ['yeux', 'NOUN', {}, 'œil'],
    // the lemma has a capital: learned for the form as written
    ['Américains', 'NOUN', {}, 'Américain'],
    ['chantera', 'VERB', {}, 'chanter'],
    // unknown to both: by the endings "ra" and "ira"
    ['tweetera', 'VERB', {}, 'tweeter'],
    ['surfinira', 'VERB', {}, 'surfinir'],
    // the reading whose features fit
    ['suis', 'VERB', { Person: '1' }, 'être'],
    ['suis', 'VERB', { Person: '2' }, 'suivre'],
    // a reading of a kindred part of speech
    ['juniors', 'ADJ', {}, 'junior'],
    // the lexicon has it with the accent that capitals lack
    ['Etaient', 'VERB', {}, 'être'],
    // abbreviations and numbers stay as they are, a headline's words do not
    ['VIH-1', 'NOUN', {}, 'VIH-1'],
    ['18e', 'ADJ', {}, '18e'],
    ['TWEETERA', 'VERB', {}, 'tweeter'],
    ['Bolton', 'PROPN', {}, 'Bolton'],
    ['n’', 'ADV', {}, "n'"],
  ];
  for (const [form, upos, feats, lemma] of table) {
    it(`${form} (${upos}${Object.values(feats).join()}) → ${lemma}`, () =>
      assert.equal(lemmatiser.lemma(form, upos, feats, readings.of(form)), lemma));
  }
});
