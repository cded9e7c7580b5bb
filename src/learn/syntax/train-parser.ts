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
  readonly seed: number;
  readonly local: LocalTraining;
  readonly global: GlobalTraining;
  readonly pruning: Pruning;
}

/** @param relations names of the relations, `root` among them, in the order of the trees' numbers */
export function trainParser(
  examples: readonly ParserExample[],
  relations: readonly string[],
  { seed, local, global, pruning }: ParserTraining,
  report: (step: string) => void,
): LinearModel {
  const transitions = new Transitions(relations);
  const greedy = new Perceptron(transitions.count);
  learnTransitions(greedy, examples, transitions, local, new Random(seed), report);
  const perceptron = greedy.refined(pruning.minUpdates);
  learnTrees(perceptron, examples, transitions, global, new Random(seed + 1), report);
  return quantise(perceptron, transitions.names, pruning);
}
