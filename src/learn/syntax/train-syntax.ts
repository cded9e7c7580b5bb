/** Trains all syntax models of a language, in the order in which they need each other. */
import type { Language } from '../../article/types';
import type { LinearModel } from '../../linear';
import type { WordModels } from '../../syntax/analysis';
import { FormTable } from '../../syntax/forms';
import { type HighRanks, loadHighRanks } from '../../syntax/high-ranks';
import { type LemmaData, Lemmatiser } from '../../syntax/lemmatiser';
import { decodeLexicon, encodeLexicon, type Lexicon, type LexiconSource } from '../../lexicon';
import { Morphology } from '../../syntax/morphology';
import { ReadingTable } from '../../syntax/reading-table';
import { Tagger } from '../../syntax/tagger';
import type { WordClasses } from '../../word-classes';
import type { TreebankSentence } from '../treebanks';
import { readLefff } from './lefff';
import type { ParserExample } from './parser-example';
import { jackknife, relationsOf } from './parser-examples';
import { USUAL_PRUNING } from '../perceptron/quantise';
import { knownShare, type SilverOptions, vote } from './silver';
import { trainLemmas } from './train-lemmas';
import { type ParserTraining, trainParser } from './train-parser';
import { trainMorphology, trainTagger } from './train-words';
import { learnLexicon } from './treebank-lexicon';

/** Everything that training gives, ready to be written. */
export interface TrainedSyntax {
  readonly lexicon: Uint8Array;
  readonly tagger: LinearModel;
  readonly morphology: LinearModel;
  readonly lemmas: LemmaData;
  readonly parser: LinearModel;
}

/** What to learn from. */
export interface SyntaxMaterial {
  readonly language: Language;
  /** Annotated by hand. */
  readonly gold: readonly TreebankSentence[];
  /** What other parsers say of further sentences: the same sentences from each. */
  readonly silver: readonly (readonly TreebankSentence[])[];
  /** Classes of the language's words, `NO_CLASSES` where there are none. */
  readonly classes: WordClasses;
}

/** How long each language is trained: English has three times the sentences of French. */
const EFFORT: Readonly<Record<Language, Effort>> = {
  fr: {
    folds: 4,
    wordEpochs: 8,
    wordSeeds: [17, 18, 19],
    wordMinWeight: 8,
    localEpochs: 7,
    globalEpochs: 8,
    seeds: [23, 29],
    minWeight: 10,
  },
  en: {
    folds: 2,
    wordEpochs: 4,
    wordSeeds: [17],
    wordMinWeight: 1,
    localEpochs: 3,
    globalEpochs: 3,
    seeds: [23],
    minWeight: 14,
  },
};

/** How long tagger and morphology are trained, and how small they become. */
export interface WordEffort {
  /** Parts of the jackknife. */
  readonly folds: number;
  readonly wordEpochs: number;
  /** Tagger and morphology are the mean of one training for each. */
  readonly wordSeeds: readonly number[];
  /** Quantised weights of tagger and morphology nearer to zero are dropped. */
  readonly wordMinWeight: number;
}

/** How long all models are trained, and how small they become. */
export interface Effort extends WordEffort {
  /** Rounds of the parser's training, decision by decision and by whole trees. */
  readonly localEpochs: number;
  readonly globalEpochs: number;
  /** The parser is the mean of one training for each. */
  readonly seeds: readonly number[];
  /**
   * The parser's quantised weights nearer to zero are dropped: it costs nothing that can be measured, and
   * keeps the file below 5 MB.
   */
  readonly minWeight: number;
}

const WORD_DROPOUT = 0.2;
export const LOCAL = { exploration: 0.9, dropout: 0.3, margin: 10, silverShare: 0.5 };
export const GLOBAL = { width: 4, margin: 30, dropout: 0.3, aggressiveness: 1, silverShare: 0.35 };
const WORD_MARGIN = 8;
export const SILVER: SilverOptions = { votes: 2, weight: 0.5 };
/** The share of a silver sentence's heads that must be agreed on for the parser to learn from it. */
const AGREEMENT = 0.85;

/** @param report is told of each step */
export function trainSyntax(
  material: SyntaxMaterial,
  report: (step: string) => void,
  effort: Effort = EFFORT[material.language],
): TrainedSyntax {
  const { language, gold, silver, classes } = material;
  report('lexicon and lemmas');
  const source: LexiconSource = language === 'fr' ? readLefff() : learnLexicon(gold);
  const lexicon = encodeLexicon(source);
  const known = decodeLexicon(lexicon, 'lexicon.bin');
  const base = new TrainingBase(effort, gold, source, known, classes, loadHighRanks(language));
  const voted = silver.length === 0 ? [] : vote(silver, SILVER);
  report(`${gold.length} gold sentences, ${voted.length} silver ones`);
  return {
    lexicon,
    lemmas: base.lemmas,
    ...trainModels(base, [...gold, ...voted], effort, report),
  };
}

type LearnedModels = Pick<TrainedSyntax, 'tagger' | 'morphology' | 'parser'>;

/** What all trainings of a language share: lexicon, lemmas, and how long words are trained. */
export class TrainingBase {
  readonly forms: FormTable;
  readonly readings: ReadingTable;
  readonly lemmas: LemmaData;
  private readonly lemmatiser: Lemmatiser;

  constructor(
    readonly effort: WordEffort,
    gold: readonly TreebankSentence[],
    source: LexiconSource,
    lexicon: Lexicon,
    classes: WordClasses,
    highRanks: HighRanks,
  ) {
    this.forms = new FormTable(lexicon, classes, highRanks);
    this.readings = new ReadingTable(lexicon);
    this.lemmas = trainLemmas(gold, source, this.readings);
    this.lemmatiser = new Lemmatiser(this.lemmas, lexicon.independent);
  }

  /** Trains tagger and morphology; silver sentences have tags, but no features. */
  trainWords(sentences: readonly TreebankSentence[]): Pick<TrainedSyntax, 'tagger' | 'morphology'> {
    const gold = sentences.filter(({ weight }) => weight === 1);
    const training = {
      epochs: this.effort.wordEpochs,
      seeds: this.effort.wordSeeds,
      dropout: WORD_DROPOUT,
      margin: WORD_MARGIN,
      pruning: { ...USUAL_PRUNING, minWeight: this.effort.wordMinWeight },
    };
    return {
      tagger: trainTagger(sentences, this.forms, training),
      morphology: trainMorphology(gold, this.forms, this.readings, training),
    };
  }

  withModels(models: Pick<TrainedSyntax, 'tagger' | 'morphology'>): WordModels {
    const tagger = new Tagger(models.tagger);
    const { forms, readings, lemmatiser } = this;
    return {
      forms,
      readings,
      lemmatiser,
      tagger,
      morphology: new Morphology(models.morphology, tagger.labels),
    };
  }
}

function trainModels(
  base: TrainingBase,
  sentences: readonly TreebankSentence[],
  effort: Effort,
  report: (step: string) => void,
): LearnedModels {
  report('tagger and morphology');
  const words = base.trainWords(sentences);
  const relations = relationsOf(sentences);
  const examples = parserExamples(base, sentences, relations, report);
  report(`parser, ${examples.length} sentences`);
  const { localEpochs, globalEpochs, seeds, minWeight } = effort;
  const training: ParserTraining = {
    seeds,
    local: { ...LOCAL, epochs: localEpochs },
    global: { ...GLOBAL, epochs: globalEpochs },
    pruning: { ...USUAL_PRUNING, minWeight },
  };
  return { ...words, parser: trainParser(examples, relations, training, report) };
}

/**
 * What a parser learns from: sentences with enough of their heads known, over tags of models that have not seen them.
 * @param agreement the least share of a sentence's heads that must be known
 */
export function parserExamples(
  base: TrainingBase,
  sentences: readonly TreebankSentence[],
  relations: readonly string[],
  report: (step: string) => void,
  agreement = AGREEMENT,
): ParserExample[] {
  const all = jackknife(sentences, relations, base.effort.folds, (part) => {
    report('tagger and morphology of a part');
    return base.withModels(base.trainWords(part));
  });
  return all.filter((_, i) => knownShare(sentences[i]) >= agreement);
}
