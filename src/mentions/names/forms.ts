/** What a word shows by itself, worked out once for each form. */
import { foldName, type NameIndex } from '../../gazetteer';
import { hashString } from '../../linear';
import type { WordClasses } from './word-lists';

export interface Form {
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  /** Two letters or more, all capitals. */
  readonly isAllCaps: boolean;
  readonly isWord: boolean;
  /** Bits of head nouns and titles. */
  readonly classes: number;
  /** Bits of `NAME_CLASS` for the word alone. */
  readonly names: number;
  readonly folded: string;
  readonly lowerText: string;
}

/** More forms than this are not kept: the table starts again. */
const MOST_FORMS = 100_000;

export class FormTable {
  private readonly forms = new Map<string, Form>();

  constructor(
    private readonly index: NameIndex,
    private readonly wordClasses: WordClasses,
  ) {}

  get(text: string): Form {
    const known = this.forms.get(text);
    if (known !== undefined) return known;
    const form = this.read(text);
    if (this.forms.size >= MOST_FORMS) this.forms.clear();
    this.forms.set(text, form);
    return form;
  }

  private read(text: string): Form {
    const lowerText = text.toLowerCase();
    const folded = foldName(text);
    const size = lowerText.length;
    const suffix = (length: number): number => hashString(lowerText, Math.max(0, size - length), size);
    return {
      word: hashString(text),
      lower: hashString(lowerText),
      shape: hashString(shapeOf(text)),
      prefix3: hashString(lowerText, 0, Math.min(3, size)),
      suffix2: suffix(2),
      suffix3: suffix(3),
      suffix4: suffix(4),
      isCapital: /^\p{Lu}/u.test(text),
      isAllCaps: /^\p{Lu}[\p{Lu}\d&.-]*\p{Lu}\.?$/u.test(text),
      isWord: /[\p{L}\d]/u.test(text),
      classes: this.wordClasses.get(lowerText) ?? 0,
      names: this.index.classesOf(folded),
      folded,
      lowerText,
    };
  }
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
