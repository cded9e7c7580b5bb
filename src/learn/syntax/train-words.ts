/** Trains the tagger and the morphology of a language. */
import { best, FeatureBuffer, allPlacesIn, type LinearModel } from '../../linear';
import { writeFeatures } from '../../lexicon';
import type { FormTable } from '../../syntax/forms';
import { bundleName, bundlesByTag, hashBundle } from '../../syntax/morphology';
import { type MorphologyInput, writeMorphologyFeatures } from '../../syntax/morphology-features';
import type { ReadingTable } from '../../syntax/reading-table';
import { NO_TAG, writeTaggerFeatures } from '../../syntax/tagger-features';
import { UPOS } from '../../syntax/types';
import { dropFeatures } from '../perceptron/dropout';
import { Perceptron } from '../perceptron/perceptron';
import { type Pruning, quantise, USUAL_PRUNING } from '../perceptron/quantise';
import { Random } from '../random';
import type { TreebankSentence } from '../treebanks';

/** How a word model is trained. */
export interface WordTraining {
  readonly epochs: number;
  /** The mean of one training for each is taken. */
  readonly seeds: readonly number[];
  /** The chance of each feature to be left out of a decision. */
  readonly dropout: number;
  /** By how much the right label must win. */
  readonly margin: number;
  readonly pruning?: Pruning;
}

/** Trains a tagger: each tag is decided with the model's own tags before it, as when it is used. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  table: FormTable,
  training: WordTraining,
): LinearModel {
  const { seeds, pruning = USUAL_PRUNING } = training;
  const trained = seeds.map((seed) => learnTags(sentences, table, training, new Random(seed)));
  return quantise(meanOf(trained, pruning), UPOS, pruning);
}

/** The mean of several trainings, each of which errs a little otherwise; a single one as it is. */
function meanOf(trained: readonly Perceptron[], { minUpdates }: Pruning): Perceptron {
  return trained.length === 1 ? trained[0] : Perceptron.mean(trained, minUpdates);
}

function learnTags(
  sentences: readonly TreebankSentence[],
  table: FormTable,
  { epochs, dropout, margin }: WordTraining,
  random: Random,
): Perceptron {
  const perceptron = new Perceptron(UPOS.length);
  const features = new FeatureBuffer();
  const sinks = allPlacesIn(features);
  const scores = new Float32Array(UPOS.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { tokens, weight } of random.shuffle(sentences)) {
      const forms = table.read(tokens.map((token) => token.form));
      const tags = new Uint8Array(forms.length).fill(NO_TAG);
      tokens.forEach((token, i) => {
        features.clear();
        writeTaggerFeatures(sinks, table, forms, tags, i);
        dropFeatures(features, dropout, random);
        perceptron.score(features, scores);
        const guess = best(scores);
        const gold = UPOS.indexOf(token.upos as (typeof UPOS)[number]);
        tags[i + 2] = guess;
        perceptron.tick();
        if (gold < 0) return;
        scores[gold] -= margin;
        const rival = best(scores);
        if (rival === gold) return;
        perceptron.update(features, gold, weight);
        perceptron.update(features, rival, -weight);
      });
    }
  }
  return perceptron;
}

/** Trains the morphology on gold tags; bundles that occur only once are left out. */
export function trainMorphology(
  sentences: readonly TreebankSentence[],
  table: FormTable,
  readings: ReadingTable,
  training: WordTraining,
): LinearModel {
  const { seeds, pruning = USUAL_PRUNING } = training;
  const labels = bundleLabels(sentences);
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const analysed = sentences.map(({ tokens, weight }) => ({
    weight,
    texts: tokens.map(({ form }) => form),
    gold: tokens.map(({ upos, feats }) => numbers.get(bundleName(upos, writeFeatures(feats))) ?? -1),
    tags: Uint8Array.from([NO_TAG, NO_TAG, ...tokens.map(({ upos }) => UPOS.indexOf(upos as 'X')), NO_TAG, NO_TAG]),
    readings: tokens.map(({ form, upos }) => readings.hashes(readings.of(form), upos)),
  })); // prettier-ignore
  const trained = seeds.map((seed) => learnBundles(analysed, labels, table, training, new Random(seed)));
  return quantise(meanOf(trained, pruning), labels, pruning);
}

/** A sentence with its gold tags and label numbers, -1 where there is none. */
interface BundleExample extends Omit<MorphologyInput, 'table' | 'forms'> {
  readonly weight: number;
  readonly texts: readonly string[];
  readonly gold: readonly number[];
}

function learnBundles(
  examples: readonly BundleExample[],
  labels: readonly string[],
  table: FormTable,
  { epochs, dropout, margin }: WordTraining,
  random: Random,
): Perceptron {
  const allowed = bundlesByTag(labels, UPOS);
  const hashes = labels.map(hashBundle);
  const perceptron = new Perceptron(labels.length);
  const features = new FeatureBuffer();
  const scores = new Float32Array(labels.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const sentence of random.shuffle(examples)) {
      const input = { ...sentence, table, forms: table.read(sentence.texts) };
      const bundles = new Int32Array(input.forms.length);
      sentence.gold.forEach((gold, i) => {
        const choices = allowed[sentence.tags[i + 2]];
        let guess = choices[0] ?? -1;
        if (choices.length > 1) {
          writeMorphologyFeatures(features, input, bundles, i);
          dropFeatures(features, dropout, random);
          perceptron.score(features, scores);
          guess = highest(choices, scores);
          perceptron.tick();
          if (gold >= 0) scores[gold] -= margin;
          const rival = highest(choices, scores);
          if (gold >= 0 && rival !== gold) {
            perceptron.update(features, gold, sentence.weight);
            perceptron.update(features, rival, -sentence.weight);
          }
        }
        bundles[i + 2] = guess < 0 ? 0 : hashes[guess];
      });
    }
  }
  return perceptron;
}

function highest(labels: Int32Array, scores: Float32Array): number {
  let winner = labels[0];
  for (const label of labels) if (scores[label] > scores[winner]) winner = label;
  return winner;
}

/** All bundles of part of speech and features, most frequent first, then by name. */
function bundleLabels(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const { upos, feats } of tokens) {
      const name = bundleName(upos, writeFeatures(feats));
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => name)
    .slice(0, 256);
}
