/** Names that the tagger has passed over, but that the gazetteer and the words around leave little doubt about. */
import { type Gazetteer, NAME_CLASS } from '../../gazetteer';
import type { Language } from '../../article/types';
import type { DocumentView, SentenceView } from './document-view';
import type { Form } from './forms';
import { placeKind } from './kinds';
import type { TypedSpan } from './typed-span';
import { TITLE_BIT } from './word-lists';

const CLEAR_PLACE = NAME_CLASS.country | NAME_CLASS.region | NAME_CLASS.largeCity;
const PERSONAL = NAME_CLASS.givenName | NAME_CLASS.familyName;

/**
 * Adds countries, regions and large cities that are nobody's given name ("Paris" alone is both and needs the
 * tagger), known acronyms ("NATO"), and a given name or a title with the capitalised words after it.
 */
export function addGazetteerNames(
  document: DocumentView,
  sentence: SentenceView,
  spans: readonly TypedSpan[],
  gazetteer: Gazetteer,
  language: Language,
): readonly TypedSpan[] {
  const added: TypedSpan[] = [];
  const isFree = (i: number): boolean =>
    !spans.some((span) => span.from <= i && i < span.to) &&
    !added.some((span) => span.from <= i && i < span.to);
  for (let from = 0; from < sentence.words.length; from += 1) {
    if (!sentence.forms[from].isCapital || !isFree(from)) continue;
    let to = personEnd(sentence, from);
    if (to > from) {
      while (to > from && !isFree(to - 1)) to -= 1;
      if (to > from) added.push({ from, to, type: 'PERSON' });
      continue;
    }
    to = stretchEnd(sentence, from);
    const classes = sentence.knownClasses[from];
    if (!isFree(to - 1)) continue;
    // "100 millions de dollars US" names no country.
    const isCode = sentence.forms[from].isAllCaps && sentence.forms[from].lowerText.length < 3;
    const isAlone = !isCapital(sentence, from - 1) && !isCapital(sentence, to) && !isCode;
    if (isAlone && (classes & CLEAR_PLACE) !== 0 && (classes & PERSONAL) === 0) {
      added.push({ from, to, type: placeKind(document, sentence, { from, to }, gazetteer, language) });
    } else if (sentence.forms[from].isAllCaps && classes === NAME_CLASS.organisation) {
      added.push({ from, to, type: 'ORG' });
    }
  }
  return [...spans, ...added].sort((a, b) => a.from - b.from);
}

/** Where a person's name ends that begins here, or `from` where none does. */
function personEnd(sentence: SentenceView, from: number): number {
  const { forms, words } = sentence;
  // "Les" is a given name in English, and the article that begins half of all French sentences.
  if (words[from].upos === 'DET' || words[from].upos === 'ADP') return from;
  const isGiven = (forms[from].names & NAME_CLASS.givenName) !== 0;
  const isTitled = from > 0 && (forms[from - 1].classes & TITLE_BIT) !== 0 && forms[from - 1].isCapital;
  if ((forms[from].classes & TITLE_BIT) !== 0 || forms[from].isAllCaps) return from;
  let to = from + 1;
  while (to < from + 3 && isSurname(sentence, to)) to += 1;
  if (isTitled && isSurname(sentence, from)) return to;
  return isGiven && to > from + 1 ? to : from;
}

/** A capitalised word that is no common name of something else; a title may be a surname: "Stephen King". */
function isSurname({ forms, knownClasses }: SentenceView, i: number): boolean {
  const form = forms[i];
  return form?.isCapital === true && !form.isAllCaps && isNoHead(form) && (knownClasses[i] & ~PERSONAL) === 0;
}

function isNoHead({ classes, names }: Form): boolean {
  return classes === 0 || (classes === TITLE_BIT && (names & NAME_CLASS.familyName) !== 0);
}

const isCapital = ({ forms }: SentenceView, i: number): boolean => forms[i]?.isCapital === true;

/** The end of the known name that begins here. */
function stretchEnd({ known, knownClasses }: SentenceView, from: number): number {
  let to = from + 1;
  const classes = knownClasses[from];
  if (classes === 0) return to;
  while (to < known.length && knownClasses[to] === classes && known[to] !== known[from]) to += 1;
  return to;
}
