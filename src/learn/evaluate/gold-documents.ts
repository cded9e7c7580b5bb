/** Gold sentences as documents, so that a reader of raw text can be scored on them. */
import type { TreebankSentence } from '../treebanks';

/** A gold token with its place in the document's text: offsets in UTF-16 code units. */
export interface GoldToken {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  /** Position of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

export interface GoldDocument {
  readonly id: string;
  /** The sentences' texts, joined by one space. */
  readonly text: string;
  readonly sentences: readonly (readonly GoldToken[])[];
}

/** Neighbouring sentences of one document together; a document that comes again later is another one. */
export function toDocuments(sentences: readonly TreebankSentence[]): GoldDocument[] {
  const documents: { id: string; name: string; text: string; sentences: GoldToken[][] }[] = [];
  for (const sentence of sentences) {
    let document = documents.at(-1);
    if (document?.name !== sentence.document) {
      document = { id: `${documents.length}`, name: sentence.document, text: '', sentences: [] };
      documents.push(document);
    }
    const start = document.text === '' ? 0 : document.text.length + 1;
    document.text += `${document.text === '' ? '' : ' '}${sentence.text.trim()}`;
    document.sentences.push(place(sentence, document.text, start));
  }
  return documents;
}

function place(sentence: TreebankSentence, text: string, from: number): GoldToken[] {
  let at = from;
  return sentence.tokens.map(({ form, upos, head, deprel }) => {
    while (/\s/u.test(text.charAt(at))) at += 1;
    if (!text.startsWith(form, at)) throw new Error(`${sentence.id}: "${form}" is not at ${at} of its text`);
    const start = at;
    at += form.length;
    return { start, end: at, upos, head, deprel };
  });
}
