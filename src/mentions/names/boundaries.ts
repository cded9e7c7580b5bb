/**
 * Moves the borders of names to where newsgraph's guide draws them: a building, a stretch of land, a treaty
 * takes its head noun with it ("aéroport de Bruxelles", "mer du Japon", "traité de Rome"), a newspaper or a
 * company does not ("le magazine Paris Match"), a person's title stays outside ("Prime Minister | Theresa May"),
 * and a dated election is no name at all.
 */
import type { Language } from '../../article/types';
import type { Word } from '../../syntax/types';
import type { SentenceView } from './document-view';
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
  /** Last word of a head noun → its words and rule; longer heads first. */
  private readonly heads = new Map<string, { readonly words: readonly string[]; readonly rule: Rule }[]>();

  constructor(language: Language) {
    const data = loadNameExtensions(language);
    this.links = new Set(data.links);
    this.strip = new Set(data.strip);
    this.titles = loadTitles(language);
    this.titleModifiers = new Set(data.titleModifiers);
    this.nominalEvents = new Set(data.nominalEvents);
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
      const stripped = this.stripTitle(sentence, this.stripHead(sentence, span));
      if (stripped.type === 'EVENT' && this.isNominalEvent(sentence, stripped)) continue;
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
    return { ...span, from };
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

/** "Autorité de sûreté | nucléaire": the adjective belongs to a name of several words, if it hangs on one of them. */
function withAdjective({ words, forms }: SentenceView, span: TypedSpan): TypedSpan {
  const next = words[span.to] as Word | undefined;
  if (span.type !== 'ORG' || span.to === span.from + 1 || next?.upos !== 'ADJ') return span;
  const hangsOn = next.head >= span.from && next.head < span.to;
  return hangsOn && !forms[span.to].isCapital ? { ...span, to: span.to + 1 } : span;
}
