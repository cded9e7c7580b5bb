/** Everything about a sentence's words before its tree: tags, features and lemmas, and what the parser sees. */
import { hashString } from '../linear/hash';
import type { Features } from '../lexicon';
import * as form from './forms';
import type { FormTable } from './forms';
import type { Lemmatiser } from './lemmatiser';
import type { Morphology } from './morphology';
import { CLASS_BITS } from '../word-classes';
import { type ParserInput, weightOf } from './parser/parser-input';
import type { ReadingTable } from './reading-table';
import type { Tagger } from './tagger';
import type { Upos } from './types';

/** The parts that analyse words, all of one language. */
export interface WordModels {
  readonly forms: FormTable;
  readonly readings: ReadingTable;
  readonly tagger: Tagger;
  readonly morphology: Morphology;
  readonly lemmatiser: Lemmatiser;
}

/** A sentence's words without their tree; all lists are parallel. */
export interface WordAnalysis {
  readonly upos: readonly Upos[];
  readonly feats: readonly Features[];
  readonly lemmas: readonly string[];
  readonly parserInput: ParserInput;
}

/** Stand in the parser's lists for the root and for "nothing here". */
const ROOT = 0x1357;
const NOTHING = 0x2468;

/** The property has a one before the class's bits. */
const LARGEST_CLASS = (1 << CLASS_BITS) - 1;

/** Tags, features and lemmas of a sentence given by its forms. */
export function analyseWords(texts: readonly string[], models: WordModels): WordAnalysis {
  const { forms: table, tagger, morphology, lemmatiser } = models;
  const forms = table.read(texts);
  const tags = tagger.tag(table, forms);
  const all = texts.map((text) => models.readings.of(text));
  const upos = texts.map((_, i) => tagger.labels[tags[i + 2]] as Upos);
  const readings = all.map((list, i) => models.readings.hashes(list, upos[i] as string));
  const bundles = morphology.analyse({ table, forms, tags, readings });
  const feats = Array.from(bundles, (bundle) => morphology.featuresOf(bundle));
  const lemmas = texts.map((text, i) => lemmatiser.lemma(text, upos[i] as string, feats[i], all[i] ?? []));
  const list = (valueOf: (i: number) => number): Int32Array => {
    const values = new Int32Array(texts.length + 2);
    for (let i = 0; i < texts.length; i += 1) values[i] = valueOf(i);
    values[texts.length] = ROOT;
    values[texts.length + 1] = NOTHING;
    return values;
  };
  const property = (name: number): Int32Array => list((i) => table.get(forms[i + 2], name));
  const parserInput: ParserInput = {
    size: texts.length,
    word: property(form.LOWER),
    lemma: list((i) => hashString(lemmas[i])),
    tag: list((i) => tags[i + 2]),
    bundle: list((i) => morphology.hashOf(bundles[i])),
    suffix: property(form.SUFFIX3),
    lexical: property(form.LOWER_CLASS),
    wordClass: list((i) => table.get(forms[i + 2], form.CLASS12) & LARGEST_CLASS),
    passed: sumsBefore(upos),
  };
  return { upos, feats, lemmas, parserInput };
}

/** For each position what `weightOf` sums up to before it. */
function sumsBefore(upos: readonly string[]): Int32Array {
  const sums = new Int32Array(upos.length + 2);
  upos.forEach((tag, i) => (sums[i + 1] = sums[i] + weightOf(tag)));
  sums[upos.length + 1] = sums[upos.length];
  return sums;
}
