/** Trains the model of sentence ends and writes it to `data/models/<language>/sentence-ends.bin`. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '../../article/types';
import { dataPath } from '../../data-path';
import { encodeModel, LinearModel } from '../../linear';
import { createTextReader } from '../../text';
import { BOUNDARY_FEATURES } from '../../text/boundary-features';
import { BOUNDARY_LABELS } from '../../text/sentence-ends';
import { evaluateSentences } from '../evaluate/evaluate-sentences';
import { writeCard } from '../model-card';
import { readBratFolder } from '../names/brat';
import { Random } from '../random';
import { CORPORA, type Corpus, readCorpora } from '../syntax/corpora';
import { type BoundaryExample, BoundaryExamples } from './boundary-examples';

const EPOCHS = 10;
const RATE = 0.2;
/** Packed weights nearer to zero are left out. */
const LEAST = 3;
/** Features of fewer examples are left out: they make the model big and hardly better. */
const MIN_COUNT = 3;
const NOWHERE = -1;

interface Settings {
  /** Thinned copies of each document. */
  readonly copies: number;
  /** Strength of the L2 penalty over all examples. */
  readonly penalty: number;
  /** Folders of news texts, by their place in the data folder. */
  readonly news: readonly Corpus[];
}

const WINER = { licence: 'CC BY 2.5 (text)' };

/** Chosen by cross-validation on the French train parts and on the dev parts. */
const SETTINGS: Readonly<Record<Language, Settings>> = {
  fr: {
    copies: 4,
    penalty: 10,
    news: ['2016', '2017'].map((year) => ({ path: `ner/winer-fr/${year}`, ...WINER })),
  },
  en: { copies: 4, penalty: 10, news: [] },
};

/**
 * Logistic regression with an L2 penalty, by AdaGrad (Duchi, Hazan & Singer 2011), whose steps give rare
 * features their due; the weights are the averages over all epochs after the first.
 */
function train(examples: readonly BoundaryExample[], strength: number, random: Random): Map<number, number> {
  const places = numberFeatures(examples);
  const rows = examples.map(({ features, label }) => ({
    at: features.map((hash) => places.get(hash) ?? NOWHERE).filter((place) => place !== NOWHERE),
    label,
  }));
  const weights = new Float64Array(places.size);
  const totals = new Float64Array(places.size);
  const squares = new Float64Array(places.size).fill(1e-8);
  const penalty = strength / examples.length;
  let order = rows;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    order = random.shuffle(order);
    for (const { at, label } of order) {
      let z = 0;
      for (const i of at) z += weights[i];
      const error = 1 / (1 + Math.exp(-z)) - label;
      for (const i of at) {
        const gradient = error + penalty * weights[i];
        squares[i] += gradient * gradient;
        weights[i] -= (RATE * gradient) / Math.sqrt(squares[i]);
      }
    }
    if (epoch > 0) weights.forEach((weight, i) => (totals[i] += weight / (EPOCHS - 1)));
  }
  return new Map([...places].map(([hash, i]) => [hash, totals[i]]));
}

/** Numbers the features that enough examples have. */
function numberFeatures(examples: readonly BoundaryExample[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= MIN_COUNT).map(([hash]) => hash);
  return new Map(kept.map((hash, place) => [hash, place]));
}

/** Weights as the whole numbers that a model holds; those near nothing are left out. */
function pack(weights: ReadonlyMap<number, number>): LinearModel {
  const largest = [...weights.values()].reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const kept = [...weights]
    .map(([hash, weight]) => ({ hash, weight: Math.round(weight / scale) }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  return new LinearModel(
    { labels: BOUNDARY_LABELS, scale },
    {
      hashes: Int32Array.from(kept, ({ hash }) => hash),
      counts: new Uint16Array(kept.length).fill(1),
      entries: Int16Array.from(kept, ({ weight }) => weight * 256 + 1),
    },
  );
}

/** Trains a language's model on the train parts and writes it with its card. @param dataFolder where the treebanks lie */
export function runSentenceTrainer(language: Language, dataFolder: string): void {
  const random = new Random(1);
  const { copies, penalty, news } = SETTINGS[language];
  const makers = new BoundaryExamples(language, random);
  const sentences = readCorpora(CORPORA[language].train, language, dataFolder);
  const lines = news.flatMap(({ path }) => readLines(join(dataFolder, path)));
  const examples = [...makers.ofTreebank(sentences, copies), ...lines.flatMap((line) => makers.ofNews(line))];
  const model = pack(train(examples, penalty, random));
  const target = dataPath('models', language, 'sentence-ends.bin');
  writeFileSync(target, encodeModel(model, model.weights, BOUNDARY_FEATURES));
  console.log(`sentences-${language}: ${examples.length} gaps, ${model.weights.hashes.length} weights`);
  writeCard(target, {
    command: `npm run train -- --only sentences-${language}`,
    sources: [...CORPORA[language].train, ...news],
    scores: sentenceScores(language, dataFolder),
  });
}

/** The lines of all texts in a folder. */
function readLines(folder: string): string[] {
  return readBratFolder(folder).flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''));
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
