/** Collects the features of one decision from short strings. */
import { FeatureBuffer, hashJoined } from '../../linear';

/** Adds one feature of the decision at hand. */
export type Add = (name: string, ...values: readonly (string | number | boolean)[]) => void;

/** A feature is a template's name and its values; the same string is the same feature everywhere. */
export class Features {
  readonly buffer = new FeatureBuffer(256);

  clear(): this {
    this.buffer.clear();
    return this;
  }

  add(name: string, ...values: readonly (string | number | boolean)[]): void {
    this.buffer.add(hashJoined(name, values));
  }
}
