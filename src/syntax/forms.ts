/** What a form shows by itself (letters, affixes, shape, readings in the lexicon, word class), as numbers. */
import type { Lexicon } from '../lexicon';
import { hashString, mix } from '../linear/hash';
import { CLASS_BITS, NO_CLASSES, type WordClasses } from '../word-classes';
import { type HighRanks, NO_RANKS } from './high-ranks';

/** The properties of a form, in the order in which `FormTable` holds them. */
export const FORM = 0;
export const LOWER = 1;
export const SUFFIX1 = 2;
export const SUFFIX2 = 3;
export const SUFFIX3 = 4;
export const SUFFIX4 = 5;
export const PREFIX1 = 6;
export const PREFIX2 = 7;
export const PREFIX3 = 8;
export const SHAPE = 9;
/** The tags that the lexicon gives to the form as written, as one hash. */
export const CLASS = 10;
/** The tags that the lexicon gives to the form in lower case. */
export const LOWER_CLASS = 11;
/** The first bits of the form's word class with a one before them, from coarse to fine; 0 for none. */
export const CLASS4 = 12;
export const CLASS6 = 13;
export const CLASS8 = 14;
export const CLASS12 = 15;
/** 1 for a form in -ment that the lexicon knows as a verb's and as no adverb's: "dément", "segmentent". */
export const VERB_IN_MENT = 16;
/** `HIGH` for "haut", `RANK` for who may be called so: "un haut responsable". */
export const HIGH_RANK = 17;
export const HIGH = 1;
export const RANK = 2;
const WIDTH = 18;

/** More forms than this are not kept: the table starts again, so that its size stays bounded. */
const CAPACITY = 1 << 17;

/** Before the first and after the last token of a sentence. */
export const START_OF_SENTENCE = '\u0002';
export const END_OF_SENTENCE = '\u0003';

/** The form as models and lexicon know it: straight apostrophes, plain spaces. */
export function normaliseForm(text: string): string {
  return text.replace(/[’ʼ‘]/gu, "'").replace(/[\u00a0\u202f\u2009]/gu, ' ');
}

/** Accents that a capital may lack. */
const ACCENTED: Readonly<Partial<Record<string, readonly string[]>>> = { E: ['É', 'Ê'], A: ['Â', 'À'] };

/** A form that the lexicon knows only with the accent that its capital lacks ("Etat", "Agée"), with it; else as it is. */
export function restoreAccent(form: string, lexicon: Lexicon): string {
  const accented = ACCENTED[form[0] ?? ''];
  if (accented === undefined || !lexicon.independent) return form;
  if (lexicon.classOf(form) !== 0 || lexicon.classOf(form.toLowerCase()) !== 0) {
    return form;
  }
  const restored = accented.map((capital) => capital + form.slice(1));
  return restored.find((other) => lexicon.classOf(other.toLowerCase()) !== 0) ?? form;
}

/**
 * Gives each form a number and keeps its properties. The numbers differ from run to run of the table;
 * the properties, being hashes of the form alone, do not.
 */
export class FormTable {
  private readonly numbers = new Map<string, number>();
  private properties = new Int32Array(WIDTH * 1024);
  /** How many forms were numbered before the table started again. */
  private earlier = 0;

  private readonly lexicon: Lexicon | undefined;

  /** @param lexicon gives the ambiguity classes, if it is independent of the treebanks */
  constructor(
    lexicon: Lexicon,
    private readonly classes: WordClasses = NO_CLASSES,
    private readonly highRanks: HighRanks = NO_RANKS,
  ) {
    this.lexicon = lexicon.independent ? lexicon : undefined;
  }

  /**
   * Numbers of a sentence's forms with two boundaries before and two after: the number of token `i` stands
   * at `i + 2`. Valid until the next call.
   */
  read(forms: readonly string[]): Int32Array {
    if (this.numbers.size + forms.length > CAPACITY) {
      this.earlier += this.numbers.size;
      this.numbers.clear();
    }
    const numbers = new Int32Array(forms.length + 4);
    numbers.fill(this.numberOf(START_OF_SENTENCE), 0, 2);
    numbers.fill(this.numberOf(END_OF_SENTENCE), forms.length + 2);
    forms.forEach((form, i) => (numbers[i + 2] = this.numberOf(form)));
    return numbers;
  }

  /** The number of a form that `read` has given, as one that is never given to another form. */
  uniqueNumber(number: number): number {
    return this.earlier + number;
  }

  /** A property of a numbered form, a 32-bit hash. */
  get(number: number, property: number): number {
    return this.properties[number * WIDTH + property];
  }

  private numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    if ((number + 1) * WIDTH > this.properties.length) {
      const properties = new Int32Array(this.properties.length * 2);
      properties.set(this.properties);
      this.properties = properties;
    }
    this.properties.set(
      describe(normaliseForm(text), this.lexicon, this.classes, this.highRanks),
      number * WIDTH,
    );
    return number;
  }
}

function describe(
  form: string,
  lexicon: Lexicon | undefined,
  classes: WordClasses,
  highRanks: HighRanks,
): number[] {
  const lower = form.toLowerCase();
  const known = lexicon === undefined ? form : restoreAccent(form, lexicon);
  const word = classes.classOf(form) || classes.classOf(known);
  const branch = (bits: number): number => (word === 0 ? 0 : (1 << bits) | (word >>> (CLASS_BITS - bits)));
  const { length } = lower;
  const suffix = (size: number): number => mix(size, hashString(lower, Math.max(0, length - size)));
  const prefix = (size: number): number => mix(size, hashString(form, 0, Math.min(form.length, size)));
  const digits = /\d/u.test(form);
  return [
    hashString(form),
    hashString(digits ? lower.replace(/\d/gu, '0') : lower),
    ...[1, 2, 3, 4].map(suffix),
    ...[1, 2, 3].map(prefix),
    hashString(shapeOf(form)),
    lexicon?.classOf(form) ?? 0,
    lexicon?.classOf(known.toLowerCase()) ?? 0,
    ...[4, 6, 8, 12].map(branch),
    Number(lexicon !== undefined && isVerbInMent(known.toLowerCase(), lexicon)),
    lexicon === undefined ? 0 : rankOf(lower, highRanks),
  ];
}

function rankOf(form: string, { high, ranks }: HighRanks): number {
  if (high.has(form)) return HIGH;
  return ranks.has(form) ? RANK : 0;
}

/** Forms in -ment are adverbs, in the tagger's experience, even where the lexicon says otherwise. */
function isVerbInMent(form: string, lexicon: Lexicon): boolean {
  if (!form.endsWith('ment')) return false;
  const tags = lexicon.readings(form).map(({ upos }) => upos);
  return tags.includes('VERB') && !tags.some((upos) => upos !== 'VERB' && upos !== 'NOUN' && upos !== 'ADJ');
}

/** The kinds of a form's characters, runs cut to two: "Macron" is `Xxx`, "XIIe" `XXx`, "14h30" `ddxdd`. */
export function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}]/gu, 'x')
    .replace(/\p{Nd}/gu, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .slice(0, 12);
}
