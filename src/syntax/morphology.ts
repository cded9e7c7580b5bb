/** Morphology: the features of each token, from left to right, by a linear model over whole bundles. */
import { FeatureBuffer, type LinearModel } from '../linear';
import { hashString } from '../linear/hash';
import { type Features, readFeatures } from '../lexicon';
import { type MorphologyInput, writeMorphologyFeatures } from './morphology-features';

/** One label of the model: a part of speech with its features. */
interface Bundle {
  readonly hash: number;
  readonly feats: Features;
}

/** A model's label as text: `NOUN|Gender=Fem|Number=Sing`, `ADV|_`. */
export function bundleName(upos: string, feats: string): string {
  return `${upos}|${feats}`;
}

/** Hash of a label, what the decisions after it see of it. */
export function hashBundle(name: string): number {
  return hashString(name);
}

/** Label numbers by part of speech: only a part of speech's own labels come into question for it. */
export function bundlesByTag(labels: readonly string[], tags: readonly string[]): Int32Array[] {
  return tags.map((tag) =>
    Int32Array.from(labels.flatMap((label, number) => (label.startsWith(`${tag}|`) ? [number] : []))),
  );
}

export class Morphology {
  private readonly buffer = new FeatureBuffer();
  private readonly scores: Int32Array;
  private readonly bundles: readonly Bundle[];
  private readonly allowed: readonly Int32Array[];

  /** @param tags the tagger's labels, in the order of their numbers */
  constructor(
    private readonly model: LinearModel,
    tags: readonly string[],
  ) {
    this.scores = new Int32Array(model.labels.length);
    this.bundles = model.labels.map((label) => ({
      hash: hashBundle(label),
      feats: Object.freeze(readFeatures(label.slice(label.indexOf('|') + 1))),
    }));
    this.allowed = bundlesByTag(model.labels, tags);
  }

  /** Label numbers of a sentence's tokens, -1 where a part of speech has no label. */
  analyse(input: MorphologyInput): Int32Array {
    const count = input.forms.length - 4;
    const chosen = new Int32Array(count);
    const hashes = new Int32Array(count + 4);
    for (let i = 0; i < count; i += 1) {
      chosen[i] = this.choose(input, hashes, i);
      hashes[i + 2] = this.bundles[chosen[i]]?.hash ?? 0;
    }
    return chosen;
  }

  /** The features of a label; the object is shared and frozen. */
  featuresOf(label: number): Features {
    return this.bundles[label]?.feats ?? {};
  }

  /** The hash of a label, 0 for none. */
  hashOf(label: number): number {
    return this.bundles[label]?.hash ?? 0;
  }

  private choose(input: MorphologyInput, hashes: Int32Array, i: number): number {
    const allowed = this.allowed[input.tags[i + 2]];
    if (allowed.length < 2) return allowed[0] ?? -1;
    writeMorphologyFeatures(this.buffer, input, hashes, i);
    this.model.score(this.buffer, this.scores);
    let winner = allowed[0];
    for (const label of allowed) {
      if (this.scores[label] > this.scores[winner]) winner = label;
    }
    return winner;
  }
}
