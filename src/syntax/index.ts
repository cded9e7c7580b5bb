/** The syntax stage: tags, features, lemmas and dependency trees of an article's sentences. */
import type { Language } from '../article/types';
import { dataPath } from '../data-path';
import { loadLexicon } from '../lexicon';
import { loadModel } from '../linear';
import { wordClassesOf } from '../word-classes';
import type { Token, TokenisedArticle } from '../text/types';
import { analyseWords, type WordAnalysis, type WordModels } from './analysis';
import { correctedByDictionary } from './english-lemmas';
import { FormTable } from './forms';
import { FrenchRules } from './french-rules';
import { GRAPH_FILE } from './graph-parser/graph-model-file';
import { SecondOpinion } from './graph-parser/second-opinion';
import { type Correction, loadLemmatiser } from './lemmatiser';
import { Morphology } from './morphology';
import { MORPHOLOGY_FEATURES } from './morphology-features';
import { NARROW_BEAM, Parser, type Tree } from './parser/parser';
import { PARSER_FEATURES } from './parser/parser-input';
import { loadHighRanks } from './high-ranks';
import { PassiveAgents } from './passive-agents';
import { ReadingTable } from './reading-table';
import { Tagger } from './tagger';
import { TAGGER_FEATURES } from './tagger-features';
import type { ParsedArticle, ParsedSentence, Word } from './types';

export { conlluPieces, readConllu, toConllu } from './conllu';

/** Languages whose guessed lemmas a dictionary corrects. */
const CORRECTED: Readonly<Partial<Record<Language, Correction>>> = { en: correctedByDictionary };

/** Languages on whose trees a second parser is asked for its opinion. */
const ASKED_AGAIN: ReadonlySet<Language> = new Set(['fr']);

/** Sentences that go through the stages together, so that each stage finds its model in the processor's cache. */
const BLOCK = 32;

/** The models of one language. Not for two threads at once: it works in buffers of its own. */
export class SyntaxModel {
  private readonly rules: FrenchRules | undefined;

  constructor(
    readonly language: Language,
    private readonly words: WordModels,
    private readonly parser: Parser,
    private readonly second?: SecondOpinion,
    private readonly agents: PassiveAgents = new PassiveAgents(language),
  ) {
    this.rules = language === 'fr' ? new FrenchRules(words, parser.relations) : undefined;
  }

  /** Parses every sentence of an article. */
  parse(article: TokenisedArticle): ParsedArticle {
    const sentences: ParsedSentence[] = [];
    for (let from = 0; from < article.sentences.length; from += BLOCK) {
      const block = article.sentences.slice(from, from + BLOCK);
      const words = this.parseBlock(block.map(({ tokens }) => tokens));
      block.forEach(({ start, end, index }, i) => sentences.push({ start, end, index, words: words[i] }));
    }
    return { kind: 'parsed', article: article.article, sentences };
  }

  /** Parses one sentence: its tokens with tag, lemma, features, head and relation. One word is the root. */
  parseSentence(tokens: readonly Token[]): readonly Word[] {
    return this.parseBlock([tokens])[0];
  }

  private parseBlock(sentences: readonly (readonly Token[])[]): (readonly Word[])[] {
    const texts = sentences.map((tokens) => tokens.map(({ text }) => text));
    const analyses = texts.map((forms) => analyseWords(forms, this.words));
    const trees = analyses.map(({ parserInput }) => this.parser.parse(parserInput));
    const revised = analyses.map((analysis, i) => this.revise(texts[i], analysis, trees[i]));
    return sentences.map((tokens, i) => this.wordsOf(tokens, revised[i], trees[i]));
  }

  /** Changes the tree. @returns the analysis with tags that fit it */
  private revise(texts: readonly string[], analysis: WordAnalysis, tree: Tree): WordAnalysis {
    this.second?.revise(analysis.parserInput, tree);
    const settled = this.rules?.mend(texts, analysis, tree) ?? analysis;
    // after the rules: what a verb has beside a "que" tells that it is a conjunction
    this.second?.settle(tree, settled);
    return settled;
  }

  private wordsOf(tokens: readonly Token[], analysis: WordAnalysis, tree: Tree): readonly Word[] {
    this.agents.name(tokens, analysis, tree, this.parser.relations);
    const { heads, relations } = tree;
    return tokens.map(({ start, end, text }, index) => ({
      start,
      end,
      text,
      index,
      upos: analysis.upos[index],
      lemma: analysis.lemmas[index],
      feats: analysis.feats[index],
      head: heads[index],
      deprel: this.parser.relations[relations[index]],
    }));
  }
}

/**
 * Loads the models of a language.
 * @param folder where the models of all languages lie, a folder for each
 * @throws DataError where a model is missing, damaged or made for other features
 */
export function loadSyntax(language: Language, folder: string = dataPath('models')): SyntaxModel {
  const file = (name: string): string => `${folder}/${language}/${name}`;
  const lexicon = loadLexicon(file('lexicon.bin'));
  const tagger = new Tagger(loadModel(file('tagger.bin'), TAGGER_FEATURES));
  const words: WordModels = {
    forms: new FormTable(lexicon, wordClassesOf(language, folder), loadHighRanks(language)),
    readings: new ReadingTable(lexicon),
    tagger,
    morphology: new Morphology(loadModel(file('morphology.bin'), MORPHOLOGY_FEATURES), tagger.labels),
    lemmatiser: loadLemmatiser(file('lemmas.json'), lexicon.independent, CORRECTED[language]),
  };
  const isAskedAgain = ASKED_AGAIN.has(language);
  const parser = new Parser(
    loadModel(file('parser.bin'), PARSER_FEATURES),
    isAskedAgain ? NARROW_BEAM : undefined,
  );
  const second = isAskedAgain
    ? new SecondOpinion(GRAPH_FILE.load(file('graph-parser.bin')), parser.relations)
    : undefined;
  return new SyntaxModel(language, words, parser, second);
}
