/** The features of one word of an article, for the sequence tagger. */
import { OWN_PLACE, type PlacedSinks } from '../../linear/feature-sink';
import { addClasses } from './class-features';
import { addDocument, addHead, addRun, addTree } from './context-features';
import type { DocumentView } from './document-view';
import { SEEDS, Window } from './word-window';

/** Names this set of templates; to be counted up with every change, so that no old model is loaded. */
export const NAME_FEATURES = 'names/3';

/** Writes the features of word `i`. */
export function fillFeatures(sinks: PlacedSinks, document: DocumentView, s: number, i: number): void {
  const { joint, places } = sinks;
  const here = places[OWN_PLACE];
  const sentence = document.sentences[s];
  const w = new Window(sentence);
  const form = sentence.forms[i];
  let t = 0;
  joint.add(SEEDS[t++]);
  for (let k = -2; k <= 2; k += 1) {
    const place = places[OWN_PLACE + k];
    place.add1(SEEDS[t++], w.lower(i + k));
    place.add1(SEEDS[t++], w.shape(i + k));
    joint.add1(SEEDS[t++], w.upos(i + k));
    joint.add1(SEEDS[t++], w.known(i + k));
    place.add1(SEEDS[t++], w.names(i + k));
    place.add1(SEEDS[t++], w.classes(i + k));
    joint.add1(SEEDS[t++], w.lemmaClass(i + k));
  }
  for (let k = -1; k <= 1; k += 1) places[OWN_PLACE + k].add1(SEEDS[t++], w.readings(i + k));
  joint.add1(SEEDS[t++], w.lemma(i - 1));
  joint.add1(SEEDS[t++], w.lemma(i + 1));
  here.add1(SEEDS[t++], form.word);
  here.add1(SEEDS[t++], form.shortShape);
  for (const affix of form.affixes) here.add1(SEEDS[t++], affix);
  places[OWN_PLACE - 1].add1(SEEDS[t++], w.suffix3(i - 1));
  places[OWN_PLACE + 1].add1(SEEDS[t++], w.suffix3(i + 1));
  joint.add2(SEEDS[t++], w.lower(i - 1), w.lower(i));
  joint.add2(SEEDS[t++], w.lower(i), w.lower(i + 1));
  joint.add2(SEEDS[t++], w.lower(i - 1), w.shape(i));
  joint.add2(SEEDS[t++], w.lower(i - 2), w.lower(i - 1));
  joint.add3(SEEDS[t++], w.lower(i - 2), w.lower(i - 1), w.shape(i));
  joint.add2(SEEDS[t++], w.lower(i + 1), w.shape(i));
  joint.add2(SEEDS[t++], w.lower(i + 1), w.lower(i + 2));
  joint.add2(SEEDS[t++], w.shape(i - 1), w.shape(i));
  joint.add2(SEEDS[t++], w.shape(i), w.shape(i + 1));
  joint.add3(SEEDS[t++], w.shape(i - 1), w.shape(i), w.shape(i + 1));
  joint.add3(SEEDS[t++], w.shape(i - 2), w.shape(i - 1), w.shape(i));
  joint.add3(SEEDS[t++], w.shape(i), w.shape(i + 1), w.shape(i + 2));
  joint.add2(SEEDS[t++], w.upos(i - 1), w.upos(i));
  joint.add2(SEEDS[t++], w.upos(i), w.upos(i + 1));
  joint.add3(SEEDS[t++], w.upos(i - 1), w.upos(i), w.upos(i + 1));
  joint.add2(SEEDS[t++], w.known(i), w.shape(i));
  joint.add2(SEEDS[t++], w.known(i), w.lower(i - 1));
  joint.add2(SEEDS[t++], w.known(i), w.lower(i + 1));
  joint.add2(SEEDS[t++], w.known(i), w.known(i + 1));
  joint.add2(SEEDS[t++], w.names(i), w.names(i + 1));
  joint.add2(SEEDS[t++], w.names(i - 1), w.names(i));
  here.add2(SEEDS[t++], w.names(i), w.readings(i));
  joint.add3(SEEDS[t++], w.names(i), w.shape(i), w.shape(i + 1));
  joint.add3(SEEDS[t++], w.names(i - 1), w.shape(i - 1), w.shape(i));
  joint.add2(SEEDS[t++], w.classes(i - 1), w.shape(i));
  joint.add2(SEEDS[t++], w.lemmaClass(i - 1), w.shape(i));
  joint.add3(SEEDS[t++], w.classes(i), w.lower(i + 1), w.shape(i + 2));
  joint.add3(SEEDS[t++], w.names(i - 1), w.lower(i), w.names(i + 1));
  joint.add3(SEEDS[t++], w.names(i - 2), w.lower(i - 1), w.names(i));
  joint.add3(SEEDS[t++], w.known(i - 1), w.lower(i), w.known(i + 1));
  joint.add3(SEEDS[t++], w.known(i - 2), w.lower(i - 1), w.known(i));
  joint.add3(SEEDS[t++], w.lower(i - 2), w.lower(i - 1), w.lower(i));
  joint.add3(SEEDS[t++], w.lower(i), w.lower(i + 1), w.lower(i + 2));
  t = addHead(joint, t, w, i);
  t = addRun(joint, t, w, i);
  t = addTree(joint, t, sentence, w, i);
  t = addDocument(joint, t, document, sentence, i);
  if (document.hasClasses) addClasses(sinks, t, sentence.tree, w, i);
}
