/** Events, documents and products that the gazetteer knows by name: "Brexit", "accord de Paris", "ALENA". */
import type { Gazetteer } from '../../gazetteer';
import type { DocumentView, SentenceView } from './document-view';
import { replaceOverlapping, type TypedSpan } from './typed-span';

/** A longer name that the tagger has found around one stays: "Jeux olympiques de Rio". */
export function nameKnownThings(
  document: DocumentView,
  sentence: SentenceView,
  spans: readonly TypedSpan[],
  gazetteer: Gazetteer,
): readonly TypedSpan[] {
  let result = spans;
  for (let from = 0; from < sentence.words.length; from += 1) {
    const found = thingFrom(document, sentence, from, gazetteer);
    if (found === undefined) continue;
    const isInside = result.some((span) => span.from <= from && span.to >= found.to);
    const isSame = result.some((span) => span.from === from && span.to === found.to);
    if (!isInside || isSame) result = replaceOverlapping(result, found);
    from = found.to - 1;
  }
  return result;
}

/** The longest known name from a word on; one of its words has a capital, so that "bible" is none. */
function thingFrom(
  document: DocumentView,
  { words, forms }: SentenceView,
  from: number,
  gazetteer: Gazetteer,
): TypedSpan | undefined {
  const first = forms[from].folded.split(/[ ']/)[0];
  const longest = Math.min(words.length, from + 2 * gazetteer.longestThingFrom(first));
  for (let to = longest; to > from; to -= 1) {
    if (!forms.slice(from, to).some(({ isCapital, isWord }) => isCapital && isWord)) continue;
    const thing = gazetteer.namedThing(document.text.slice(words[from].start, words[to - 1].end));
    if (thing !== undefined) return { from, to, type: thing.type };
  }
  return undefined;
}
