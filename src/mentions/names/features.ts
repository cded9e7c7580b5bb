/** The features of one word of an article, for the sequence tagger. */
import type { FeatureBuffer } from '../../linear';
import { mix } from '../../linear';
import type { Upos } from '../../syntax/types';
import { NAME_CLASS } from '../../gazetteer';
import type { DocumentView, SentenceView } from './document-view';
import type { Form } from './forms';
import { TITLE_BIT } from './word-lists';

/** Names this set of templates; to be counted up with every change, so that no old model is loaded. */
export const NAME_FEATURES = 'names/1';

const NOTHING = 0x51ed;

/** The words of a sentence, read beyond both ends. */
class Window {
  constructor(private readonly sentence: SentenceView) {}

  form(i: number): Form | undefined {
    return this.sentence.forms[i];
  }
  lower(i: number): number {
    return this.form(i)?.lower ?? NOTHING;
  }
  shape(i: number): number {
    return this.form(i)?.shape ?? NOTHING;
  }
  suffix3(i: number): number {
    return this.form(i)?.suffix3 ?? NOTHING;
  }
  known(i: number): number {
    return this.sentence.known[i] ?? NOTHING;
  }
  classes(i: number): number {
    return this.form(i)?.classes ?? 0;
  }
  names(i: number): number {
    return (this.form(i)?.names ?? 0) & PERSONAL;
  }
  upos(i: number): number {
    const upos: Upos | undefined = this.sentence.words[i]?.upos;
    return upos === undefined ? NOTHING : (upos.charCodeAt(0) << 8) | upos.charCodeAt(1);
  }
}

const PERSONAL = NAME_CLASS.givenName | NAME_CLASS.familyName;

/** How far back a head noun or a title is looked for. */
const REACH = 5;

/** Writes the features of word `i` to `buffer`. */
export function fillFeatures(buffer: FeatureBuffer, document: DocumentView, s: number, i: number): void {
  const sentence = document.sentences[s];
  const w = new Window(sentence);
  const form = sentence.forms[i];
  let t = 1;
  buffer.clear();
  buffer.add(t++);
  for (let k = -2; k <= 2; k += 1) {
    buffer.add1(t++, w.lower(i + k));
    buffer.add1(t++, w.shape(i + k));
    buffer.add1(t++, w.upos(i + k));
    buffer.add1(t++, w.known(i + k));
    buffer.add1(t++, w.names(i + k));
    buffer.add1(t++, w.classes(i + k));
  }
  buffer.add1(t++, form.word);
  buffer.add1(t++, form.prefix3);
  buffer.add1(t++, form.suffix2);
  buffer.add1(t++, form.suffix3);
  buffer.add1(t++, form.suffix4);
  buffer.add1(t++, w.suffix3(i - 1));
  buffer.add1(t++, w.suffix3(i + 1));
  buffer.add2(t++, w.lower(i - 1), w.lower(i));
  buffer.add2(t++, w.lower(i), w.lower(i + 1));
  buffer.add2(t++, w.lower(i - 1), w.shape(i));
  buffer.add2(t++, w.lower(i - 2), w.lower(i - 1));
  buffer.add3(t++, w.lower(i - 2), w.lower(i - 1), w.shape(i));
  buffer.add2(t++, w.lower(i + 1), w.shape(i));
  buffer.add2(t++, w.lower(i + 1), w.lower(i + 2));
  buffer.add2(t++, w.shape(i - 1), w.shape(i));
  buffer.add2(t++, w.shape(i), w.shape(i + 1));
  buffer.add3(t++, w.shape(i - 1), w.shape(i), w.shape(i + 1));
  buffer.add3(t++, w.shape(i - 2), w.shape(i - 1), w.shape(i));
  buffer.add3(t++, w.shape(i), w.shape(i + 1), w.shape(i + 2));
  buffer.add2(t++, w.upos(i - 1), w.upos(i));
  buffer.add2(t++, w.upos(i), w.upos(i + 1));
  buffer.add3(t++, w.upos(i - 1), w.upos(i), w.upos(i + 1));
  buffer.add2(t++, w.known(i), w.shape(i));
  buffer.add2(t++, w.known(i), w.lower(i - 1));
  buffer.add2(t++, w.known(i), w.lower(i + 1));
  buffer.add2(t++, w.known(i), w.known(i + 1));
  buffer.add2(t++, w.names(i), w.names(i + 1));
  buffer.add2(t++, w.names(i - 1), w.names(i));
  buffer.add3(t++, w.names(i), w.shape(i), w.shape(i + 1));
  buffer.add3(t++, w.names(i - 1), w.shape(i - 1), w.shape(i));
  buffer.add2(t++, w.classes(i - 1), w.shape(i));
  buffer.add3(t++, w.classes(i), w.lower(i + 1), w.shape(i + 2));
  t = addHead(buffer, t, w, i);
  t = addRun(buffer, t, w, i);
  addDocument(buffer, t, document, sentence, i);
}

/** The nearest head noun or title on the left, and how far it is. */
function addHead(buffer: FeatureBuffer, template: number, w: Window, i: number): number {
  let t = template;
  for (let k = 1; k <= REACH; k += 1) {
    const classes = w.classes(i - k);
    if (classes === 0) continue;
    buffer.add3(t, classes, k, w.shape(i));
    buffer.add3(t + 1, w.lower(i - k), w.shape(i), 0);
    buffer.add3(t + 2, classes, w.lower(i - 1), w.shape(i));
    break;
  }
  t += 3;
  return t;
}

/** The run of capitalised words around a word: what stands before and after it, and how long it is. */
function addRun(buffer: FeatureBuffer, template: number, w: Window, i: number): number {
  const t = template;
  const isPart = (k: number): boolean => w.form(k)?.isCapital === true;
  if (isPart(i)) {
    let from = i;
    let to = i + 1;
    while (isPart(from - 1)) from -= 1;
    while (isPart(to)) to += 1;
    const place = i - from;
    const length = Math.min(to - from, 5);
    buffer.add3(t, w.lower(from - 1), place, length);
    buffer.add3(t + 1, w.lower(to), to - 1 - i, length);
    buffer.add3(t + 2, w.classes(from - 1) & TITLE_BIT, w.names(from), place);
    buffer.add3(t + 3, w.lower(from), place, length);
    buffer.add3(t + 4, w.lower(to - 1), to - 1 - i, length);
    buffer.add3(t + 5, w.lower(from - 2), w.lower(from - 1), place);
  }
  return t + 6;
}

/** What the rest of the article shows: is the word written in lower case elsewhere, is it a capital's? */
function addDocument(
  buffer: FeatureBuffer,
  template: number,
  document: DocumentView,
  sentence: SentenceView,
  i: number,
): void {
  const t = template;
  const form = sentence.forms[i];
  const before = sentence.forms[i - 1];
  const begins = before === undefined || !before.isWord;
  const isLower = document.lowerCased.has(form.lowerText) ? 1 : 0;
  const isCapital = document.capitalised.has(form.lowerText) ? 2 : 0;
  buffer.add3(t, begins ? 1 : 0, form.isCapital ? 1 : 0, isLower | isCapital);
  buffer.add2(t + 1, mix(begins ? 1 : 0, form.shape), sentence.known[i]);
  buffer.add2(t + 2, i === 0 ? 1 : 0, form.shape);
  buffer.add2(t + 3, form.isAllCaps ? Math.min(form.lowerText.length, 7) : 0, before?.lower ?? NOTHING);
}
