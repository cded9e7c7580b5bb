/** Annotated articles as both the tagger and its network learn from them: what is seen of words, and the right labels. */
import type { Gazetteer } from '../../gazetteer';
import { type DocumentView, viewDocument } from '../../mentions/names/document-view';
import { FormTable } from '../../mentions/names/forms';
import { encodeSpans } from '../../mentions/names/labels';
import type { WordKnowledge } from '../../mentions/names/word-knowledge';
import type { NameExample } from './examples';

export interface WeightedExample extends NameExample {
  /** How much it counts. */
  readonly weight: number;
}

export interface PreparedExample {
  readonly document: DocumentView;
  /** The right label of each word, sentence by sentence. */
  readonly labels: readonly Uint8Array[];
  readonly weight: number;
}

export function prepareExamples(
  examples: readonly WeightedExample[],
  { gazetteer, knowledge }: { readonly gazetteer: Gazetteer; readonly knowledge: WordKnowledge },
): PreparedExample[] {
  const forms = new FormTable(gazetteer.index, knowledge);
  return examples.map(({ article, names, weight }) => {
    const document = viewDocument(article, forms, gazetteer.index);
    const labels = document.sentences.map(({ words }, s) => encodeSpans(names[s] ?? [], words.length));
    return { document, labels, weight };
  });
}
