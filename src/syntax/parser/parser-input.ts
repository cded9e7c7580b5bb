/** What the parser sees of a sentence's words, and the numbers of its feature templates. */
import { templateSeeds } from '../../linear';
import { NONE } from './state';

/** Names the templates of `word-features.ts` and `tree-features.ts`: a model made for others does not load. */
export const PARSER_FEATURES = 'arc-hybrid-parser/3';

/** Seeds of the templates, by number. */
export const TEMPLATES = templateSeeds(192);

/**
 * A sentence's words: for each, then for the root, then for "nothing", hashes or small numbers. The last two
 * stand at `size` and `size + 1`.
 */
export interface ParserInput {
  readonly size: number;
  /** Form in lower case. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  /** Part of speech with all features. */
  readonly bundle: Int32Array;
  readonly suffix: Int32Array;
  /** The lexicon's tags for the form. */
  readonly lexical: Int32Array;
  /** The form's word class; 0 where it has none. */
  readonly wordClass: Int32Array;
  /** What stands before each position, summed up, so that a difference says what lies between two; see `between`. */
  readonly passed: Int32Array;
}

/** Where a word's properties stand: "nothing" has a place of its own. */
export function placeOf(position: number, { size }: ParserInput): number {
  return position === NONE ? size + 1 : position;
}

/** Distances beyond these are the same. */
const DISTANCES = [0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 10];

/** How far two words lie apart, in classes; 0 where one of them is "nothing". */
export function distance(from: number, to: number, { size }: ParserInput): number {
  return from > size || to > size ? 0 : DISTANCES[Math.min(to - from, 10)];
}

/** What lies between two words, in classes: signs of punctuation, verbs, coordinating conjunctions. */
export function between(from: number, to: number, { size, passed }: ParserInput): number {
  if (from > size || to > size) return 0;
  const sums = passed[to] - passed[from + 1];
  return Math.min(sums & 1023, 2) | (Math.min((sums >> 10) & 1023, 2) << 2) | (Math.min(sums >> 20, 1) << 4);
}

/** What a word adds to `ParserInput.passed`. */
export function weightOf(upos: string): number {
  if (upos === 'PUNCT') return 1;
  if (upos === 'VERB' || upos === 'AUX') return 1 << 10;
  return upos === 'CCONJ' ? 1 << 20 : 0;
}
