/**
 * Gathers what stands beside a form with a capital anywhere in the article, so that "M. Kim" in the fifth
 * sentence helps with a bare "Kim" in the first (Ratinov & Roth 2009, "context aggregation").
 */
import { mix } from '../../linear/hash';
import { branchOf } from '../../word-classes';
import { type Form, isGivenName } from './forms';
import type { SentenceView } from './sentence-view';
import { HEAD_BIT, TITLE_BIT } from './word-lists';

/** Bits of what was seen beside a form at least once. */
export const EVIDENCE = {
  title: 1,
  givenName: 2,
  placePreposition: 4,
  determiner: 8,
  organisationHead: 16,
  placeHead: 32,
  inBrackets: 64,
  longer: 128,
  speech: 256,
  productHead: 512,
} as const;

/** Prepositions of places, in French and English. */
const PLACE_PREPOSITIONS = new Set(['à', 'en', 'dans', 'vers', 'near', 'in', 'at']);
const PLACE_HEADS = HEAD_BIT.FAC | HEAD_BIT.LOC | HEAD_BIT.GPE;

/** What is known of a form from all its places. */
export interface Evidence {
  bits: number;
  /** Hashes of what stands around the form; each once, in the order of the text. */
  readonly contexts: Set<number>;
}

/** Depth in the tree of word classes of what stands around a form. */
const DEPTH = 8;

/** More contexts than this say no more. */
const MOST_CONTEXTS = 24;

export function gatherEvidence(sentences: readonly SentenceView[]): Map<string, Evidence> {
  const all = new Map<string, Evidence>();
  for (const sentence of sentences) {
    sentence.forms.forEach((form, i) => {
      if (!form.isCapital) return;
      const key = sentence.words[i].text;
      let evidence = all.get(key);
      if (evidence === undefined) all.set(key, (evidence = { bits: 0, contexts: new Set() }));
      evidence.bits |= bitsAt(sentence, i);
      if (evidence.contexts.size < MOST_CONTEXTS) addContexts(evidence.contexts, sentence, i);
    });
  }
  return all;
}

/** The words before and after the run of capitals, what it hangs on, and its other words. */
function addContexts(contexts: Set<number>, { forms, tree }: SentenceView, i: number): void {
  let from = i;
  let to = i + 1;
  while (forms[from - 1]?.isCapital === true) from -= 1;
  while (forms[to]?.isCapital === true) to += 1;
  const before: Form | undefined = forms[from - 1];
  const after: Form | undefined = forms[to];
  const add = (kind: number, value: number | undefined): void => {
    if (value !== undefined && value !== 0) contexts.add(mix(kind, value));
  };
  add(1, before?.lower);
  add(2, after?.lower);
  add(3, before?.classes);
  add(4, tree.lemmaClasses[from - 1]);
  add(5, tree.lemmaClasses[to]);
  if (from < i) add(6, mix(forms[from].known, 1));
  if (to > i + 1) {
    add(7, forms[to - 1].lower);
    add(8, mix(forms[to - 1].known, forms[to - 1].ownReading));
  }
  add(13, branchOf(before?.path ?? 0, DEPTH));
  add(14, branchOf(after?.path ?? 0, DEPTH));
  const governor = tree.governors[i];
  if (governor >= 0) {
    add(9, mix(tree.relations[i], tree.lemmas[governor]));
    add(10, mix(tree.relations[i], tree.lemmaClasses[governor]));
    const branch = branchOf(tree.paths[governor], DEPTH);
    if (branch !== 0) add(15, mix(tree.relations[i], branch));
  }
  const apposition = tree.appositions[i];
  if (apposition >= 0) {
    add(11, tree.lemmas[apposition]);
    add(12, tree.lemmaClasses[apposition]);
  }
}

function bitsAt({ forms, words, tree }: SentenceView, i: number): number {
  const before: Form | undefined = forms[i - 1];
  let bits = 0;
  if (forms[i + 1]?.isCapital === true || before?.isCapital === true) bits |= EVIDENCE.longer;
  if (tree.governors[i] >= 0 && words[i].deprel === 'nsubj') {
    if (tree.lemmaClasses[tree.governors[i]] !== 0) bits |= EVIDENCE.speech;
  }
  if (before === undefined) return bits;
  if ((before.classes & TITLE_BIT) !== 0) bits |= EVIDENCE.title;
  if (before.isCapital && isGivenName(before)) bits |= EVIDENCE.givenName;
  if (PLACE_PREPOSITIONS.has(before.lowerText)) bits |= EVIDENCE.placePreposition;
  if (words[i - 1].upos === 'DET') bits |= EVIDENCE.determiner;
  if (!before.isCapital) {
    if ((before.classes & HEAD_BIT.ORG) !== 0) bits |= EVIDENCE.organisationHead;
    if ((before.classes & PLACE_HEADS) !== 0) bits |= EVIDENCE.placeHead;
    if ((before.classes & HEAD_BIT.PRODUCT) !== 0) bits |= EVIDENCE.productHead;
  }
  if (before.lowerText === '(' && forms[i + 1]?.lowerText === ')') bits |= EVIDENCE.inBrackets;
  return bits;
}
