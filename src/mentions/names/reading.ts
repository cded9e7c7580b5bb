/** Reads an article twice: first word by word, then with what the first reading says of the whole article. */
import { FeatureBuffer } from '../../linear';
import { DocumentMemory } from './document-memory';
import type { DocumentView } from './document-view';
import { fillFeatures } from './features';
import type { LabelledSentence, SequenceModel } from './sequence-model';

/** What a reading says, sentence by sentence. */
export type Reading = readonly LabelledSentence[];

/** The first reading: each sentence by itself. */
export function readFirst(document: DocumentView, model: SequenceModel): Reading {
  const buffer = new FeatureBuffer();
  return document.sentences.map(({ words }, s) =>
    model.label(words.length, (i) => {
      fillFeatures(buffer, document, s, i);
      return buffer;
    }),
  );
}

/** The second reading, with the labels of the first. */
export function readAgain(document: DocumentView, first: Reading, model: SequenceModel): Reading {
  const buffer = new FeatureBuffer();
  const memory = new DocumentMemory(document, first);
  return document.sentences.map(({ words }, s) =>
    model.label(words.length, (i) => {
      fillFeatures(buffer, document, s, i);
      memory.addFeatures(buffer, s, i);
      return buffer;
    }),
  );
}
