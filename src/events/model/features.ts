/** Collects the features of one decision from short strings. */
import { FeatureBuffer } from '../../linear';
import { hashJoined } from '../../linear/hash';
import type { ClauseTense } from '../context/clause';
import { ALL, type Sight } from './sight';

/** Adds one feature of the decision at hand. */
export type Add = (name: string, ...values: readonly (string | number | boolean)[]) => void;

/** A feature is a template's name and its values; the same string is the same feature everywhere. */
export class Features {
  readonly buffer = new FeatureBuffer(256);

  /** @param sight what the model may see */
  constructor(private readonly sight: Sight = ALL) {}

  clear(): this {
    this.buffer.clear();
    return this;
  }

  add(name: string, ...values: readonly (string | number | boolean)[]): void {
    if (!this.sight.hides(name)) this.buffer.add(hashJoined(name, values));
  }

  /** Whether the model sees no words. */
  get wordless(): boolean {
    return this.sight.wordless;
  }

  /** A slot or preposition as the model sees it. */
  slot(name: string): string {
    return this.sight.slot(name);
  }

  /** A tense as the model sees it. */
  tense(name: ClauseTense): string {
    return this.sight.tense(name);
  }
}
