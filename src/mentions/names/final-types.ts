/**
 * The final type of a name that the tagger has found: places are parted into GPE, LOC and FAC, and what the
 * tagger takes for a person or a place is something else where the name itself leaves no doubt.
 */
import type { Language } from '../../article/types';
import { type Gazetteer, NAME_CLASS } from '../../gazetteer';
import type { EntityType } from '../types';
import type { DocumentView, SentenceView } from './document-view';
import { isGivenName, PLACE_CLASSES } from './forms';
import { placeKind } from './kinds';
import type { TaggedSpan } from './labels';
import { NotPersons } from './not-persons';
import { TITLE_BIT } from './word-lists';

export class FinalTypes {
  private readonly notPersons: NotPersons;

  /** @throws DataError where a list of the language is missing or damaged */
  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly language: Language,
  ) {
    this.notPersons = new NotPersons(language);
  }

  /** @param bearers the family names of the article's persons, see `familyNames` */
  typeOf(
    document: DocumentView,
    sentence: SentenceView,
    span: TaggedSpan,
    bearers: ReadonlySet<string>,
  ): EntityType {
    const { gazetteer, language } = this;
    const { kind, from, to } = span;
    if (
      language === TELLS_PLACES &&
      (isCountry(sentence, span, bearers) || (kind === 'ORG' && this.isTown(sentence, span)))
    ) {
      return placeKind(document, sentence, span, gazetteer, language);
    }
    if (kind !== 'PERSON' && kind !== 'PLACE') return kind;
    if (kind === 'PLACE' && isUnknownAcronym(sentence, span)) return 'ORG';
    const isPlace =
      kind === 'PLACE' ||
      this.isCapitalCity(sentence, span, bearers) ||
      this.isPlace(document, sentence, span);
    if (isPlace) return placeKind(document, sentence, span, gazetteer, language);
    if (hasDigit(sentence, span)) return 'PRODUCT';
    return this.notPersons.typeOf(sentence, from, to) ?? 'PERSON';
  }

  /** "London prepares for Brexit": a capital that is nobody's given name, where no Jack London is spoken of. */
  private isCapitalCity(
    { words, forms, knownClasses }: SentenceView,
    { from, to }: TaggedSpan,
    bearers: ReadonlySet<string>,
  ): boolean {
    if (to > from + 1 || bearers.has(words[from].text)) return false;
    const titled = from > 0 && (forms[from - 1].classes & TITLE_BIT) !== 0;
    const classes = knownClasses[from];
    const canBe = (classes & NAME_CLASS.largeCity) !== 0 && (classes & NAME_CLASS.givenName) === 0;
    return canBe && !titled && this.gazetteer.capital(words[from].text) !== undefined;
  }

  /** "the Geneva talks": what is a town that readers know, and written like a word, is taken for an organisation by mistake. */
  private isTown({ words, forms, knownClasses }: SentenceView, { from, to }: TaggedSpan): boolean {
    if (to > from + 1 || forms[from].isAllCaps || (knownClasses[from] & NAME_CLASS.city) === 0) return false;
    return (this.gazetteer.place(words[from].text, this.language)?.population ?? 0) >= KNOWN_TOWN;
  }

  /** "Hong Kong", "Val Gardena": a place of several words; a city's first one is nobody's given name. */
  private isPlace(
    { text }: DocumentView,
    { words, forms, knownClasses }: SentenceView,
    { from, to }: TaggedSpan,
  ): boolean {
    if (to === from + 1) return false;
    const isLand = (knownClasses[from] & (NAME_CLASS.country | NAME_CLASS.region)) !== 0;
    if (!isLand && (forms[from].names & NAME_CLASS.givenName) !== 0) return false;
    const name = text.slice(words[from].start, words[to - 1].end);
    return this.gazetteer.place(name, this.language) !== undefined;
  }
}

/** From this population a town is one that news name without saying where it is. */
const KNOWN_TOWN = 100_000;

/** The English tagger knows fewer countries and towns by their surroundings than the French one and has to be told. */
const TELLS_PLACES: Language = 'en';

/** "North Korea", "Britain", but "Chad", "Jordan", and no Ireland of whom the article gives the full name. */
function isCountry(
  { words, forms, knownClasses, known }: SentenceView,
  { kind, from, to }: TaggedSpan,
  bearers: ReadonlySet<string>,
): boolean {
  if (kind !== 'ORG' && kind !== 'PERSON') return false;
  const at = Array.from({ length: to - from }, (_, i) => from + i);
  if (!at.every((i) => (knownClasses[i] & (NAME_CLASS.country | NAME_CLASS.region)) !== 0)) return false;
  if (to > from + 1) return at.slice(1).every((i) => known[i] !== known[from]);
  const titled = from > 0 && (forms[from - 1].classes & TITLE_BIT) !== 0;
  return !titled && !isGivenName(forms[from]) && !forms[from].isAllCaps && !bearers.has(words[from].text);
}

/** The last words of persons' full names. */
export function familyNames(
  document: DocumentView,
  spans: readonly (readonly TaggedSpan[])[],
): ReadonlySet<string> {
  const full = spans.flatMap((list, s) =>
    list
      .filter(({ kind, from, to }) => kind === 'PERSON' && to > from + 1)
      .map(({ to }) => document.sentences[s].words[to - 1].text),
  );
  return new Set(full);
}

/** No person is called "Tiangong-1": what has a number in its name is made. */
function hasDigit({ words }: SentenceView, { from, to }: TaggedSpan): boolean {
  return words.slice(from, to).some(({ text }) => /\d/.test(text));
}

/** "PPE", "BPCE": places with acronyms are few, and the gazetteer has them. */
function isUnknownAcronym({ forms }: SentenceView, { from, to }: TaggedSpan): boolean {
  const { isAllCaps, lowerText, names } = forms[from];
  return to === from + 1 && isAllCaps && lowerText.length > 2 && (names & PLACE_CLASSES) === 0;
}
