/** Where the forms of an article stand. */
import type { DocumentView } from './document-view';
import type { TaggedSpan } from './labels';

export interface Place {
  readonly sentence: number;
  readonly from: number;
}

/** Whether a span shares words with the stretch; `elsewhere` leaves out spans of exactly this stretch. */
export function isCovered(
  spans: readonly TaggedSpan[],
  from: number,
  to: number,
  elsewhere: boolean,
): boolean {
  return spans.some(
    (span) => span.from < to && from < span.to && !(elsewhere && span.from >= from && span.to <= to),
  );
}

/** First word → where it stands. */
export function indexWords(document: DocumentView): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  document.sentences.forEach(({ words, forms }, sentence) => {
    words.forEach(({ text }, from) => {
      if (!forms[from].isCapital) return;
      const places = index.get(text);
      if (places === undefined) index.set(text, [{ sentence, from }]);
      else places.push({ sentence, from });
    });
  });
  return index;
}

export function placesOf(
  document: DocumentView,
  index: ReadonlyMap<string, readonly Place[]>,
  form: readonly string[],
): readonly Place[] {
  return (index.get(form[0]) ?? []).filter(({ sentence, from }) =>
    form.every((word, k) => document.sentences[sentence].words[from + k]?.text === word),
  );
}
