/** A French text as the name tagger sees it, and spans of words by what they say. */
import { loadGazetteer } from '../../../src/gazetteer';
import { type DocumentView, viewDocument } from '../../../src/mentions/names/document-view';
import { FormTable } from '../../../src/mentions/names/forms';
import { loadWordKnowledge } from '../../../src/mentions/names/word-knowledge';
import { parseFrench } from '../reader';

export const gazetteer = loadGazetteer();
const forms = new FormTable(gazetteer.index, loadWordKnowledge('fr'));

export function documentOf(text: string): DocumentView {
  return viewDocument(parseFrench(text), forms, gazetteer.index);
}

/** Where a name stands: its sentence, and its words in it. @throws Error where it does not stand */
export function placeOf(
  document: DocumentView,
  name: string,
): { sentence: number; from: number; to: number } {
  const start = document.text.indexOf(name);
  const end = start + name.length;
  for (const [sentence, { words }] of document.sentences.entries()) {
    const from = words.findIndex((word) => word.start === start);
    const last = words.findIndex((word) => word.end === end);
    if (from >= 0 && last >= from) return { sentence, from, to: last + 1 };
  }
  throw new Error(`"${name}" is no row of words of: ${document.text}`);
}
