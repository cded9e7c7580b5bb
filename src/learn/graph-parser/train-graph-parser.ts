/** Trains the graph parser's network. */
import type { NetworkShape } from '../../syntax/graph-parser/shape';
import { COUNTED, type Inventory, WordNumbering } from '../../syntax/graph-parser/word-numbers';
import { CLASS_BITS } from '../../word-classes';
import type { Random } from '../random';
import { UNKNOWN_RELATION } from '../syntax/oracle';
import { drawRound, type ParserExample } from '../syntax/parser-example';
import { batchesOf, frequentValues } from '../neural/batches';
import { type GraphExample, Network } from './network';
import type { Dropout } from '../neural/rows';

export interface GraphTraining {
  readonly epochs: number;
  /** The first step's size; it shrinks evenly to nothing. */
  readonly rate: number;
  /** About so many words are learned from at once. */
  readonly batch: number;
  /** The share of the silver sentences that a round takes, drawn anew each time. */
  readonly silverShare: number;
  readonly dropout: Dropout;
  readonly sizes: Pick<NetworkShape, 'widths' | 'memory' | 'arcs' | 'labels'>;
}

/** Values seen less often are unknown. */
const LEAST: Readonly<Record<(typeof COUNTED)[number], number>> = { lemma: 3, suffix: 5, bundle: 3 };

/** Longer sentences are not learned from: they are lists, mostly. */
const LONGEST = 120;

/** The values that training knows, in ascending order. */
export function inventoryOf(examples: readonly ParserExample[]): Inventory {
  const known = COUNTED.map((name) => {
    const lists = examples.map(({ input }) => input[name].subarray(0, input.size));
    return [name, frequentValues(lists, LEAST[name])];
  });
  return Object.fromEntries(known) as Inventory;
}

/** @param relations names of the relations, in the order of the trees' numbers */
export function trainGraphParser(
  examples: readonly ParserExample[],
  relations: readonly string[],
  training: GraphTraining,
  random: Random,
  report: (step: string) => void,
): { readonly network: Network; readonly inventory: Inventory } {
  const inventory = inventoryOf(examples);
  const shape: NetworkShape = {
    ...training.sizes,
    relations,
    sizes: {
      wordClass: 1 << CLASS_BITS,
      tag: mostTags(examples) + 1,
      lemma: inventory.lemma.length + 1,
      suffix: inventory.suffix.length + 1,
      bundle: inventory.bundle.length + 1,
    },
  };
  const numbering = new WordNumbering(inventory, shape.sizes.tag);
  const network = new Network(shape, LONGEST + 1, training.dropout, random);
  const prepared = new Map(examples.map((example) => [example, toGraphExample(example, numbering)]));
  const rounds = Array.from({ length: training.epochs }, () => batchesOf(drawRound(examples, training.silverShare, random), sizeOf, training.batch, random)); // prettier-ignore
  const steps = rounds.reduce((sum, { length }) => sum + length, 0);
  let step = 0;
  rounds.forEach((round, r) => {
    let loss = 0;
    for (const batch of round) {
      for (const example of batch) loss += network.learn(prepared.get(example) as GraphExample);
      network.parameters.step(training.rate * (1 - step / steps));
      step += 1;
    }
    report(`graph parser, round ${r + 1} of ${training.epochs}: loss ${loss.toFixed(0)}`);
  });
  return { network, inventory };
}

function sizeOf({ input }: ParserExample): number {
  return input.size;
}

/** One more than the highest number of a tag. */
function mostTags(examples: readonly ParserExample[]): number {
  return examples.reduce((most, { input }) => Math.max(most, ...input.tag.subarray(0, input.size)), 0) + 1;
}

function toGraphExample({ input, gold, weight }: ParserExample, numbering: WordNumbering): GraphExample {
  const { size } = input;
  const heads = gold.heads.map((head) => (head < 0 ? -1 : head === size ? 0 : head + 1));
  const relations = Int32Array.from(gold.relations, (relation) => (relation === UNKNOWN_RELATION ? -1 : relation)); // prettier-ignore
  return { numbers: numbering.of(input), heads, relations, weight };
}
