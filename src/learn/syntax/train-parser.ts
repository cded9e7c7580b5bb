/** Trains the parser: first decision by decision, then whole trees against each other. */
import type { LinearModel } from '../../linear';
import { Transitions } from '../../syntax/parser/transitions';
import { Perceptron } from '../perceptron/perceptron';
import { type Pruning, quantise } from '../perceptron/quantise';
import { Random } from '../random';
import { type GlobalTraining, learnTrees } from './learn-trees';
import { learnTransitions, type LocalTraining } from './learn-transitions';
import type { ParserExample } from './parser-example';

export interface ParserTraining {
  /** The mean of one training for each seed is taken: each errs a little otherwise. */
  readonly seeds: readonly number[];
  readonly local: LocalTraining;
  readonly global: GlobalTraining;
  readonly pruning: Pruning;
}

/** @param relations names of the relations, `root` among them, in the order of the trees' numbers */
export function trainParser(
  examples: readonly ParserExample[],
  relations: readonly string[],
  { seeds, local, global, pruning }: ParserTraining,
  report: (step: string) => void,
): LinearModel {
  const transitions = new Transitions(relations);
  const trained = seeds.map((seed) => {
    const greedy = new Perceptron(transitions.count);
    learnTransitions(greedy, examples, transitions, local, new Random(seed), report);
    const perceptron = Perceptron.mean([greedy], pruning.minUpdates);
    learnTrees(perceptron, examples, transitions, global, new Random(seed + 1), report);
    return perceptron;
  });
  return quantise(Perceptron.mean(trained, pruning.minUpdates), transitions.names, pruning);
}
