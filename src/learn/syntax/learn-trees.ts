/**
 * Teaches the parser whole trees: where the best way that the beam finds beats the best way that the oracle
 * allows, both are told apart at the point where they differ most (max-violation, Huang, Fayong & Guo 2012),
 * by the least change that does it (passive-aggressive, Crammer et al. 2006).
 */
import { FeatureBuffer, MAX_LABELS } from '../../linear';
import { Beam, type Guide, type Step, transitionsOf } from '../../syntax/parser/beam';
import { ParserState } from '../../syntax/parser/state';
import { inOneBuffer } from '../../syntax/parser/feature-groups';
import type { Transitions } from '../../syntax/parser/transitions';
import { steadyDropout } from '../perceptron/dropout';
import type { Perceptron } from '../perceptron/perceptron';
import type { Random } from '../random';
import { bestTransitions } from './oracle';
import { drawRound, type ParserExample } from './parser-example';
import { type Scorer, TransitionScores, writeParserFeatures } from './transition-scores';

export interface GlobalTraining {
  readonly epochs: number;
  /** Ways that the search keeps; the one among right ways keeps half of that. */
  readonly width: number;
  /** By how much a right way must win for each transition that the other has wrong. */
  readonly margin: number;
  /** The chance of each feature to be left out of a sentence. */
  readonly dropout: number;
  /** The most that one sentence changes a weight. */
  readonly aggressiveness: number;
  /** The share of the silver sentences that a round takes, drawn anew each time. */
  readonly silverShare: number;
}

/** Two ways through the same sentence, and by how much the wrong one wins. */
interface Violation {
  readonly amount: number;
  readonly wrong: Step;
  readonly right: Step;
}

/** @param perceptron has a label for each transition; best begun with what `learnTransitions` has taught it */
export function learnTrees(
  perceptron: Perceptron,
  examples: readonly ParserExample[],
  transitions: Transitions,
  training: GlobalTraining,
  random: Random,
  report: (step: string) => void,
): void {
  const { epochs, dropout, aggressiveness, silverShare } = training;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let learned = 0;
    const round = drawRound(examples, silverShare, random);
    for (const example of round) {
      const thin = steadyDropout(dropout, random);
      perceptron.tick();
      const violation = findViolation(example, perceptron, transitions, training, thin);
      if (violation === undefined) continue;
      const difference = differenceOf(example, violation, transitions, thin);
      if (difference.squared === 0) continue;
      const step = example.weight * Math.min(aggressiveness, violation.amount / difference.squared);
      difference.forEach((features, transition, count) =>
        perceptron.update(features, transition, count * step),
      );
      learned += 1;
    }
    report(`parser, trees, round ${epoch + 1} of ${epochs}: ${learned} of ${round.length} corrected`);
  }
}

/** Where the search, with the margin in its favour, is farthest ahead of the right way; nowhere: `undefined`. */
function findViolation(
  { input, gold }: ParserExample,
  perceptron: Perceptron,
  transitions: Transitions,
  { width, margin }: GlobalTraining,
  thin: (features: FeatureBuffer) => void,
): Violation | undefined {
  const create = (): Float32Array => new Float32Array(transitions.count);
  const scores = new TransitionScores(input, thinnedScorer(perceptron, thin), create);
  const good: number[] = [];
  const allowed: number[] = [];
  const score = (state: ParserState, row: Int32Array | Float32Array): void => {
    scores.write(state, row as Float32Array);
    bestTransitions(state, gold, transitions, good);
    for (const transition of good) row[transition] -= margin;
  };
  const free: Guide = { allowed: (state) => transitions.allowedIn(state), score };
  const told: Guide = {
    allowed: (state) => {
      bestTransitions(state, gold, transitions, allowed);
      return allowed;
    },
    score,
  };
  const found = new Beam(input.size, width, transitions, create());
  const right = new Beam(input.size, Math.ceil(width / 2), transitions, create());
  let worst: Violation | undefined;
  for (let i = 0; i < 2 * input.size; i += 1) {
    found.advance(free);
    right.advance(told);
    // where the annotation is no tree (two roots), the oracle comes to an end
    if (right.steps.length === 0) break;
    const amount = found.steps[0].score - right.steps[0].score;
    if (amount > (worst?.amount ?? 0)) worst = { amount, wrong: found.steps[0], right: right.steps[0] };
  }
  return worst;
}

/** The weights as they are, for features of which some are taken away first. */
function thinnedScorer(perceptron: Perceptron, thin: (features: FeatureBuffer) => void): Scorer {
  const buffer = new FeatureBuffer();
  return {
    groups: inOneBuffer(buffer),
    clear: () => buffer.clear(),
    addTo: (scores) => {
      thin(buffer);
      perceptron.addTo(buffer, scores);
    },
  };
}

/**
 * What the right way has more often than the wrong one, feature by feature, from where they part. Most of what
 * follows after the parting is the same on both ways and cancels out.
 */
function differenceOf(
  { input }: ParserExample,
  { wrong, right }: Violation,
  transitions: Transitions,
  thin: (features: FeatureBuffer) => void,
): Difference {
  const difference = new Difference();
  const ways = [transitionsOf(right), transitionsOf(wrong)];
  const parting = ways[0].findIndex((transition, i) => transition !== ways[1][i]);
  if (parting < 0) return difference;
  const buffer = new FeatureBuffer();
  ways.forEach((way, k) => {
    const state = new ParserState(input.size);
    way.forEach((transition, i) => {
      if (i >= parting) {
        writeParserFeatures(buffer, input, state);
        thin(buffer);
        difference.add(buffer, transition, k === 0 ? 1 : -1);
      }
      transitions.apply(transition, state);
    });
  });
  return difference;
}

/** Counts of features with transitions, of which opposite ones cancel out. */
class Difference {
  /** Hash and transition as one number → count. */
  private readonly counts = new Map<number, number>();

  add({ values, count }: FeatureBuffer, transition: number, amount: number): void {
    for (let i = 0; i < count; i += 1) {
      const key = values[i] * MAX_LABELS + transition;
      this.counts.set(key, (this.counts.get(key) ?? 0) + amount);
    }
  }

  /** The square of its length. */
  get squared(): number {
    let sum = 0;
    for (const count of this.counts.values()) sum += count * count;
    return sum;
  }

  forEach(visit: (feature: FeatureBuffer, transition: number, count: number) => void): void {
    const feature = new FeatureBuffer(1);
    feature.count = 1;
    for (const [key, count] of this.counts) {
      if (count === 0) continue;
      const hash = Math.floor(key / MAX_LABELS);
      feature.values[0] = hash;
      visit(feature, key - hash * MAX_LABELS, count);
    }
  }
}
