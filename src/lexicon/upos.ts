/** The tags of Universal Dependencies. */

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export const UPOS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const; // prettier-ignore
export type Upos = (typeof UPOS)[number];
