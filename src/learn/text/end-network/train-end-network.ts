/** Trains the network of sentence ends on stretches of the documents of treebanks, each on one line. */
import type { EndModel } from '../../../text/end-network/network-model';
import { COUNTED, type CountedName, FEATURES, type FeatureName, type NetworkShape } from '../../../text/end-network/shape'; // prettier-ignore
import { countedOf, type Inventory, PLACES, WordNumbering } from '../../../text/end-network/word-numbers';
import { isCandidate } from '../../../text/boundary-features';
import { CapitalMemory } from '../../../text/capital-memory';
import type { TokenRow } from '../../../text/token-row';
import { CLASS_BITS } from '../../../word-classes';
import { frequentValues } from '../../neural/batches';
import type { Dropout } from '../../neural/rows';
import type { Random } from '../../random';
import type { TreebankSentence } from '../../treebanks';
import type { BoundaryExamples, MarkedRow } from '../boundary-examples';
import { unsignedNews } from '../unsigned-news';
import { documentsOfRound } from './documents';
import { type EndExample, EndTraining } from './network';
import { packEndNetwork } from './pack';

export interface EndNetworkSettings {
  /** Rounds over news without some of its final signs, and the sizes of the first and the last step there. */
  readonly before: { readonly epochs: number; readonly rates: readonly [number, number] };
  readonly epochs: number;
  /** The first step's size; it shrinks evenly to nothing. */
  readonly rate: number;
  /** About so many words are learned from at once. */
  readonly batch: number;
  readonly dropout: Dropout;
  readonly sizes: Pick<NetworkShape, 'widths' | 'memory' | 'gap'>;
}

export const SETTINGS: EndNetworkSettings = {
  before: { epochs: 3, rates: [0.003, 0.001] },
  epochs: 16,
  rate: 0.003,
  batch: 768,
  dropout: { units: 0.3, words: 0.1 },
  sizes: {
    widths: { wordClass: 32, ownClass: 16, form: 24, suffix: 8, tags: 16, ownTags: 8, shape: 12, place: 12 },
    memory: 48,
    gap: 16,
  },
};

/** Values seen less often are unknown. */
const LEAST: Readonly<Record<CountedName, number>> = { form: 3, suffix: 5, tags: 3, ownTags: 5, shape: 3 };

/** Words of a stretch at most and at least. */
const LONGEST = 96;
const SHORTEST = 6;

/** Text of news, each sentence with its document. */
export interface NewsSentences {
  /** See `news-openings.ts`. */
  readonly openings: readonly TreebankSentence[];
  /** Whole articles, see `unsigned-news.ts`. */
  readonly articles: readonly TreebankSentence[];
}

/** @param sentences in the order of their documents */
export function trainEndNetwork(
  sentences: readonly TreebankSentence[],
  { openings, articles }: NewsSentences,
  makers: BoundaryExamples,
  settings: EndNetworkSettings,
  random: Random,
  report: (step: string) => void,
): EndModel {
  const inventory = inventoryOf(makers.markedRows(sentences));
  const numbering = new WordNumbering(inventory);
  const counted = Object.fromEntries(COUNTED.map((name) => [name, inventory[name].length + 1])) as Record<CountedName, number>; // prettier-ignore
  const classes = 1 << CLASS_BITS;
  const shape: NetworkShape = {
    ...settings.sizes,
    sizes: { ...counted, wordClass: classes, ownClass: classes, place: PLACES },
  };
  const network = new EndTraining(shape, LONGEST, settings.dropout, random);
  /** A round over some documents, with a step's size by the share of the round that is done. @returns the loss */
  const learn = (documents: readonly TreebankSentence[], rateAt: (done: number) => number): number => {
    const rows = makers.markedRows(documents);
    const examples = random.shuffle(rows.flatMap((row) => stretches(row, numbering, random)));
    let loss = 0;
    let words = 0;
    examples.forEach((example, i) => {
      loss += network.learn(example);
      words += example.ends.length;
      if (words < settings.batch) return;
      network.parameters.step(rateAt(i / examples.length));
      words = 0;
    });
    return loss;
  };
  const { before, epochs, rate } = settings;
  const [high, low] = before.rates;
  for (let epoch = 0; epoch < before.epochs; epoch += 1) {
    const shrunk = (done: number): number => high + ((low - high) * (epoch + done)) / before.epochs;
    const loss = learn(unsignedNews(articles, random), shrunk);
    report(`network, round ${epoch + 1} of ${before.epochs} over news: loss ${loss.toFixed(0)}`);
  }
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const documents = documentsOfRound(sentences, openings, random);
    const loss = learn(documents, (done) => rate * (1 - (epoch + done) / epochs));
    report(`network, round ${epoch + 1} of ${epochs}: loss ${loss.toFixed(0)}`);
  }
  return packEndNetwork(network, inventory);
}

/** The values that training knows, in ascending order. */
function inventoryOf(rows: readonly MarkedRow[]): Inventory {
  const words = rows.flatMap(({ row }) => [...wordsOf(row)].map(countedOf));
  const known = COUNTED.map((name) => [
    name,
    frequentValues([Int32Array.from(words, (word) => word[name])], LEAST[name]),
  ]);
  return Object.fromEntries(known) as Inventory;
}

function* wordsOf(row: TokenRow): Generator<ReturnType<TokenRow['at']>> {
  for (let i = 0; i < row.length; i += 1) yield row.at(i);
}

/** A line in stretches, of which the first ends at a place that is drawn. */
function stretches({ row, ends }: MarkedRow, numbering: WordNumbering, random: Random): EndExample[] {
  const numbers = numbering.of(row, new CapitalMemory(row));
  const examples: EndExample[] = [];
  let from = row.length <= LONGEST ? 0 : -Math.floor(random.next() * LONGEST);
  for (; from < row.length; from += LONGEST) {
    const [begin, end] = [Math.max(0, from), Math.min(row.length, from + LONGEST)];
    if (end - begin < SHORTEST) continue;
    const some = FEATURES.map((name) => [name, numbers[name].slice(begin, end)]);
    const asked = Int8Array.from({ length: end - begin }, (_, i) =>
      i > 0 && isCandidate(row, begin + i) ? Number(ends.has(begin + i)) : -1,
    );
    examples.push({ numbers: Object.fromEntries(some) as Record<FeatureName, Int32Array>, ends: asked });
  }
  return examples;
}
