/**
 * Trains the model of sentence ends from treebanks: their sentences joined by spaces are the text, the gaps
 * between tokens the instances. Writes `data/models/<language>/sentence-ends.bin`.
 */
import { writeFileSync } from 'node:fs';
import { dataPath } from '../../data-path';
import { encodeModel, FeatureBuffer, LinearModel } from '../../linear';
import {
  BOUNDARY_FEATURES,
  boundaryFeatures,
  isCandidate,
  Surroundings,
  TokenRow,
} from '../../text/boundary-features';
import { abbreviationClasses } from '../../text/abbreviations';
import { plainText } from '../../text/plain-text';
import { BOUNDARY_LABELS } from '../../text/sentence-ends';
import { loadTokenData } from '../../text/token-data';
import { createTokeniser } from '../../text/wink';
import { Random } from '../random';
import { evaluateSentences } from '../evaluate/evaluate-sentences';
import { writeCard } from '../model-card';
import { CORPORA, readCorpora } from '../syntax/corpora';
import { createTextReader } from '../../text';
import { basename } from 'node:path';
import type { Language } from '../../article/types';

const EPOCHS = 10;
/** Strength of the L2 penalty over all instances; with the rate, chosen on Sequoia dev. */
const PENALTY = 3;
const RATE = 0.2;

interface Instance {
  readonly features: Int32Array;
  readonly label: number;
}

function instancesOf(language: Language, dataFolder: string): Instance[] {
  const data = loadTokenData(language);
  const tokeniser = createTokeniser(language, data);
  const abbreviations = abbreviationClasses(data);
  const buffer = new FeatureBuffer();
  const instances: Instance[] = [];
  for (const corpus of CORPORA[language].train) {
    const sentences = readCorpora([corpus], language, dataFolder).map(({ text }) => text.trim());
    const ends = new Set<number>();
    let text = '';
    for (const sentence of sentences) {
      text += text === '' ? sentence : ` ${sentence}`;
      ends.add(text.length);
    }
    const tokens = tokeniser
      .tokenise(plainText(text))
      .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
    const row = new TokenRow(tokens, abbreviations);
    const around = new Surroundings();
    for (let i = 1; i < tokens.length; i++) {
      around.pass(tokens[i - 1].text);
      const label = ends.has(tokens[i - 1].end) ? 1 : 0;
      if (isCandidate(row, i)) {
        boundaryFeatures(row, i, around, buffer);
        instances.push({ features: buffer.values.slice(0, buffer.count), label });
      }
      if (label === 1) around.reset();
    }
  }
  return instances;
}

/**
 * Logistic regression with an L2 penalty, by AdaGrad (Duchi, Hazan & Singer 2011), whose steps give rare
 * features their due; the weights are the averages over all epochs after the first.
 */
function train(instances: readonly Instance[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const { features } of instances) {
    for (const hash of features) if (!places.has(hash)) places.set(hash, places.size);
  }
  const rows = instances.map(({ features, label }) => ({
    at: features.map((hash) => places.get(hash) as number),
    label,
  }));
  const weights = new Float64Array(places.size);
  const totals = new Float64Array(places.size);
  const squares = new Float64Array(places.size).fill(1e-8);
  const random = new Random(1);
  const penalty = PENALTY / instances.length;
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

/** Weights as the whole numbers that a model holds; those that round to nothing are left out. */
function pack(weights: ReadonlyMap<number, number>): LinearModel {
  const largest = [...weights.values()].reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const kept = [...weights]
    .map(([hash, weight]) => ({ hash, weight: Math.round(weight / scale) }))
    .filter(({ weight }) => weight !== 0)
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
  const instances = instancesOf(language, dataFolder);
  const model = pack(train(instances));
  const target = dataPath('models', language, 'sentence-ends.bin');
  writeFileSync(target, encodeModel(model, model.weights, BOUNDARY_FEATURES));
  console.log(`sentences-${language}: ${instances.length} gaps, ${model.weights.hashes.length} weights`);
  writeCard(target, {
    command: `npm run train -- --only sentences-${language}`,
    sources: CORPORA[language].train,
    scores: sentenceScores(language, dataFolder),
  });
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
