/** The averaged perceptron that trains every linear model (Freund & Schapire 1999; Collins 2002). */
import { type FeatureBuffer, FeatureTable, MAX_LABELS } from '../../linear';

/** Entries of the smallest block; a block doubles when it is full, so that its room follows from its size. */
const FIRST_BLOCK = 2;

/** Places are 24 bits, each for two entries; the last ones are not given, so that no row looks like `NOWHERE`. */
const MAX_ENTRIES = (1 << 25) - 512;

/** What the table says of a feature without a row. */
const NOWHERE = -1;

/** One weight that was learned. */
export interface LearnedWeight {
  readonly label: number;
  /** The average of the weight over all instances. */
  readonly weight: number;
  /** How many updates it took part in. */
  readonly updates: number;
}

/**
 * Weights are sparse: a feature has a row only once an update has touched it, and a row holds only the
 * labels that were updated. The average over all instances is kept by the trick of Daumé (2006): each
 * update also goes, times the number of instances seen, into a second weight that is taken off at the end.
 */
export class Perceptron {
  /** Hash → half the place of its first entry (blocks are even), times 256, plus the number of entries less one. */
  private readonly rows = new FeatureTable(1 << 16);
  /** Label and weight of each entry, side by side: what scoring reads lies together. */
  private entries = new Float32Array(1 << 15);
  private totals = new Float64Array(1 << 14);
  private updates = new Uint32Array(1 << 14);
  private used = 0;
  private instances = 1;

  constructor(readonly labelCount: number) {
    if (labelCount > MAX_LABELS) throw new RangeError(`${labelCount} labels: at most ${MAX_LABELS}`);
  }

  /** Writes every label's score under the present weights (not the averages) to `scores`. */
  score(features: FeatureBuffer, scores: Float32Array): void {
    scores.fill(0);
    this.addTo(features, scores);
  }

  /** Adds the scores of more features to what `scores` already holds. */
  addTo(features: FeatureBuffer, scores: Float32Array): void {
    const { rows, entries } = this;
    const { values, count } = features;
    for (let i = 0; i < count; i += 1) {
      const place = rows.get(values[i]);
      if (place === NOWHERE) continue;
      const first = 4 * (place >>> 8);
      const last = first + 2 * (place & 255);
      for (let k = first; k <= last; k += 2) scores[entries[k]] += entries[k + 1];
    }
  }

  /** Counts an instance; to be called once for each, before its updates. */
  tick(): void {
    this.instances += 1;
  }

  /** Adds `amount` to the weight of `label` for every feature. */
  update(features: FeatureBuffer, label: number, amount: number): void {
    for (let i = 0; i < features.count; i += 1) {
      const entry = this.entryOf(features.values[i], label);
      this.entries[2 * entry + 1] += amount;
      this.totals[entry] += amount * this.instances;
      this.updates[entry] += 1;
    }
  }

  /**
   * A perceptron that begins with the mean of others' averages, to learn on in another way or to be used.
   * @param minUpdates weights that took part in fewer updates are forgotten
   */
  static mean(teachers: readonly Perceptron[], minUpdates: number): Perceptron {
    const mean = new Perceptron(teachers[0].labelCount);
    for (const teacher of teachers) {
      teacher.forEachAverage((hash, weights) => {
        for (const { label, weight, updates } of weights) {
          if (updates < minUpdates) continue;
          const entry = mean.entryOf(hash, label);
          mean.entries[2 * entry + 1] += weight / teachers.length;
          mean.updates[entry] += updates;
        }
      });
    }
    return mean;
  }

  /** Calls `visit` with each feature's hash and averaged weights, labels ascending; rows in no set order. */
  forEachAverage(visit: (hash: number, weights: readonly LearnedWeight[]) => void): void {
    this.rows.forEach((hash, place) => {
      const learned: LearnedWeight[] = [];
      const first = 2 * (place >>> 8);
      for (let k = first; k <= first + (place & 255); k += 1) {
        learned.push({
          label: this.entries[2 * k],
          weight: this.entries[2 * k + 1] - this.totals[k] / this.instances,
          updates: this.updates[k],
        });
      }
      visit(
        hash,
        learned.sort((a, b) => a.label - b.label),
      );
    });
  }

  /** The entry of a label in a feature's row; made where there is none. */
  private entryOf(hash: number, label: number): number {
    const place = this.rows.get(hash);
    const size = place === NOWHERE ? 0 : (place & 255) + 1;
    let first = 2 * (place >>> 8);
    for (let k = first; k < first + size; k += 1) if (this.entries[2 * k] === label) return k;
    if (size === 0) first = this.reserve(FIRST_BLOCK);
    else if (size >= FIRST_BLOCK && (size & (size - 1)) === 0) first = this.move(first, size);
    this.rows.set(hash, (first / 2) * 256 + size);
    this.entries[2 * (first + size)] = label;
    return first + size;
  }

  /** Moves a full block to one of twice the size. */
  private move(from: number, size: number): number {
    const to = this.reserve(size * 2);
    this.entries.copyWithin(2 * to, 2 * from, 2 * (from + size));
    this.totals.copyWithin(to, from, from + size);
    this.updates.copyWithin(to, from, from + size);
    return to;
  }

  private reserve(size: number): number {
    const start = this.used;
    this.used += size;
    if (this.used > MAX_ENTRIES) throw new RangeError('Too many weights for one model');
    if (this.used > this.totals.length) {
      const length = this.totals.length * 2;
      this.entries = enlarge(this.entries, new Float32Array(length * 2));
      this.totals = enlarge(this.totals, new Float64Array(length));
      this.updates = enlarge(this.updates, new Uint32Array(length));
    }
    return start;
  }
}

function enlarge<T extends { set(values: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
