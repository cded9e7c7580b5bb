/** Reads an article twice: first word by word, then with what the first reading says of the whole article. */
import { FeatureBuffer } from '../../linear';
import { DocumentMemory } from './document-memory';
import type { DocumentView } from './document-view';
import { FeatureShelf } from './feature-shelf';
import { fillFeatures } from './features';
import type { LabelledSentence, SequenceModel } from './sequence-model';

/** The labels that a reading gives, sentence by sentence. */
export type Reading = readonly Uint8Array[];

/** The first reading: each sentence by itself. */
export function readFirst(document: DocumentView, model: SequenceModel, shelf?: FeatureShelf): Reading {
  const buffer = new FeatureBuffer();
  return document.sentences.map(({ words }, s) =>
    model.label(words.length, (i) => {
      fillFeatures(buffer, document, s, i);
      shelf?.put(buffer);
      return buffer;
    }),
  );
}

/** Reads articles with both models of a language. */
export class TwiceReader {
  private readonly shelf = new FeatureShelf();

  constructor(
    private readonly first: SequenceModel,
    private readonly second: SequenceModel,
  ) {}

  /** The second reading, with the labels of the first. */
  read(document: DocumentView): readonly LabelledSentence[] {
    const { shelf } = this;
    shelf.clear();
    const memory = new DocumentMemory(document, readFirst(document, this.first, shelf));
    const buffer = new FeatureBuffer();
    let word = 0;
    return document.sentences.map(({ words }, s) =>
      this.second.weigh(words.length, (i) => {
        if (!shelf.get(word++, buffer)) fillFeatures(buffer, document, s, i);
        memory.addFeatures(buffer, s, i);
        return buffer;
      }),
    );
  }
}
