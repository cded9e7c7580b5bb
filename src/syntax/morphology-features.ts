/** The features from which a token's morphology is decided, once all tags of the sentence are known. */
import { type FeatureBuffer, templateSeeds } from '../linear';
import { hashString } from '../linear/hash';
import * as form from './forms';
import type { FormTable } from './forms';

/** Names the templates below: a model made for others does not load. */
export const MORPHOLOGY_FEATURES = 'morphology/2';

const T = templateSeeds(64);

/** What is known of a sentence when its morphology is decided. */
export interface MorphologyInput {
  readonly table: FormTable;
  /** Numbers of the forms, as `FormTable.read` gives them. */
  readonly forms: Int32Array;
  /** Tag numbers, at `i + 2` as the forms. */
  readonly tags: Uint8Array;
  /** For each token, hashes of the lexicon's tags for it that agree with its part of speech. */
  readonly readings: readonly (readonly number[])[];
}

/** The hash of one of the lexicon's tags, `VERB|Mood=Ind|Number=Sing`. */
export function hashReading(tag: string): number {
  return hashString(tag);
}

/**
 * Writes the features of token `i`.
 * @param bundles hashes of the labels given to the tokens before `i`, at `i + 2` as the forms
 */
export function writeMorphologyFeatures(
  features: FeatureBuffer,
  input: MorphologyInput,
  bundles: Int32Array,
  i: number,
): void {
  const { table, forms, tags } = input;
  const at = i + 2;
  const get = (offset: number, property: number): number => table.get(forms[at + offset], property);
  const tag = tags[at];
  const before = tags[at - 1];
  const after = tags[at + 1];
  const lower = get(0, form.LOWER);
  const suffix2 = get(0, form.SUFFIX2);
  const suffix3 = get(0, form.SUFFIX3);
  const bundle = bundles[at - 1];
  const bundle2 = bundles[at - 2];
  features.clear();
  features.add1(T[1], tag);
  features.add2(T[2], tag, get(0, form.FORM));
  features.add2(T[3], tag, lower);
  features.add2(T[4], tag, get(0, form.SUFFIX1));
  features.add2(T[5], tag, suffix2);
  features.add2(T[6], tag, suffix3);
  features.add2(T[7], tag, get(0, form.SUFFIX4));
  features.add2(T[8], tag, get(0, form.SHAPE));
  features.add2(T[9], tag, bundle);
  features.add3(T[10], tag, bundle, bundle2);
  features.add3(T[11], suffix2, tag, bundle);
  features.add3(T[12], lower, tag, bundle);
  features.add3(T[13], tag, before, get(-1, form.LOWER));
  features.add3(T[14], tag, after, get(1, form.LOWER));
  features.add2(T[15], tag, get(-2, form.LOWER));
  features.add2(T[16], tag, get(2, form.LOWER));
  features.add3(T[17], tag, before, tags[at - 2]);
  features.add3(T[18], tag, after, tags[at + 2]);
  features.add3(T[19], tag, before, after);
  features.add3(T[20], tag, after, get(1, form.SUFFIX2));
  features.add3(T[21], tag, lower, after);
  features.add3(T[22], tag, lower, before);
  features.add3(T[23], tag, lower, get(1, form.SUFFIX3));
  features.add2(T[24], tag, get(0, form.LOWER_CLASS));
  const readings = input.readings[i];
  let all = readings.length;
  for (const reading of readings) {
    all = Math.imul(all ^ reading, 0x01000193);
    features.add2(T[25], tag, reading);
    features.add2(T[26], reading, bundle);
  }
  features.add2(T[27], tag, all);
  features.add3(T[28], tag, all, bundle);
  features.add3(T[29], tag, all, get(-1, form.LOWER));
  const next = input.readings[i + 1];
  if (next !== undefined) for (const reading of next) features.add3(T[30], tag, reading, lower);
}
