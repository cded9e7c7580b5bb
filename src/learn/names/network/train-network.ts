/** Trains the network that gives a second opinion on the labels of words. */
import type { NameNetworkModel } from '../../../mentions/names/network/network-model';
import {
  COUNTED,
  type CountedName,
  type FeatureName,
  FEATURES,
  type Inventory,
  LONGEST,
  type NetworkShape,
} from '../../../mentions/names/network/shape';
import { NameNumbering, valuesOf } from '../../../mentions/names/network/word-numbers';
import { CLASS_BITS } from '../../../word-classes';
import { batchesOf, frequentValues } from '../../neural/batches';
import type { Dropout } from '../../neural/rows';
import { Random } from '../../random';
import type { PreparedExample } from '../prepare-examples';
import { type LabelledWords, Network } from './network';

export interface NetworkTraining {
  readonly seed: number;
  readonly rounds: number;
  /** The first step's size; it shrinks evenly to nothing. */
  readonly rate: number;
  /** About so many words are learned from at once. */
  readonly batch: number;
  /** The share of the sentences without a capital after their first word that a round takes, drawn anew each time. */
  readonly plainShare: number;
  readonly dropout: Dropout;
  readonly sizes: Pick<NetworkShape, 'widths' | 'memory'>;
}

interface Sentence extends LabelledWords {
  /** Whether a word after the first has a capital. */
  readonly hasCapital: boolean;
}

/** Values seen less often are unknown. */
const LEAST: Readonly<Record<CountedName, number>> = {
  lower: 4,
  suffix: 4,
  prefix: 4,
  shape: 3,
  upos: 1,
  relation: 2,
  known: 3,
  names: 3,
  heads: 2,
  lemmaClass: 2,
  readings: 3,
  evidence: 3,
  writing: 1,
};

/** The same examples and options give the same network, to the byte. @param report is told of each round */
export function trainNameNetwork(
  examples: readonly PreparedExample[],
  training: NetworkTraining,
  report: (step: string) => void,
): NameNetworkModel {
  const random = new Random(training.seed);
  const sentences = sentencesOf(examples);
  const inventory = inventoryOf(sentences);
  const numbering = new NameNumbering(inventory);
  for (const { numbers, labels } of sentences) numbering.number(numbers, labels.length);
  const network = new Network({ ...training.sizes, sizes: sizesOf(inventory) }, training.dropout, random);
  const rounds = Array.from({ length: training.rounds }, () => {
    const drawn = sentences.filter(({ hasCapital }) => hasCapital || random.next() < training.plainShare);
    return batchesOf(drawn, ({ labels }) => labels.length, training.batch, random);
  });
  const steps = rounds.reduce((sum, { length }) => sum + length, 0);
  let step = 0;
  rounds.forEach((round, r) => {
    let loss = 0;
    for (const batch of round) {
      for (const sentence of batch) loss += network.learn(sentence);
      network.parameters.step(training.rate * (1 - step / steps));
      step += 1;
    }
    report(`names, network, round ${r + 1} of ${training.rounds}: loss ${loss.toFixed(0)}`);
  });
  return network.pack(inventory);
}

/** The sentences with their values, not yet numbered. */
function sentencesOf(examples: readonly PreparedExample[]): Sentence[] {
  return examples.flatMap(({ document, labels, weight }) =>
    document.sentences.flatMap(({ forms }, s): Sentence[] => {
      if (forms.length === 0 || forms.length > LONGEST) return [];
      const hasCapital = forms.some(({ isCapital }, i) => i > 0 && isCapital);
      return [{ numbers: valuesOf(document, s), labels: labels[s], weight, hasCapital }];
    }),
  );
}

function inventoryOf(sentences: readonly Sentence[]): Inventory {
  const known = COUNTED.map((name) => {
    const lists = sentences.map(({ numbers }) => numbers[name]);
    return [name, frequentValues(lists, LEAST[name])];
  });
  return Object.fromEntries(known) as Inventory;
}

function sizesOf(inventory: Inventory): Record<FeatureName, number> {
  const sizes = FEATURES.map((name) => [
    name,
    name in inventory ? inventory[name as CountedName].length + 1 : 1 << CLASS_BITS,
  ]);
  return Object.fromEntries(sizes) as Record<FeatureName, number>;
}
