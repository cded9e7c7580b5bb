/**
 * Parts names that the tagger of a language runs together: "Cheng Chung-tai | of Civic Passion", "Ben Chan | and Leung
 * Che-cheung", "Trump | - Putin", "Idlib | on Sunday".
 */
import type { Language } from '../../article/types';
import { foldName, type NameIndex } from '../../gazetteer';
import type { SentenceView } from './document-view';
import { isGivenName } from './forms';
import type { TaggedSpan } from './labels';
import { loadNameExtensions } from './name-extensions';
import { HEAD_BIT, loadHeadNouns, loadTitles } from './word-lists';

/** A person's name is at most this many words before "of" and the organisation. */
const LONGEST_PERSON = 3;

export class Partings {
  private readonly of: ReadonlySet<string>;
  private readonly and: ReadonlySet<string>;
  private readonly ends: ReadonlySet<string>;
  private readonly hyphens: ReadonlySet<string>;
  private readonly titles: ReadonlySet<string>;
  private readonly heads: ReadonlyMap<string, number>;

  /** @throws DataError where a list of the language is missing or damaged */
  constructor(
    language: Language,
    private readonly index: NameIndex,
  ) {
    const { of, and, ends, hyphens } = loadNameExtensions(language).partings;
    this.of = new Set(of);
    this.and = new Set(and);
    this.ends = new Set(ends);
    this.hyphens = new Set(hyphens);
    this.titles = loadTitles(language);
    this.heads = loadHeadNouns(language);
  }

  /** The names that a tagged span really is; the span itself where nothing parts it. */
  part(sentence: SentenceView, span: TaggedSpan): readonly TaggedSpan[] {
    const { from, to, kind } = span;
    if (to < from + 3 || this.isKnown(sentence, span)) return [span];
    for (let i = from + 1; i < to - 1; i += 1) {
      const { lowerText } = sentence.forms[i];
      const left = { from, to: i, kind };
      const right = { from: this.nameStart(sentence, i + 1, to), to, kind };
      if (this.ends.has(lowerText) && this.mayEnd(sentence, left, i)) return [left];
      if (right.from === to) continue;
      if (this.of.has(lowerText) && this.isPersonOf(sentence, left)) {
        return [{ ...left, kind: 'PERSON' }, ...this.part(sentence, { ...right, kind: 'ORG' })];
      }
      if (this.and.has(lowerText) && this.isPair(sentence, left, i)) {
        const acronym = right.to === right.from + 1 && sentence.forms[right.from].isAllCaps;
        return [left, ...this.part(sentence, acronym ? { ...right, kind: 'ORG' } : right)];
      }
      if (this.hyphens.has(lowerText) && this.isJoined(sentence, left, right)) return [left, right];
    }
    return [span];
  }

  /** "Bosnia and Herzegovina", "Rostov on Don". */
  private isKnown({ words }: SentenceView, { from, to }: TaggedSpan): boolean {
    const name = words.slice(from, to).map(({ text }) => text);
    return this.index.classesOf(foldName(name.join(' '))) !== 0;
  }

  /** Where the next name begins: behind articles. */
  private nameStart({ forms }: SentenceView, at: number, to: number): number {
    let start = at;
    while (start < to && !forms[start].isCapital) start += 1;
    return start;
  }

  /** Organisations have such words inside: "Organization for Security and Co-operation in Europe". */
  private mayEnd({ forms }: SentenceView, { kind, from }: TaggedSpan, at: number): boolean {
    if (kind === 'ORG') return forms[at].lowerText === 'out' && forms[from].isCapital;
    return kind === 'PERSON' || kind === 'PLACE';
  }

  /** "Alvin Yeung | of Civic Party", but "Joan of Arc", "Supreme Court of Hawaii". */
  private isPersonOf({ forms }: SentenceView, { from, to, kind }: TaggedSpan): boolean {
    const name = forms.slice(from, to);
    if (kind !== 'PERSON' && kind !== 'ORG') return false;
    if (to < from + 2 || !name.some(({ isCapital }) => isCapital)) return false;
    if (name.some(({ lowerText }) => this.titles.has(lowerText))) return false;
    if (kind === 'PERSON') return true;
    const isHead = (text: string): boolean => ((this.heads.get(text) ?? 0) & HEAD_BIT.ORG) !== 0;
    const isShort = to <= from + LONGEST_PERSON || name.some(({ lowerText }) => this.hyphens.has(lowerText));
    return isShort && isGivenName(name[0]) && !name.some(({ lowerText }) => isHead(lowerText));
  }

  /** "Civic Party | and the Labour Party", "Civic Passion | and Alvin Yeung", but "Department of Health and Human Services". */
  private isPair({ forms }: SentenceView, { from, to, kind }: TaggedSpan, at: number): boolean {
    if (kind === 'PERSON') return true;
    if (kind !== 'ORG') return false;
    if (isGivenName(forms[at + 1])) return true;
    if (to < from + 2) return false;
    const endsInHead = ((this.heads.get(forms[to - 1].lowerText) ?? 0) & HEAD_BIT.ORG) !== 0;
    return endsInHead || forms[at + 1].lowerText === 'the';
  }

  /** "Trump-Putin" in "the Trump-Putin summit", but "Jean-Luc". */
  private isJoined({ forms }: SentenceView, left: TaggedSpan, right: TaggedSpan): boolean {
    const areSingle = left.to === left.from + 1 && right.to === right.from + 1;
    return areSingle && left.kind === 'PERSON' && !isGivenName(forms[left.from]);
  }
}
