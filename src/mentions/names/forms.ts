/** What a word shows by itself, worked out once for each form. */
import { foldName, NAME_CLASS, type NameIndex } from '../../gazetteer';
import { hashString } from '../../linear/hash';
import type { WordKnowledge } from './word-knowledge';

export interface Form {
  /** From 1 on, in the order in which forms came up; no two forms have the same. */
  readonly number: number;
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  readonly shortShape: number;
  /** The first two, three and four characters, and the last one to five. */
  readonly affixes: readonly number[];
  readonly suffix3: number;
  /** Begins with a capital, or nearly so. */
  readonly isCapital: boolean;
  /** Two letters or more, all capitals. */
  readonly isAllCaps: boolean;
  readonly isWord: boolean;
  /** Bits of head nouns and titles. */
  readonly classes: number;
  /** Bits of `NAME_CLASS` for the word alone. */
  readonly names: number;
  /** What the word is in lists of names, and in the lexicons where it stands there in lower case. */
  readonly known: number;
  readonly ownReading: number;
  readonly otherReading: number;
  /** The way to the word in the tree of word classes, as it is written and in lower case; 0 for none. */
  readonly path: number;
  readonly lowerPath: number;
  readonly folded: string;
  readonly lowerText: string;
}

export interface LemmaForm {
  readonly hash: number;
  readonly class: number;
  /** The way to it in the tree of word classes; 0 for none. */
  readonly path: number;
}

/** Names of firms and works have it second, too: "eBay", "iPhone". */
const CAPITAL = /^(?:\p{Ll}{0,2})\p{Lu}/u;

/** More forms than this are not kept: the table starts again. */
const MOST_FORMS = 100_000;

export class FormTable {
  private readonly forms = new Map<string, Form>();
  private readonly lemmas = new Map<string, LemmaForm>();
  private numbered = 0;

  constructor(
    private readonly index: NameIndex,
    private readonly knowledge: WordKnowledge,
  ) {}

  get hasClasses(): boolean {
    return this.knowledge.hasClasses;
  }

  get(text: string): Form {
    const known = this.forms.get(text);
    if (known !== undefined) return known;
    const form = this.read(text);
    if (this.forms.size >= MOST_FORMS) this.forms.clear();
    this.forms.set(text, form);
    return form;
  }

  /** A lemma's hash, the class of its noun or verb, and its place among the words that are used alike. */
  lemma(text: string): LemmaForm {
    const known = this.lemmas.get(text);
    if (known !== undefined) return known;
    const { knowledge } = this;
    const lemma = {
      hash: hashString(text),
      class: knowledge.lemmaClass(text),
      path: knowledge.path(text),
    };
    if (this.lemmas.size >= MOST_FORMS) this.lemmas.clear();
    this.lemmas.set(text, lemma);
    return lemma;
  }

  private read(text: string): Form {
    const lowerText = text.toLowerCase();
    const folded = foldName(text);
    const size = lowerText.length;
    const suffix = (length: number): number => hashString(lowerText, Math.max(0, size - length), size);
    const prefix = (length: number): number => hashString(lowerText, 0, Math.min(length, size));
    const { knowledge } = this;
    const names = this.index.classesOf(folded);
    const isCapital = CAPITAL.test(text);
    const shape = shapeOf(text);
    this.numbered += 1;
    return {
      number: this.numbered,
      word: hashString(text),
      lower: hashString(lowerText),
      shape: hashString(shape),
      shortShape: hashString(shape.replace(/(.)\1+/gu, '$1')),
      affixes: [prefix(2), prefix(3), prefix(4), suffix(1), suffix(2), suffix(3), suffix(4), suffix(5)],
      suffix3: suffix(3),
      isCapital,
      isAllCaps: /^\p{Lu}[\p{Lu}\d&.-]*\p{Lu}\.?$/u.test(text),
      isWord: /[\p{L}\d]/u.test(text),
      classes: knowledge.classes(lowerText),
      names,
      known:
        (names << 3) | (this.index.rarePersonName(folded) << 1) | (knowledge.isGivenName(lowerText) ? 1 : 0),
      ownReading: isCapital ? knowledge.ownReading(lowerText) : 0,
      otherReading: isCapital ? knowledge.otherReading(lowerText) : 0,
      path: knowledge.path(text),
      lowerPath: knowledge.path(lowerText),
      folded,
      lowerText,
    };
  }
}

/** The classes of a name that is, or can be, a place's. */
export const PLACE_CLASSES =
  NAME_CLASS.country | NAME_CLASS.region | NAME_CLASS.natural | NAME_CLASS.city | NAME_CLASS.seat;

/** Whether a word is a given name in any of the lists. */
export function isGivenName({ known, names }: Form): boolean {
  return (known & 1) !== 0 || (names & NAME_CLASS.givenName) !== 0;
}

/** "Saint-Denis" → Xx-Xx, "ONU" → XXX, "2018" → 0000, "l'" → x'; runs are cut at four of a kind. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, 'x')
    .replace(/\d/g, '0')
    .replace(/x+/g, 'x')
    .replace(/X{4,}/g, 'XXXX')
    .replace(/0{4,}/g, '0000');
}
