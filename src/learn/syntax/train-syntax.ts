/** Trains all syntax models of a language, in the order in which they need each other. */
import type { Language } from '../../article/types';
import type { WordModels } from '../../syntax/analysis';
import { FormTable } from '../../syntax/forms';
import { type LemmaData, Lemmatiser } from '../../syntax/lemmatiser';
import { decodeLexicon, encodeLexicon, type LexiconSource } from '../../syntax/lexicon-file';
import { Morphology } from '../../syntax/morphology';
import { ReadingTable } from '../../syntax/reading-table';
import { Tagger } from '../../syntax/tagger';
import type { LinearModel } from '../../linear';
import type { TreebankSentence } from '../treebanks';
import { readLefff } from './lefff';
import { jackknife, relationsOf } from './parser-examples';
import { learnLexicon } from './treebank-lexicon';
import { trainLemmas } from './train-lemmas';
import { trainParser } from './train-parser';
import { trainMorphology, trainTagger } from './train-words';

/** Everything that training gives, ready to be written. */
export interface TrainedSyntax {
  readonly lexicon: Uint8Array;
  readonly tagger: LinearModel;
  readonly morphology: LinearModel;
  readonly lemmas: LemmaData;
  readonly parser: LinearModel;
}

/** Parts of the jackknife. */
const FOLDS = 5;
const WORD_TRAINING = { epochs: 10, seed: 17 };
const PARSER_TRAINING = { epochs: 15, seed: 23, exploration: 0.9 };

/** @param report is told of each step */
export function trainSyntax(
  sentences: readonly TreebankSentence[],
  language: Language,
  report: (step: string) => void,
): TrainedSyntax {
  report('lexicon');
  const source: LexiconSource = language === 'fr' ? readLefff() : learnLexicon(sentences);
  const bytes = encodeLexicon(source);
  const lexicon = decodeLexicon(bytes, 'lexicon');
  const readings = new ReadingTable(lexicon);
  const table = new FormTable(lexicon);
  report('lemmas');
  const lemmas = trainLemmas(sentences, source, readings);
  const lemmatiser = new Lemmatiser(lemmas);
  const wordModels = (part: readonly TreebankSentence[]): [LinearModel, LinearModel] => [
    trainTagger(part, table, WORD_TRAINING),
    trainMorphology(part, table, readings, WORD_TRAINING),
  ];
  report('tagger and morphology');
  const [tagger, morphology] = wordModels(sentences);
  const relations = relationsOf(sentences);
  const examples = jackknife(sentences, relations, FOLDS, (part): WordModels => {
    report('tagger and morphology of a part');
    const [partTagger, partMorphology] = wordModels(part);
    const withTags = new Tagger(partTagger);
    return {
      forms: table,
      readings,
      tagger: withTags,
      morphology: new Morphology(partMorphology, withTags.labels),
      lemmatiser,
    };
  });
  report('parser');
  const parser = trainParser(examples, relations, PARSER_TRAINING);
  return { lexicon: bytes, tagger, morphology, lemmas, parser };
}
