/** The structured perceptron: Viterbi decoding, updates where the row of labels is wrong (Collins 2002). */
import { FeatureBuffer, type LinearModel } from '../../linear';
import { LABELS } from '../../mentions/names/labels';
import { TRANSITION_TEMPLATE } from '../../mentions/names/sequence-model';
import { bestLabels } from '../../mentions/names/viterbi';
import { Perceptron } from '../perceptron/perceptron';
import { type Pruning, quantise } from '../perceptron/quantise';
import { Random } from '../random';

/** A sentence ready for training: the hashes of each word's features, and the right labels. */
export interface Instance {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface TrainingOptions {
  readonly rounds: number;
  readonly seed: number;
  /**
   * Share of the features that are left out, anew each time a word is seen. Without it the model leans on
   * the names that it knows by heart and learns too little from their surroundings.
   */
  readonly dropout: number;
  /** What a wrong label gains before decoding, so that the right one must win by as much. */
  readonly margin: number;
  readonly pruning: Pruning;
  readonly onRound?: (round: number, wrongSentences: number) => void;
}

const COUNT = LABELS.length;

/** The same instances and options give the same model, to the byte. */
export function trainSequenceModel(instances: readonly Instance[], options: TrainingOptions): LinearModel {
  const perceptron = new Perceptron(COUNT);
  const random = new Random(options.seed);
  for (let round = 1; round <= options.rounds; round += 1) {
    let wrong = 0;
    for (const { features, labels } of random.shuffle(instances)) {
      const kept = features.map((hashes) => hashes.filter(() => random.next() >= options.dropout));
      perceptron.tick();
      if (learnFrom({ features: kept, labels }, perceptron, options.margin)) wrong += 1;
    }
    options.onRound?.(round, wrong);
  }
  return quantise(perceptron, LABELS, options.pruning);
}

/** Corrects the weights where the best row of labels is not the right one; says whether it did. */
function learnFrom({ features, labels }: Instance, perceptron: Perceptron, margin: number): boolean {
  const row = new Float32Array(COUNT);
  const scores = new Float32Array(features.length * COUNT);
  features.forEach((hashes, i) => {
    perceptron.score(bufferOf(hashes), row);
    const right = labels[i];
    for (let l = 0; l < COUNT; l += 1) scores[i * COUNT + l] = row[l] + (l === right ? 0 : margin);
  });
  const guess = bestLabels(scores, transitionScores(perceptron, row), labels.length);
  if (guess.every((label, i) => label === labels[i])) return false;
  features.forEach((hashes, i) => {
    const right = labels[i];
    const guessed = guess[i];
    if (right !== guessed) {
      perceptron.update(bufferOf(hashes), right, 1);
      perceptron.update(bufferOf(hashes), guessed, -1);
    }
    if (i === 0) return;
    const rightBefore = labels[i - 1];
    const guessedBefore = guess[i - 1];
    if (right === guessed && rightBefore === guessedBefore) return;
    perceptron.update(transition(rightBefore), right, 1);
    perceptron.update(transition(guessedBefore), guessed, -1);
  });
  return true;
}

function transitionScores(perceptron: Perceptron, row: Float32Array): Float32Array {
  const scores = new Float32Array(COUNT * COUNT);
  for (let before = 0; before < COUNT; before += 1) {
    perceptron.score(transition(before), row);
    scores.set(row, before * COUNT);
  }
  return scores;
}

/** Stored hashes as a buffer, without copying them. */
function bufferOf(hashes: Int32Array): FeatureBuffer {
  const buffer = new FeatureBuffer(0);
  buffer.values = hashes;
  buffer.count = hashes.length;
  return buffer;
}

function transition(before: number): FeatureBuffer {
  const buffer = new FeatureBuffer(1);
  buffer.add1(TRANSITION_TEMPLATE, before);
  return buffer;
}
