/**
 * Moves the borders of names to where newsgraph's guide draws them: a building, a stretch of land, a treaty
 * takes its head noun with it ("aéroport de Bruxelles", "mer du Japon", "traité de Rome"), a newspaper or a
 * company does not ("le magazine Paris Match"), a person's title stays outside ("Prime Minister | Theresa May"),
 * and a dated election is no name at all.
 */
import type { Language } from '../../article/types';
import type { Word } from '../../syntax/types';
import { NAME_CLASS } from '../../gazetteer';
import type { SentenceView } from './document-view';
import { isGivenName, PLACE_CLASSES } from './forms';
import { loadNameExtensions, type NameExtensions } from './name-extensions';
import { loadTitles } from './word-lists';
import { replaceOverlapping, type TypedSpan } from './typed-span';

type Rule = NameExtensions['extend'][number];

/** "Traité de Rome", but no "déclaration de Trump": with a preposition these take a place only. */
const ONLY_OF_PLACES: ReadonlySet<string> = new Set(['DOC', 'GPE', 'LOC', 'FAC']);
const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC']);
const isPlace = ({ type }: TypedSpan): boolean => PLACES.has(type);

/** Most words between a head noun and the name: "station de métro de la". */
const FARTHEST = 3;

export class Boundaries {
  private readonly links: ReadonlySet<string>;
  private readonly strip: ReadonlySet<string>;
  private readonly titles: ReadonlySet<string>;
  private readonly titleModifiers: ReadonlySet<string>;
  private readonly nominalEvents: ReadonlySet<string>;
  private readonly titlesInside: boolean;
  private readonly firstWords: ReadonlyMap<string, TypedSpan['type']>;
  /** Last word of a head noun → its words and rule; longer heads first. */
  private readonly heads = new Map<string, { readonly words: readonly string[]; readonly rule: Rule }[]>();

  constructor(language: Language) {
    const data = loadNameExtensions(language);
    this.links = new Set(data.links);
    this.strip = new Set(data.strip);
    this.titles = loadTitles(language);
    this.titleModifiers = new Set(data.titleModifiers);
    this.nominalEvents = new Set(data.nominalEvents);
    this.titlesInside = data.titlesInside;
    this.firstWords = new Map(
      data.firstWords.flatMap(({ type, words }) => words.map((word) => [word, type] as const)),
    );
    for (const rule of data.extend) {
      for (const head of rule.heads) {
        const parts = head.split(' ');
        const last = parts.at(-1) as string;
        this.heads.set(
          last,
          [...(this.heads.get(last) ?? []), { words: parts, rule }].sort(
            (a, b) => b.words.length - a.words.length,
          ),
        );
      }
    }
  }

  /** The names of a sentence with their borders moved. */
  adjust(sentence: SentenceView, spans: readonly TypedSpan[]): readonly TypedSpan[] {
    let result: TypedSpan[] = [];
    for (const span of spans) {
      const stripped = this.stripTitle(sentence, this.stripHead(sentence, this.byFirstWord(sentence, span)));
      if (stripped.type === 'EVENT' && this.isNominalEvent(sentence, stripped)) continue;
      if (this.titlesInside && this.isTitle(sentence, stripped)) continue;
      const extended = withAdjective(sentence, this.extend(sentence, this.byHead(sentence, stripped)));
      result = replaceOverlapping(result, extended);
    }
    return result;
  }

  private stripHead(sentence: SentenceView, span: TypedSpan): TypedSpan {
    const [first, second] = [sentence.forms[span.from], sentence.forms[span.from + 1]];
    const isApposition =
      span.to > span.from + 1 && !first.isCapital && second.isCapital && this.strip.has(first.lowerText);
    return isApposition ? { ...span, from: span.from + 1 } : span;
  }

  /** "Vice President Mike Pence" → "Mike Pence"; "Stephen King" has no title, since a name must follow one. */
  private stripTitle(sentence: SentenceView, span: TypedSpan): TypedSpan {
    if (span.type !== 'PERSON') return span;
    let { from } = span;
    for (let i = span.from; i < span.to - 1; i += 1) {
      const { lowerText } = sentence.forms[i];
      if (this.titles.has(lowerText)) from = i + 1;
      else if (!this.titleModifiers.has(lowerText)) break;
    }
    if (!this.titlesInside) return { ...span, from };
    const { forms } = sentence;
    let { to } = span;
    // "Brazil elects Jair Bolsonaro | president"
    while (to > from + 1 && !forms[to - 1].isCapital && this.titles.has(forms[to - 1].lowerText)) to -= 1;
    return { ...span, from: this.afterInnerTitle(sentence, from, to), to };
  }

  /** "U.S. National Security Adviser | John Bolton", "Pan-democrat veteran | Cyd Ho", but "Billie Jean King". */
  private afterInnerTitle(sentence: SentenceView, from: number, to: number): number {
    const { words, forms } = sentence;
    if (isGivenName(forms[from]) && (forms[from].names & PLACE_CLASSES) === 0) return from;
    for (let i = to - 2; i > from; i -= 1) {
      const { lowerText, isCapital, names } = forms[i];
      const isTitle = this.titles.has(lowerText) && (!isCapital || (names & NAME_CLASS.familyName) === 0);
      const isNoun = !isCapital && words[i].upos === 'NOUN';
      if ((isTitle || isNoun) && forms[i + 1].isCapital) return i + 1;
      // "Secretary of State | Mike Pompeo"
      const isOffice = this.titles.has(forms[i - 2]?.lowerText) && forms[i - 1].lowerText === 'of';
      if (isOffice && i - 2 >= from && this.titleModifiers.has(lowerText)) return i + 1;
    }
    return afterCountry(sentence, from, to);
  }

  /** "Hurricane Michael" is no person. */
  private byFirstWord({ forms }: SentenceView, span: TypedSpan): TypedSpan {
    const type = span.to > span.from + 1 ? this.firstWords.get(forms[span.from].lowerText) : undefined;
    return type === undefined ? span : { ...span, type };
  }

  /** "National Security Adviser | John Bolton": what ends in a title before another name is no organisation. */
  private isTitle({ forms }: SentenceView, { from, to, type }: TypedSpan): boolean {
    const isLong = type === 'ORG' && to > from + 1 && forms[to]?.isCapital;
    return isLong && this.titles.has(forms[to - 1].lowerText);
  }

  /** "boulevard Lancastel": no person's name begins with the noun of a building or a stretch of land. */
  private byHead({ forms }: SentenceView, span: TypedSpan): TypedSpan {
    const { isCapital, lowerText } = forms[span.from];
    if (span.type !== 'PERSON' || isCapital) return span;
    const found = this.heads
      .get(lowerText)
      ?.find(({ words, rule }) => words.length === 1 && rule.link !== 'of');
    return found === undefined ? span : { ...span, type: found.rule.type };
  }

  private isNominalEvent(sentence: SentenceView, { from, to }: TypedSpan): boolean {
    return sentence.forms.slice(from, to).some((form) => this.nominalEvents.has(form.lowerText));
  }

  /** A name whose head noun, with or without a preposition, stands before it. */
  private extend(sentence: SentenceView, span: TypedSpan): TypedSpan {
    if (!sentence.forms[span.from].isCapital) return span;
    for (let gap = 0; gap <= FARTHEST; gap += 1) {
      const at = span.from - 1 - gap;
      const form = sentence.forms[at];
      if (form === undefined) return span;
      const between = sentence.forms
        .slice(at + 1, span.from)
        .map(({ lowerText }) => lowerText.replace('’', "'"));
      if (gap > 0 && !this.links.has(between.join(' '))) continue;
      const link = gap === 0 ? 'none' : 'of';
      for (const { words: head, rule } of this.heads.get(form.lowerText) ?? []) {
        const from = at + 1 - head.length;
        if (rule.link !== 'any' && rule.link !== link) continue;
        if (link === 'of' && !isPlace(span) && ONLY_OF_PLACES.has(rule.type)) continue;
        if (head.every((word, k) => sentence.forms[from + k]?.lowerText === word))
          return { from, to: span.to, type: rule.type };
      }
    }
    return span;
  }
}

/** "ambassador to the United States | Hamdullah Mohib": no given and family name go together with a country's. */
function afterCountry({ knownClasses }: SentenceView, from: number, to: number): number {
  let end = from;
  while (end < to && (knownClasses[end] & NAME_CLASS.country) !== 0) end += 1;
  return end >= from + 2 && to >= end + 2 ? end : from;
}

/** "Autorité de sûreté | nucléaire": the adjective belongs to a name of several words, if it hangs on one of them. */
function withAdjective({ words, forms }: SentenceView, span: TypedSpan): TypedSpan {
  const next = words[span.to] as Word | undefined;
  if (span.type !== 'ORG' || span.to === span.from + 1 || next?.upos !== 'ADJ') return span;
  const hangsOn = next.head >= span.from && next.head < span.to;
  return hangsOn && !forms[span.to].isCapital ? { ...span, to: span.to + 1 } : span;
}
