/** Teaches the parser each transition by itself, with the dynamic oracle: it learns to go on after its own mistakes. */
import { FeatureBuffer } from '../../linear';
import { ParserState } from '../../syntax/parser/state';
import { writeParserFeatures } from './transition-scores';
import type { Transitions } from '../../syntax/parser/transitions';
import { dropFeatures } from '../perceptron/dropout';
import type { Perceptron } from '../perceptron/perceptron';
import type { Random } from '../random';
import { bestTransitions } from './oracle';
import { drawRound, type ParserExample } from './parser-example';

export interface LocalTraining {
  readonly epochs: number;
  /** The chance to follow the model's own transition where it is wrong, from the second epoch on. */
  readonly exploration: number;
  /** The chance of each feature to be left out of a decision. */
  readonly dropout: number;
  /** By how much a right transition must win. */
  readonly margin: number;
  /** The share of the silver sentences that a round takes, drawn anew each time. */
  readonly silverShare: number;
}

/** @param perceptron has a label for each transition */
export function learnTransitions(
  perceptron: Perceptron,
  examples: readonly ParserExample[],
  transitions: Transitions,
  { epochs, exploration, dropout, margin, silverShare }: LocalTraining,
  random: Random,
  report: (step: string) => void,
): void {
  const features = new FeatureBuffer();
  const scores = new Float32Array(transitions.count);
  const good: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { input, gold, weight } of drawRound(examples, silverShare, random)) {
      const state = new ParserState(input.size);
      while (!state.finished) {
        writeParserFeatures(features, input, state);
        dropFeatures(features, dropout, random);
        perceptron.score(features, scores);
        const allowed = transitions.allowedIn(state);
        bestTransitions(state, gold, transitions, good);
        const guess = highest(allowed, scores);
        const target = highest(good, scores);
        const wrong = !good.includes(guess);
        perceptron.tick();
        for (const transition of good) scores[transition] -= margin;
        const rival = highest(allowed, scores);
        if (target >= 0 && !good.includes(rival)) {
          perceptron.update(features, target, weight);
          perceptron.update(features, rival, -weight);
        }
        const follow = !wrong || target < 0 || (epoch > 0 && random.next() < exploration);
        transitions.apply(follow ? guess : target, state);
      }
    }
    report(`parser, transitions, round ${epoch + 1} of ${epochs}`);
  }
}

function highest(candidates: readonly number[], scores: Float32Array): number {
  let winner = -1;
  for (const candidate of candidates) {
    if (winner < 0 || scores[candidate] > scores[winner]) winner = candidate;
  }
  return winner;
}
