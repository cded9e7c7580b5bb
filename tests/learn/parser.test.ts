/** The parser's training: it learns a small treebank by heart, the same way each time, and bears annotation that is no tree. */
import assert from 'node:assert/strict';
import { type Effort, trainSyntax, type TrainedSyntax } from '../../src/learn/syntax/train-syntax';
import { readTreebankText } from '../../src/learn/treebanks';
import { encodeModel } from '../../src/linear';
import { analyseWords } from '../../src/syntax/analysis';
import { FormTable } from '../../src/syntax/forms';
import { Lemmatiser } from '../../src/syntax/lemmatiser';
import { Morphology } from '../../src/syntax/morphology';
import { Parser } from '../../src/syntax/parser/parser';
import { ReadingTable } from '../../src/syntax/reading-table';
import { Tagger } from '../../src/syntax/tagger';
import { decodeLexicon } from '../../src/lexicon';
import { NO_CLASSES } from '../../src/word-classes';

/** `form:TAG:head:relation` for each word; heads count from 1. */
const SENTENCES = [
  'Anna:PROPN:2:nsubj met:VERB:0:root Boris:PROPN:2:obj in:ADP:5:case Rome:PROPN:2:obl .:PUNCT:2:punct',
  'Boris:PROPN:2:nsubj met:VERB:0:root the:DET:4:det mayor:NOUN:2:obj of:ADP:6:case Rome:PROPN:4:nmod .:PUNCT:2:punct',
  'The:DET:2:det mayor:NOUN:3:nsubj left:VERB:0:root .:PUNCT:3:punct',
  'The:DET:2:det mayor:NOUN:5:nsubj of:ADP:4:case Rome:PROPN:2:nmod left:VERB:0:root .:PUNCT:5:punct',
];
const TWO_ROOTS = 'Anna:PROPN:0:root met:VERB:0:root Boris:PROPN:2:obj .:PUNCT:2:punct';

const treebank = (sentences: readonly string[]) =>
  readTreebankText(
    sentences
      .map((sentence) =>
        sentence
          .split(' ')
          .map((word, i) => {
            const [form, upos, head, deprel] = word.split(':');
            return `${i + 1}\t${form}\t${form}\t${upos}\t_\t_\t${head}\t${deprel}\t_\t_\n`;
          })
          .join(''),
      )
      .join('\n'),
    'en',
  );

const EFFORT: Effort = {
  folds: 2,
  wordEpochs: 4,
  wordSeeds: [1, 2],
  wordMinWeight: 1,
  localEpochs: 3,
  globalEpochs: 3,
  seeds: [1, 2],
  minWeight: 1,
};

const train = (sentences: readonly string[]): TrainedSyntax =>
  trainSyntax(
    { language: 'en', gold: treebank(sentences), silver: [], classes: NO_CLASSES },
    () => undefined,
    EFFORT,
  );

const bytesOf = ({ parser }: TrainedSyntax): Uint8Array => encodeModel(parser, parser.weights, 'test');

/** Heads (from 1) and relations as the trained models see a sentence. */
function parse(models: TrainedSyntax, words: readonly string[]): string {
  const lexicon = decodeLexicon(models.lexicon, 'test');
  const tagger = new Tagger(models.tagger);
  const { parserInput } = analyseWords(words, {
    forms: new FormTable(lexicon),
    readings: new ReadingTable(lexicon),
    tagger,
    morphology: new Morphology(models.morphology, tagger.labels),
    lemmatiser: new Lemmatiser(models.lemmas, lexicon.independent),
  });
  const parser = new Parser(models.parser);
  const { heads, relations } = parser.parse(parserInput);
  return words.map((word, i) => `${word}:${heads[i] + 1}:${parser.relations[relations[i]]}`).join(' ');
}

describe('training the parser', () => {
  const models = train([...SENTENCES, ...SENTENCES, ...SENTENCES]);

  for (const sentence of SENTENCES) {
    it(`learns ${sentence.replace(/:\S+/g, '')}`, () => {
      const rows = sentence.split(' ').map((word) => word.split(':'));
      assert.equal(
        parse(models, rows.map(([form]) => form)),
        rows.map(([form, , head, deprel]) => `${form}:${head}:${deprel}`).join(' '),
      );
    });
  }
  it('gives the same bytes each time', () => {
    assert.deepEqual(bytesOf(train([...SENTENCES, ...SENTENCES, ...SENTENCES])), bytesOf(models));
  });
  it('bears a sentence with two roots', () => {
    assert.ok(bytesOf(train([...SENTENCES, TWO_ROOTS])).length > 0);
  });
}); // prettier-ignore
