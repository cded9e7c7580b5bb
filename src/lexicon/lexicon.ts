/** The lexicon: every known form with its readings, looked up in the compact file without unpacking it. */
import { hashString } from '../linear/hash';
import { type Features, readFeatures } from './features';
import type { Upos } from './upos';

/** What a form can be. */
export interface Reading {
  readonly upos: Upos;
  readonly lemma: string;
  readonly feats: Features;
}

/** The parts of a lexicon as `lexicon-file.ts` reads them. */
export interface LexiconParts {
  /** Whether it was made without the treebanks, so that a model learned on them may trust it on new text. */
  readonly independent: boolean;
  /** Tags as `VERB|Mood=Ind|Number=Sing`. */
  readonly tags: readonly string[];
  /** How to get from form to lemma: number of code units to cut off, and what to add. */
  readonly scripts: readonly (readonly [cut: number, add: string])[];
  /** Sets of readings: each a list of tag, script, tag, script … */
  readonly sets: readonly (readonly number[])[];
  /** Offset of each block in `entries`. */
  readonly blocks: Uint32Array;
  /** Front-coded forms, `BLOCK_SIZE` to a block, sorted by their UTF-8 bytes. */
  readonly entries: Buffer;
  /** Number of forms. */
  readonly size: number;
}

/** Forms in a block; the first of them is written in full. */
export const BLOCK_SIZE = 16;

/** Features that tell readings apart in the ambiguity class of a form. */
const CLASS_FEATURES = ['VerbForm', 'Mood', 'PronType'] as const;

export class Lexicon {
  /** Tag and ambiguity class of each set, worked out once. */
  private readonly classes: Int32Array;
  private readonly tagParts: readonly { readonly upos: Upos; readonly feats: Features }[];

  constructor(private readonly parts: LexiconParts) {
    this.tagParts = parts.tags.map((tag) => {
      const bar = tag.indexOf('|');
      const upos = (bar < 0 ? tag : tag.slice(0, bar)) as Upos;
      return { upos, feats: readFeatures(bar < 0 ? '_' : tag.slice(bar + 1)) };
    });
    const coarse = this.tagParts.map(({ upos, feats }) =>
      [upos, ...CLASS_FEATURES.map((name) => feats[name] ?? '')].join(','),
    );
    this.classes = Int32Array.from(parts.sets, (set) => {
      const names = new Set(set.filter((_, i) => i % 2 === 0).map((tag) => coarse[tag]));
      return hashString([...names].sort().join('+'));
    });
  }

  /** Number of forms. */
  get size(): number {
    return this.parts.size;
  }

  /** Whether it was made without the treebanks, so that models can take its tags as evidence. */
  get independent(): boolean {
    return this.parts.independent;
  }

  /** One hash for the set of tags that a form can have; 0 for an unknown form. Case counts. */
  classOf(form: string): number {
    const set = this.find(form);
    return set < 0 ? 0 : this.classes[set];
  }

  /** All readings of a form, in the order of the file; none for an unknown form. Case counts. */
  readings(form: string): readonly Reading[] {
    const set = this.parts.sets[this.find(form)];
    if (set === undefined) return [];
    const readings: Reading[] = [];
    for (let i = 0; i < set.length; i += 2) {
      const { upos, feats } = this.tagParts[set[i]] as { upos: Upos; feats: Features };
      const [cut, add] = this.parts.scripts[set[i + 1]];
      readings.push({ upos, feats, lemma: form.slice(0, form.length - cut) + add });
    }
    return readings;
  }

  /** Number of the form's set of readings, or -1. */
  private find(form: string): number {
    const { blocks, entries } = this.parts;
    const key = Buffer.from(form);
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const at = blocks[middle];
      const length = entries[at + 1];
      if (entries.compare(key, 0, key.length, at + 2, at + 2 + length) <= 0) low = middle;
      else high = middle - 1;
    }
    return blocks.length === 0 ? -1 : this.findInBlock(key, low);
  }

  /** Walks through a block: each entry is shared length, own length, own bytes, set number (LEB128). */
  private findInBlock(key: Buffer, block: number): number {
    const { blocks, entries } = this.parts;
    let at = blocks[block];
    const end = blocks[block + 1] ?? entries.length;
    let matched = 0;
    while (at < end) {
      const shared = entries[at++];
      const own = entries[at++];
      const text = at;
      at += own;
      let set = 0;
      let byte: number;
      let shift = 0;
      do {
        byte = entries[at++];
        set |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      if (shared > matched) continue;
      if (shared < matched) return -1;
      let k = 0;
      while (k < own && matched < key.length && entries[text + k] === key[matched]) {
        k += 1;
        matched += 1;
      }
      if (k === own && matched === key.length) return set;
      if (k < own && (matched === key.length || key[matched] < entries[text + k])) {
        return -1;
      }
    }
    return -1;
  }
}
