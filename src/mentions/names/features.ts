/** The features of one word of an article, for the sequence tagger. */
import type { FeatureBuffer } from '../../linear';
import { addClasses } from './class-features';
import { addDocument, addHead, addRun, addTree } from './context-features';
import type { DocumentView } from './document-view';
import { SEEDS, Window } from './word-window';

/** Names this set of templates; to be counted up with every change, so that no old model is loaded. */
export const NAME_FEATURES = 'names/3';

/** Writes the features of word `i` to `buffer`. */
export function fillFeatures(buffer: FeatureBuffer, document: DocumentView, s: number, i: number): void {
  const sentence = document.sentences[s];
  const w = new Window(sentence);
  const form = sentence.forms[i];
  let t = 0;
  buffer.clear();
  buffer.add(SEEDS[t++]);
  for (let k = -2; k <= 2; k += 1) {
    buffer.add1(SEEDS[t++], w.lower(i + k));
    buffer.add1(SEEDS[t++], w.shape(i + k));
    buffer.add1(SEEDS[t++], w.upos(i + k));
    buffer.add1(SEEDS[t++], w.known(i + k));
    buffer.add1(SEEDS[t++], w.names(i + k));
    buffer.add1(SEEDS[t++], w.classes(i + k));
    buffer.add1(SEEDS[t++], w.lemmaClass(i + k));
  }
  for (let k = -1; k <= 1; k += 1) buffer.add1(SEEDS[t++], w.readings(i + k));
  buffer.add1(SEEDS[t++], w.lemma(i - 1));
  buffer.add1(SEEDS[t++], w.lemma(i + 1));
  buffer.add1(SEEDS[t++], form.word);
  buffer.add1(SEEDS[t++], form.shortShape);
  for (const affix of form.affixes) buffer.add1(SEEDS[t++], affix);
  buffer.add1(SEEDS[t++], w.suffix3(i - 1));
  buffer.add1(SEEDS[t++], w.suffix3(i + 1));
  buffer.add2(SEEDS[t++], w.lower(i - 1), w.lower(i));
  buffer.add2(SEEDS[t++], w.lower(i), w.lower(i + 1));
  buffer.add2(SEEDS[t++], w.lower(i - 1), w.shape(i));
  buffer.add2(SEEDS[t++], w.lower(i - 2), w.lower(i - 1));
  buffer.add3(SEEDS[t++], w.lower(i - 2), w.lower(i - 1), w.shape(i));
  buffer.add2(SEEDS[t++], w.lower(i + 1), w.shape(i));
  buffer.add2(SEEDS[t++], w.lower(i + 1), w.lower(i + 2));
  buffer.add2(SEEDS[t++], w.shape(i - 1), w.shape(i));
  buffer.add2(SEEDS[t++], w.shape(i), w.shape(i + 1));
  buffer.add3(SEEDS[t++], w.shape(i - 1), w.shape(i), w.shape(i + 1));
  buffer.add3(SEEDS[t++], w.shape(i - 2), w.shape(i - 1), w.shape(i));
  buffer.add3(SEEDS[t++], w.shape(i), w.shape(i + 1), w.shape(i + 2));
  buffer.add2(SEEDS[t++], w.upos(i - 1), w.upos(i));
  buffer.add2(SEEDS[t++], w.upos(i), w.upos(i + 1));
  buffer.add3(SEEDS[t++], w.upos(i - 1), w.upos(i), w.upos(i + 1));
  buffer.add2(SEEDS[t++], w.known(i), w.shape(i));
  buffer.add2(SEEDS[t++], w.known(i), w.lower(i - 1));
  buffer.add2(SEEDS[t++], w.known(i), w.lower(i + 1));
  buffer.add2(SEEDS[t++], w.known(i), w.known(i + 1));
  buffer.add2(SEEDS[t++], w.names(i), w.names(i + 1));
  buffer.add2(SEEDS[t++], w.names(i - 1), w.names(i));
  buffer.add2(SEEDS[t++], w.names(i), w.readings(i));
  buffer.add3(SEEDS[t++], w.names(i), w.shape(i), w.shape(i + 1));
  buffer.add3(SEEDS[t++], w.names(i - 1), w.shape(i - 1), w.shape(i));
  buffer.add2(SEEDS[t++], w.classes(i - 1), w.shape(i));
  buffer.add2(SEEDS[t++], w.lemmaClass(i - 1), w.shape(i));
  buffer.add3(SEEDS[t++], w.classes(i), w.lower(i + 1), w.shape(i + 2));
  buffer.add3(SEEDS[t++], w.names(i - 1), w.lower(i), w.names(i + 1));
  buffer.add3(SEEDS[t++], w.names(i - 2), w.lower(i - 1), w.names(i));
  buffer.add3(SEEDS[t++], w.known(i - 1), w.lower(i), w.known(i + 1));
  buffer.add3(SEEDS[t++], w.known(i - 2), w.lower(i - 1), w.known(i));
  buffer.add3(SEEDS[t++], w.lower(i - 2), w.lower(i - 1), w.lower(i));
  buffer.add3(SEEDS[t++], w.lower(i), w.lower(i + 1), w.lower(i + 2));
  t = addHead(buffer, t, w, i);
  t = addRun(buffer, t, w, i);
  t = addTree(buffer, t, sentence, w, i);
  t = addDocument(buffer, t, document, sentence, i);
  if (document.hasClasses) addClasses(buffer, t, sentence.tree, w, i);
}
