/** Trains the models of sentence ends and writes them to `data/models/<language>/`. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '../../article/types';
import { dataPath } from '../../data-path';
import { encodeTrees, type TreeEnsemble } from '../../boosting';
import { encodeModel, type LinearModel } from '../../linear';
import { createTextReader } from '../../text';
import { BOUNDARY_FEATURES } from '../../text/boundary-features';
import { createFirstLook, type FirstLook } from '../../text/first-look';
import { END_FILE, type EndModel } from '../../text/end-network/network-model';
import { END_NETWORK, FIRST_LOOK, LOOKED_AT_TWICE, SECOND_LOOK } from '../../text/reader';
import { evaluateSentences } from '../evaluate/evaluate-sentences';
import { type CardData, writeCard } from '../model-card';
import { readBratFolder } from '../names/brat';
import { Random } from '../random';
import { CORPORA, type Corpus, readCorpora } from '../syntax/corpora';
import type { TreebankSentence } from '../treebanks';
import { BoundaryExamples } from './boundary-examples';
import { withCapitals } from './capitals';
import { SETTINGS as NETWORK_SETTINGS, trainEndNetwork } from './end-network/train-end-network';
import { withHeadlines } from './headlines';
import { newsOpenings } from './news-openings';
import { type FirstLookSettings, trainFirstLook } from './train-first-look';
import { trainSecondLook } from './train-second-look';
import { newsArticles } from './unsigned-news';

interface Settings extends FirstLookSettings {
  /** Thinned copies of each document: the share of its sentences that each keeps. */
  readonly copies: readonly number[];
  /** Thinned copies besides, with made headlines among their sentences: again the share that each keeps. */
  readonly headlined: readonly number[];
  /** The same with some of their sentences in capitals. */
  readonly capitals: readonly number[];
  /** Folders of news texts, by their place in the data folder. */
  readonly news: readonly Corpus[];
}

const NETWORK_SEED = 1;

const WINER = { licence: 'CC BY 2.5 (text)' };

/** Chosen by cross-validation on the French train parts and on the dev parts. */
const SETTINGS: Readonly<Record<Language, Settings>> = {
  fr: {
    copies: [0.3, 0.3, 0.3, 0.15, 0.15, 0.15, 0.15, 0.5],
    headlined: [0.3, 0.3, 0.3, 0.5],
    capitals: [0.5, 0.3, 0.3],
    penalty: 20,
    leastExamples: 4,
    news: ['2016', '2017'].map((year) => ({ path: `ner/winer-fr/${year}`, ...WINER })),
  },
  en: { copies: [0.3, 0.3, 0.3, 0.3], headlined: [], capitals: [], penalty: 10, leastExamples: 3, news: [] },
};

/** Trains a language's models on the train parts and writes them with their cards. @param dataFolder where the treebanks lie */
export function runSentenceTrainer(language: Language, dataFolder: string): void {
  const { news } = SETTINGS[language];
  const sentences = readCorpora(CORPORA[language].train, language, dataFolder);
  const articles = news.flatMap(({ path }) => readBratFolder(join(dataFolder, path)).map(({ text }) => text));
  const report = (step: string): void => console.log(`sentences-${language}: ${step}`);
  const { model, second } = trainSentenceEnds(language, sentences, articles, report);
  const files = [[FIRST_LOOK, encodeModel(model, model.weights, BOUNDARY_FEATURES)]] as [
    string,
    string | Uint8Array,
  ][];
  if (second !== undefined) {
    files.push([SECOND_LOOK, encodeTrees(second.trees)], [END_NETWORK, END_FILE.encode(second.network)]);
  }
  for (const [name, content] of files) writeFileSync(dataPath('models', language, name), content);
  report(`${model.weights.hashes.length} weights, ${second?.trees.trees.length ?? 0} trees`);
  const card: CardData = {
    command: `npm run train -- --only sentences-${language}`,
    sources: [...CORPORA[language].train, ...news],
    scores: sentenceScores(language, dataFolder),
  };
  for (const [name] of files) writeCard(dataPath('models', language, name), card);
}

/**
 * The models of a language; the same sentences and articles give the same ones.
 * @param articles texts of news, with line breaks
 */
export function trainSentenceEnds(
  language: Language,
  sentences: readonly TreebankSentence[],
  articles: readonly string[],
  report: (step: string) => void = () => undefined,
): {
  readonly model: LinearModel;
  readonly second?: { readonly trees: TreeEnsemble; readonly network: EndModel };
} {
  const settings = SETTINGS[language];
  const random = new Random(1);
  const makers = new BoundaryExamples(language, random);
  const lines = articles.flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
  const ofNews = lines.flatMap((line) => makers.ofNews(line));
  const learn = (some: readonly TreebankSentence[]): LinearModel => {
    const made = [
      ...settings.headlined.map((share) => withHeadlines(makers.thinned(some, share), random)),
      ...settings.capitals.map((share) => withCapitals(makers.thinned(some, share), random)),
    ];
    const examples = [
      ...makers.ofTreebank(some, settings.copies),
      ...made.flatMap((sentences) => makers.ofTreebank(sentences, [])),
      ...ofNews,
    ];
    return trainFirstLook(examples, settings, random);
  };
  const model = learn(sentences);
  if (!LOOKED_AT_TWICE.has(language)) return { model };
  const firstLook = createFirstLook(model);
  const openings = { sentences: newsOpenings(articles, firstLook, makers, random), firstLook };
  const trees = trainSecondLook(sentences, learn, openings, makers);
  const network = learnNetwork(sentences, articles, firstLook, makers, report);
  return { model, second: { trees, network } };
}

/** The network of French; it has a chance of its own. */
export function learnNetwork(
  sentences: readonly TreebankSentence[],
  articles: readonly string[],
  firstLook: FirstLook,
  makers: BoundaryExamples,
  report: (step: string) => void,
): EndModel {
  const random = new Random(NETWORK_SEED);
  const news = {
    openings: newsOpenings(articles, firstLook, makers, random),
    articles: newsArticles(articles, firstLook, makers),
  };
  return trainEndNetwork(sentences, news, makers, NETWORK_SETTINGS, random, report);
}

/** Tokens and sentences from raw text, F1, on the dev and test parts. */
function sentenceScores(language: Language, dataFolder: string): Record<string, Record<string, number>> {
  const reader = createTextReader();
  const { dev, test } = CORPORA[language];
  return Object.fromEntries(
    [...dev, ...test].map((corpus) => [
      basename(corpus.path),
      evaluateSentences(reader, readCorpora([corpus], language, dataFolder), language),
    ]),
  );
}
