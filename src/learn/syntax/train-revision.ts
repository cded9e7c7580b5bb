/** Trains the second look at trees, on trees of parsers that have not seen the sentence. */
import type { LinearModel } from '../../linear';
import { Parser, type Tree } from '../../syntax/parser/parser';
import { finishedTree } from '../../syntax/revision/finished-tree';
import { RevisedRelations } from '../../syntax/revision/revised-relations';
import { Perceptron } from '../perceptron/perceptron';
import { type Pruning, quantise } from '../perceptron/quantise';
import { Random } from '../random';
import { learnRevisions, type RevisionExample, type RevisionLearning } from './learn-revisions';
import type { ParserExample } from './parser-example';
import { type ParserTraining, trainParser } from './train-parser';

export interface RevisionTraining {
  /** Parts of the sentences; each is parsed by a parser that has learned from the others. */
  readonly folds: number;
  /** Shorter than the training of the parser that ships: these parsers are thrown away. */
  readonly parser: ParserTraining;
  readonly learning: RevisionLearning;
  /** The mean of one training for each is taken. */
  readonly seeds: readonly number[];
  readonly pruning: Pruning;
}

/** @param relations names of the relations, in the order of the trees' numbers */
export function trainRevision(
  examples: readonly ParserExample[],
  relations: readonly string[],
  { folds, parser, learning, seeds, pruning }: RevisionTraining,
  report: (step: string) => void,
): LinearModel {
  const { markers } = new RevisedRelations(relations);
  const trees = parseUnseen(examples, folds, (part) => trainParser(part, relations, parser, report));
  const parsed: RevisionExample[] = examples.map(({ input, gold, weight }, i) => ({
    tree: finishedTree(input, trees[i], markers),
    gold,
    weight,
  }));
  report('second look at trees');
  const trained = seeds.map((seed) => learnRevisions(parsed, relations, learning, new Random(seed)));
  return quantise(Perceptron.mean(trained, pruning.minUpdates), relations, pruning);
}

/** The tree of each sentence, by a parser trained on the sentences of the other parts. */
function parseUnseen(
  examples: readonly ParserExample[],
  folds: number,
  trainOn: (part: readonly ParserExample[]) => LinearModel,
): Tree[] {
  const trees = new Array<Tree>(examples.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const parser = new Parser(trainOn(examples.filter((_, i) => i % folds !== fold)));
    for (let i = fold; i < examples.length; i += folds) trees[i] = parser.parse(examples[i].input);
  }
  return trees;
}
