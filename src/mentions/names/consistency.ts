/**
 * Makes an article agree with itself: a form that is a name of one kind in most places is so in all of them,
 * and the last word of a person's full name stands for the person.
 */
import type { DocumentView } from './document-view';
import type { TaggedKind, TaggedSpan } from './labels';

/** A name and by how much the tagger's choice beat the next one; see `sequence-model.ts`. */
export interface WeighedSpan extends TaggedSpan {
  readonly margin: number;
}

/** The part of a form's places in which the tagger must see a name, for the others to follow. */
const ENOUGH = 0.4;

interface Place {
  readonly sentence: number;
  readonly from: number;
}

/** What the article says of one form: where it stands free, and as what it was taken. */
interface Evidence {
  readonly words: readonly string[];
  readonly found: (WeighedSpan & { readonly sentence: number })[];
}

/** @param spans the names of each sentence, in order */
export function makeConsistent(
  document: DocumentView,
  spans: readonly (readonly WeighedSpan[])[],
): readonly (readonly TaggedSpan[])[] {
  const result = spans.map((list) => [...list] as TaggedSpan[]);
  const evidence = gather(document, spans);
  const index = indexWords(document);
  const longestFirst = [...evidence.values()].sort((a, b) => b.words.length - a.words.length);
  for (const { words, found } of longestFirst) {
    const kind = strongestKind(found);
    const free = placesOf(document, index, words).filter(
      ({ sentence, from }) => !isCovered(result[sentence], from, from + words.length, true),
    );
    const isName = found.length >= ENOUGH * free.length;
    for (const { sentence, from } of free) {
      const to = from + words.length;
      const others = result[sentence].filter((span) => span.to <= from || span.from >= to);
      result[sentence] = isName ? [...others, { from, to, kind }] : others;
    }
  }
  nameByLastWord(document, index, evidence, result);
  return result.map((list) => list.sort((a, b) => a.from - b.from));
}

/** The last word of a full name, where nothing else has been made of it. */
function nameByLastWord(
  document: DocumentView,
  index: ReadonlyMap<string, readonly Place[]>,
  evidence: ReadonlyMap<string, Evidence>,
  result: TaggedSpan[][],
): void {
  for (const { words, found } of evidence.values()) {
    const last = words.at(-1) ?? '';
    if (words.length < 2 || last.length < 3 || strongestKind(found) !== 'PERSON' || evidence.has(last))
      continue;
    for (const { sentence, from } of placesOf(document, index, [last])) {
      if (!document.sentences[sentence].forms[from].isCapital) continue;
      if (!isCovered(result[sentence], from, from + 1, false)) {
        result[sentence].push({ from, to: from + 1, kind: 'PERSON' });
      }
    }
  }
}

function gather(document: DocumentView, spans: readonly (readonly WeighedSpan[])[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  spans.forEach((list, sentence) => {
    for (const span of list) {
      const { words, forms } = document.sentences[sentence];
      if (!forms[span.from].isCapital) continue;
      const own = words.slice(span.from, span.to).map(({ text }) => text);
      const key = own.join(' ');
      const known = evidence.get(key) ?? { words: own, found: [] };
      known.found.push({ ...span, sentence });
      evidence.set(key, known);
    }
  });
  return evidence;
}

/** The kind with the largest sum of margins; a place with a negative margin still counts a little. */
function strongestKind(found: readonly WeighedSpan[]): TaggedKind {
  const sums = new Map<TaggedKind, number>();
  for (const { kind, margin } of found) sums.set(kind, (sums.get(kind) ?? 0) + Math.max(margin, 0.1));
  return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Whether a span shares words with the stretch; `elsewhere` leaves out spans of exactly this stretch. */
function isCovered(spans: readonly TaggedSpan[], from: number, to: number, elsewhere: boolean): boolean {
  return spans.some(
    (span) => span.from < to && from < span.to && !(elsewhere && span.from >= from && span.to <= to),
  );
}

/** First word → where it stands. */
function indexWords(document: DocumentView): Map<string, Place[]> {
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

function placesOf(
  document: DocumentView,
  index: ReadonlyMap<string, readonly Place[]>,
  form: readonly string[],
): readonly Place[] {
  return (index.get(form[0]) ?? []).filter(({ sentence, from }) =>
    form.every((word, k) => document.sentences[sentence].words[from + k]?.text === word),
  );
}
