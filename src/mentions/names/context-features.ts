/** Features of what stands around a word farther off: head nouns, the run of capitals, the tree, the article. */
import type { FeatureSink } from '../../linear';
import { mix } from '../../linear/hash';
import type { DocumentView, SentenceView } from './document-view';
import { EVIDENCE } from './evidence';
import { TITLE_BIT } from './word-lists';
import { NOTHING, SEEDS, type Window } from './word-window';

/** How far back a head noun or a title is looked for. */
const REACH = 5;

/** The nearest head noun or title on the left, and how far it is. */
export function addHead(buffer: FeatureSink, t: number, w: Window, i: number): number {
  for (let k = 1; k <= REACH; k += 1) {
    const classes = w.classes(i - k);
    if (classes === 0) continue;
    buffer.add3(SEEDS[t], classes, k, w.shape(i));
    buffer.add2(SEEDS[t + 1], w.lower(i - k), w.shape(i));
    buffer.add3(SEEDS[t + 2], classes, w.lower(i - 1), w.shape(i));
    break;
  }
  return t + 3;
}

/** The run of capitalised words around a word: what stands before and after it, and how long it is. */
export function addRun(buffer: FeatureSink, t: number, w: Window, i: number): number {
  const { from, to } = w.run(i);
  if (from < to) {
    const place = i - from;
    const length = Math.min(to - from, 5);
    buffer.add3(SEEDS[t], w.lower(from - 1), place, length);
    buffer.add3(SEEDS[t + 1], w.lower(to), to - 1 - i, length);
    buffer.add3(SEEDS[t + 2], w.classes(from - 1) & TITLE_BIT, w.names(from), place);
    buffer.add3(SEEDS[t + 3], w.lower(from), place, length);
    buffer.add3(SEEDS[t + 4], w.lower(to - 1), to - 1 - i, length);
    buffer.add3(SEEDS[t + 5], w.lower(from - 2), w.lower(from - 1), place);
    let readings = 0;
    let names = 0;
    for (let k = from; k < to; k += 1) {
      readings = mix(readings, w.readings(k));
      names |= w.form(k)?.known ?? 0;
    }
    buffer.add2(SEEDS[t + 6], readings, length);
    buffer.add2(SEEDS[t + 7], names, length);
    buffer.add3(SEEDS[t + 8], w.names(from), w.names(to - 1), length);
    buffer.add3(SEEDS[t + 9], w.lemmaClass(from - 1), place, length);
    buffer.add3(SEEDS[t + 10], w.lemmaClass(to), to - 1 - i, length);
    buffer.add2(SEEDS[t + 11], w.lower(from - 1), w.lower(to));
    buffer.add2(SEEDS[t + 12], w.lemma(to), w.lemma(to + 1));
  }
  return t + 13;
}

/** What the name hangs on, and what it stands in apposition to. */
export function addTree(
  buffer: FeatureSink,
  t: number,
  { tree }: SentenceView,
  w: Window,
  i: number,
): number {
  const relation = tree.relations[i];
  const governor = tree.governors[i];
  const shape = w.shape(i);
  buffer.add2(SEEDS[t], relation, shape);
  buffer.add3(SEEDS[t + 1], relation, w.lemma(governor), w.form(i)?.isCapital === true ? 1 : 0);
  buffer.add3(SEEDS[t + 2], relation, w.lemmaClass(governor), shape);
  buffer.add3(SEEDS[t + 3], relation, w.upos(governor), shape);
  const apposition = tree.appositions[i];
  if (apposition >= 0) {
    buffer.add2(SEEDS[t + 4], w.lemma(apposition), shape);
    buffer.add3(SEEDS[t + 5], w.lemmaClass(apposition), w.classes(apposition), shape);
  }
  return t + 6;
}

/** What the rest of the article shows: is the word written in lower case elsewhere, is it a capital's? */
export function addDocument(
  buffer: FeatureSink,
  t: number,
  document: DocumentView,
  sentence: SentenceView,
  i: number,
): number {
  const form = sentence.forms[i];
  const before = sentence.forms[i - 1];
  const begins = before === undefined || !before.isWord;
  const isLower = document.lowerCased.has(form.lowerText) ? 1 : 0;
  const isCapital = document.capitalised.has(form.lowerText) ? 2 : 0;
  buffer.add3(SEEDS[t], begins ? 1 : 0, form.isCapital ? 1 : 0, isLower | isCapital);
  buffer.add2(SEEDS[t + 1], mix(begins ? 1 : 0, form.shape), sentence.known[i]);
  buffer.add2(SEEDS[t + 2], i === 0 ? 1 : 0, form.shape);
  buffer.add2(
    SEEDS[t + 3],
    form.isAllCaps ? Math.min(form.lowerText.length, 7) : 0,
    before?.lower ?? NOTHING,
  );
  if (!form.isCapital) return t + 10;
  const known = document.evidence.get(sentence.words[i].text);
  if (known === undefined) return t + 10;
  const evidence = known.bits;
  for (const context of known.contexts) buffer.add1(SEEDS[t + 9], context);
  buffer.add1(SEEDS[t + 4], evidence);
  buffer.add2(SEEDS[t + 5], evidence & (EVIDENCE.title | EVIDENCE.givenName | EVIDENCE.speech), form.shape);
  buffer.add2(SEEDS[t + 6], evidence & (EVIDENCE.placePreposition | EVIDENCE.determiner), form.shape);
  buffer.add2(SEEDS[t + 7], evidence, mix(form.known, form.ownReading));
  for (let bit = 1; bit <= EVIDENCE.productHead; bit <<= 1) {
    if ((evidence & bit) !== 0) buffer.add2(SEEDS[t + 8], bit, form.isAllCaps ? 1 : 0);
  }
  return t + 10;
}
