/** Where a stage writes the features of one decision: a growing list of 32-bit hashes, reused. */
import { avalanche, mix } from './hash';

/** Features of one decision. Clear it, add to it, score it; nothing is allocated on the way. */
export class FeatureBuffer {
  values: Int32Array;
  count = 0;

  constructor(capacity = 256) {
    this.values = new Int32Array(capacity);
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds a feature that is already one hash. */
  add(hash: number): void {
    if (this.count === this.values.length) this.grow();
    this.values[this.count] = avalanche(hash);
    this.count += 1;
  }

  /** Adds the feature of `template` with one value. */
  add1(template: number, a: number): void {
    this.add(mix(template, a));
  }

  add2(template: number, a: number, b: number): void {
    this.add(mix(mix(template, a), b));
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.add(mix(mix(mix(template, a), b), c));
  }

  private grow(): void {
    const values = new Int32Array(this.values.length * 2);
    values.set(this.values);
    this.values = values;
  }
}
