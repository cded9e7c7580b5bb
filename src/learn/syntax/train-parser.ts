/** Trains the greedy parser with the dynamic oracle, so that it learns to go on after its own mistakes. */
import { FeatureBuffer, type LinearModel } from '../../linear';
import { type ParserInput, writeParserFeatures } from '../../syntax/parser/parser-features';
import { ParserState } from '../../syntax/parser/state';
import { Transitions } from '../../syntax/parser/transitions';
import { dropFeatures } from '../perceptron/dropout';
import { Perceptron } from '../perceptron/perceptron';
import { type Pruning, quantise, USUAL_PRUNING } from '../perceptron/quantise';
import { Random } from '../random';
import { bestTransitions, type GoldTree } from './oracle';

/** A sentence to learn from: what the parser will see of it (predicted tags), and its gold tree. */
export interface ParserExample {
  readonly input: ParserInput;
  readonly gold: GoldTree;
  readonly weight: number;
}

export interface ParserTraining {
  readonly epochs: number;
  readonly seed: number;
  /** The chance to follow the model's own transition where it is wrong, from the second epoch on. */
  readonly exploration: number;
  /** The chance of each feature to be left out of a decision. */
  readonly dropout: number;
  readonly pruning?: Pruning;
}

/** @param relations names of the relations, `root` among them, in the order of the trees' numbers */
export function trainParser(
  examples: readonly ParserExample[],
  relations: readonly string[],
  { epochs, seed, exploration, dropout, pruning = USUAL_PRUNING }: ParserTraining,
): LinearModel {
  const transitions = new Transitions(relations);
  const perceptron = new Perceptron(transitions.count);
  const features = new FeatureBuffer();
  const scores = new Float32Array(transitions.count);
  const random = new Random(seed);
  const good: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { input, gold, weight } of random.shuffle(examples)) {
      const state = new ParserState(input.size);
      while (!state.finished) {
        writeParserFeatures(features, input, state);
        dropFeatures(features, dropout, random);
        perceptron.score(features, scores);
        const guess = transitions.bestAllowed(scores, state);
        bestTransitions(state, gold, transitions, good);
        const target = highest(good, scores);
        perceptron.tick();
        const wrong = !good.includes(guess);
        if (wrong && target >= 0) {
          perceptron.update(features, target, weight);
          perceptron.update(features, guess, -weight);
        }
        const follow = !wrong || target < 0 || (epoch > 0 && random.next() < exploration);
        transitions.apply(follow ? guess : target, state);
      }
    }
  }
  return quantise(perceptron, transitions.names, pruning);
}

function highest(candidates: readonly number[], scores: Float32Array): number {
  let winner = -1;
  for (const candidate of candidates) {
    if (winner < 0 || scores[candidate] > scores[winner]) winner = candidate;
  }
  return winner;
}
