/** The averaged perceptron that trains every linear model (Freund & Schapire 1999; Collins 2002). */
import { type FeatureBuffer, FeatureTable, MAX_LABELS } from '../../linear';

/** Most entries of the smallest block; a block doubles when it is full. */
const FIRST_BLOCK = 2;

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
  private readonly rows = new FeatureTable(1 << 16);
  /** For each row: where its block starts, how many entries it has, how many it has room for. */
  private starts = new Int32Array(1 << 12);
  private sizes = new Uint16Array(1 << 12);
  private capacities = new Uint16Array(1 << 12);
  private rowCount = 0;
  private labels = new Uint8Array(1 << 14);
  private weights = new Float32Array(1 << 14);
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
    const { rows, starts, sizes, labels, weights } = this;
    const { values, count } = features;
    for (let i = 0; i < count; i += 1) {
      const row = rows.get(values[i]);
      if (row < 0) continue;
      const start = starts[row];
      const end = start + sizes[row];
      for (let k = start; k < end; k += 1) {
        const label = labels[k];
        scores[label] = scores[label] + weights[k];
      }
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
      this.weights[entry] = this.weights[entry] + amount;
      this.totals[entry] = this.totals[entry] + amount * this.instances;
      this.updates[entry] = this.updates[entry] + 1;
    }
  }

  /** Calls `visit` with each feature's hash and averaged weights, labels ascending; rows in no set order. */
  forEachAverage(visit: (hash: number, weights: readonly LearnedWeight[]) => void): void {
    this.rows.forEach((hash, row) => {
      const start = this.starts[row];
      const learned: LearnedWeight[] = [];
      for (let k = start; k < start + this.sizes[row]; k += 1) {
        learned.push({
          label: this.labels[k],
          weight: this.weights[k] - this.totals[k] / this.instances,
          updates: this.updates[k],
        });
      }
      visit(
        hash,
        learned.sort((a, b) => a.label - b.label),
      );
    });
  }

  private entryOf(hash: number, label: number): number {
    let row = this.rows.get(hash);
    if (row < 0) row = this.addRow(hash);
    const start = this.starts[row];
    const size = this.sizes[row];
    for (let k = start; k < start + size; k += 1) if (this.labels[k] === label) return k;
    if (size === this.capacities[row]) this.moveRow(row);
    const entry = this.starts[row] + size;
    this.labels[entry] = label;
    this.sizes[row] = size + 1;
    return entry;
  }

  private addRow(hash: number): number {
    const row = this.rowCount;
    if (row === this.starts.length) {
      this.starts = enlarge(this.starts, new Int32Array(row * 2));
      this.sizes = enlarge(this.sizes, new Uint16Array(row * 2));
      this.capacities = enlarge(this.capacities, new Uint16Array(row * 2));
    }
    this.rows.set(hash, row);
    this.rowCount += 1;
    this.starts[row] = this.reserve(FIRST_BLOCK);
    this.capacities[row] = FIRST_BLOCK;
    return row;
  }

  /** Moves a full row to a block of twice the size. */
  private moveRow(row: number): void {
    const size = this.sizes[row];
    const from = this.starts[row];
    const to = this.reserve(size * 2);
    for (const list of [this.labels, this.weights, this.totals, this.updates]) {
      list.copyWithin(to, from, from + size);
    }
    this.starts[row] = to;
    this.capacities[row] = size * 2;
  }

  private reserve(size: number): number {
    const start = this.used;
    this.used += size;
    if (this.used > this.labels.length) {
      const length = this.labels.length * 2;
      this.labels = enlarge(this.labels, new Uint8Array(length));
      this.weights = enlarge(this.weights, new Float32Array(length));
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
