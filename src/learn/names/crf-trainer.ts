/** Trains a conditional random field (Lafferty & al. 2001) by stochastic gradients with AdaGrad's step sizes. */
import { FeatureBuffer, FeatureTable, type LinearModel } from '../../linear';
import { LABELS, OUTSIDE } from '../../mentions/names/labels';
import { TRANSITION_TEMPLATE } from '../../mentions/names/sequence-model';
import { type Pruning, quantise } from '../perceptron/quantise';
import { Random } from '../random';
import { Chain, PAIRS } from './crf';

/** A sentence ready for training: the hashes of each word's features, and the right labels. */
export interface Instance {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** How much the sentence counts. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly rounds: number;
  /** A model is learned with each seed, that is in another order, and their weights are averaged. */
  readonly seeds: readonly number[];
  /**
   * Share of the features that are left out, anew each time a word is seen. Without it the model leans on
   * the names that it knows by heart and learns too little from their surroundings.
   */
  readonly dropout: number;
  /** What a wrong label gains beforehand, so that the right one must win by as much (Gimpel & Smith 2010). */
  readonly margin: number;
  /** What passing over a word of a name gains beforehand on top: the more, the fewer names are missed. */
  readonly missing: number;
  /** The size of the first step. */
  readonly rate: number;
  /** Features seen in fewer words are left out. */
  readonly fewest: number;
  readonly pruning: Pruning;
  readonly onRound?: (round: number) => void;
}

const COUNT = LABELS.length;
/** Differences between what is and what is expected that are not worth a step. */
const NEGLIGIBLE = 1e-3;

/** The same instances and options give the same model, to the byte. */
export function trainSequenceModel(instances: readonly Instance[], options: TrainingOptions): LinearModel {
  return new Trainer(instances, options).train();
}

class Trainer {
  private readonly ids: FeatureTable;
  private readonly hashes: number[] = [];
  private readonly sentences: readonly (Instance & { readonly ids: readonly Int32Array[] })[];
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;
  private readonly transitions = new Float64Array(PAIRS.length);
  private readonly transitionSquares = new Float64Array(PAIRS.length);
  private readonly transitionSums = new Float64Array(PAIRS.length);
  private readonly chain = new Chain();
  private random = new Random(0);
  private summed = 0;

  constructor(
    instances: readonly Instance[],
    private readonly options: TrainingOptions,
  ) {
    this.ids = this.numberFeatures(instances);
    this.sentences = instances.map((instance) => ({
      ...instance,
      ids: instance.features.map((hashes) =>
        hashes.map((hash) => this.ids.get(hash)).filter((id) => id >= 0),
      ),
    }));
    const size = this.hashes.length * COUNT;
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.sums = new Float32Array(size);
  }

  /** The weights are averaged over the ends of the later rounds. */
  train(): LinearModel {
    const { rounds, seeds } = this.options;
    for (const seed of seeds) {
      this.begin(seed);
      for (let round = 1; round <= rounds; round += 1) {
        for (const sentence of this.random.shuffle(this.sentences)) this.learnFrom(sentence);
        if (round > rounds / 2) this.addToSums();
        this.options.onRound?.(round);
      }
    }
    return quantise(this, LABELS, this.options.pruning);
  }

  forEachAverage(
    visit: (hash: number, weights: readonly { label: number; weight: number; updates: number }[]) => void,
  ): void {
    const { summed } = this;
    const updates = Infinity;
    this.hashes.forEach((hash, id) => {
      const row = [...this.sums.subarray(id * COUNT, (id + 1) * COUNT)];
      visit(
        hash,
        row
          .map((sum, label) => ({ label, weight: sum / summed, updates }))
          .filter(({ weight }) => weight !== 0),
      );
    });
    const buffer = new FeatureBuffer(1);
    for (let before = 0; before < COUNT; before += 1) {
      buffer.clear();
      buffer.add1(TRANSITION_TEMPLATE, before);
      const learned: { label: number; weight: number; updates: number }[] = [];
      PAIRS.forEach(([first, label], p) => {
        if (first === before) learned.push({ label, weight: this.transitionSums[p] / summed, updates });
      });
      visit(buffer.values[0], learned);
    }
  }

  private begin(seed: number): void {
    this.random = new Random(seed);
    this.weights.fill(0);
    this.squares.fill(START);
    this.transitions.fill(0);
    this.transitionSquares.fill(START);
  }

  private numberFeatures(instances: readonly Instance[]): FeatureTable {
    const counts = new FeatureTable(1 << 20);
    const ids = new FeatureTable(1 << 20);
    for (const { features } of instances) {
      for (const hashes of features) {
        for (const hash of hashes) {
          const count = Math.max(counts.get(hash), 0) + 1;
          counts.set(hash, count);
          if (count === this.options.fewest) ids.set(hash, this.hashes.push(hash) - 1);
        }
      }
    }
    return ids;
  }

  private learnFrom({ ids, labels, weight }: Instance & { readonly ids: readonly Int32Array[] }): void {
    const { chain, options, transitions } = this;
    const length = labels.length;
    if (length === 0) return;
    const kept = ids.map((own) => own.filter(() => this.random.next() >= options.dropout));
    chain.reset(length);
    for (let i = 0; i < length; i += 1) this.scoreWord(kept[i], i * COUNT, labels[i]);
    chain.infer(length, transitions.map(Math.exp));
    for (let i = 0; i < length; i += 1) {
      for (let l = 0; l < COUNT; l += 1) {
        const slope = chain.likely[i * COUNT + l] - (labels[i] === l ? 1 : 0);
        if (Math.abs(slope) > NEGLIGIBLE) this.step(kept[i], l, slope * weight);
      }
      if (i > 0) chain.pairs[PAIR_NUMBER[labels[i - 1] * COUNT + labels[i]]] -= 1;
    }
    for (let p = 0; p < PAIRS.length; p += 1) {
      const slope = chain.pairs[p] * weight;
      if (Math.abs(slope) < NEGLIGIBLE) continue;
      this.transitionSquares[p] += slope * slope;
      transitions[p] -= (options.rate * slope) / Math.sqrt(this.transitionSquares[p]);
    }
  }

  private scoreWord(ids: Int32Array, row: number, right: number): void {
    const { scores } = this.chain;
    const { weights } = this;
    for (let l = 0; l < COUNT; l += 1) if (l !== right) scores[row + l] = this.options.margin;
    if (right !== OUTSIDE) scores[row + OUTSIDE] += this.options.missing;
    for (const id of ids) {
      const first = id * COUNT;
      for (let l = 0; l < COUNT; l += 1) scores[row + l] += weights[first + l];
    }
  }

  private step(ids: Int32Array, label: number, slope: number): void {
    const { weights, squares } = this;
    const { rate } = this.options;
    const square = slope * slope;
    for (const id of ids) {
      const at = id * COUNT + label;
      squares[at] += square;
      weights[at] -= (rate * slope) / Math.sqrt(squares[at]);
    }
  }

  private addToSums(): void {
    const { weights, sums } = this;
    for (let k = 0; k < weights.length; k += 1) sums[k] += weights[k];
    for (let p = 0; p < PAIRS.length; p += 1) this.transitionSums[p] += this.transitions[p];
    this.summed += 1;
  }
}

/** Keeps the first steps from being too large. */
const START = 1;

const PAIR_NUMBER = new Int32Array(COUNT * COUNT).fill(-1);
PAIRS.forEach(([before, next], p) => {
  PAIR_NUMBER[before * COUNT + next] = p;
});
