/**
 * Makes an article agree with itself: a form that is a name of one kind in most places is so in all of them,
 * and parts of a person's full name stand for the person.
 */
import type { DocumentView } from './document-view';
import { indexWords, isCovered, placesOf } from './form-places';
import type { TaggedKind, TaggedSpan } from './labels';
import { nameByParts } from './person-parts';

/** A name and by how much the tagger's choice beat the next one; see `sequence-model.ts`. */
export interface WeighedSpan extends TaggedSpan {
  readonly margin: number;
}

/** The part of a form's places in which the tagger must see a name, for the others to follow. */
const ENOUGH = 0.4;

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
  const persons = [...evidence.values()].filter(
    ({ words, found }) => words.length > 1 && strongestKind(found) === 'PERSON',
  );
  nameByParts(
    document,
    index,
    persons.map(({ words }) => words),
    new Set(evidence.keys()),
    result,
  );
  return result.map((list) => list.sort((a, b) => a.from - b.from));
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
