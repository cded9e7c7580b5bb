/** Names of several words that the gazetteer knows as an organisation are one, whatever the tagger says. */
import { type Gazetteer, NAME_CLASS } from '../../gazetteer';
import type { DocumentView, SentenceView } from './document-view';
import { replaceOverlapping, type TypedSpan } from './typed-span';

/**
 * "Paris Match" is a magazine and no city, "Le Monde" a newspaper. A longer name that the tagger has found
 * around it stays: "Conseil de sécurité des Nations unies". One word alone does not decide: "Libération".
 */
export function nameKnownOrganisations(
  document: DocumentView,
  sentence: SentenceView,
  spans: readonly TypedSpan[],
  gazetteer: Gazetteer,
): readonly TypedSpan[] {
  let result = spans;
  for (let from = 0; from < sentence.words.length;) {
    const { to, isKnown } = organisationFrom(document, sentence, from, gazetteer);
    if (isKnown && !spans.some((span) => span.from <= from && span.to >= to)) {
      result = replaceOverlapping(result, { from, to, type: 'ORG' });
    }
    from = to;
  }
  return result;
}

/** The stretch of words that the gazetteer has marked as one name, and whether it is an organisation. */
function organisationFrom(
  document: DocumentView,
  { words, forms, knownClasses, known }: SentenceView,
  from: number,
  gazetteer: Gazetteer,
): { to: number; isKnown: boolean } {
  let to = from + 1;
  if (knownClasses[from] !== NAME_CLASS.organisation || !forms[from].isCapital) return { to, isKnown: false };
  const begin = known[from];
  while (to < words.length && knownClasses[to] === NAME_CLASS.organisation && known[to] !== begin) to += 1;
  const name = document.text.slice(words[from].start, words[to - 1].end);
  const isKnown = to > from + 1 && forms[to - 1].isCapital && gazetteer.organisation(name) !== undefined;
  return { to, isKnown };
}
