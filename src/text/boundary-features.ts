/** Where a sentence might end, and the features by which the model decides whether it does. */
import { type FeatureBuffer, hashString } from '../linear';
import type { Token } from './types';

/** Names the feature templates; a model is only good for the templates it was trained with. */
export const BOUNDARY_FEATURES = 'sentence-ends/2';

/** Signs that differ between houses and mean the same to a boundary. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
  ['“', '«'],
  ['”', '»'],
  ['<<', '«'],
  ['>>', '»'],
  ['…', '...'],
]);

/**
 * A row of tokens as the features see it; hashes are made when first asked for. Positions before the first
 * and after the last token have the form ''.
 */
export class TokenRow {
  private readonly hashes: Int32Array;
  private readonly shapes: Int32Array;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly abbreviations: ReadonlyMap<string, number>,
  ) {
    this.hashes = new Int32Array(tokens.length);
    this.shapes = new Int32Array(tokens.length);
  }

  form(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  hash(i: number): number {
    if (i < 0 || i >= this.tokens.length) return 0;
    const form = this.form(i);
    return (this.hashes[i] ||= hashString(SAME.get(form) ?? form.replace('’', "'")));
  }

  shape(i: number): number {
    if (i < 0 || i >= this.tokens.length) return 0;
    return (this.shapes[i] ||= hashString(shapeOf(this.form(i))));
  }

  /** The class of abbreviation, 0 if it is none. */
  abbreviation(i: number): number {
    return this.abbreviations.get(this.form(i)) ?? 0;
  }

  /** Whether no white space stands before the token. */
  glued(i: number): boolean {
    return this.tokens[i]?.start === this.tokens[i - 1]?.end;
  }
}

/** "Aa", "AA", "a", "0", "A." … ; a sign is its own shape. */
function shapeOf(form: string): string {
  const same = SAME.get(form);
  if (same !== undefined) return same;
  if (!/[\p{L}\d]/u.test(form)) return form.slice(0, 3);
  if (/^[-+−]?\d/.test(form)) return /^[\d\s.,]+$/.test(form) ? '0' : '0a';
  const end = form.endsWith('.') ? '.' : /['’]$/.test(form) ? "'" : '';
  if (/^\p{Lu}\.?['’]?$/u.test(form)) return `A${end}`;
  if (/^\p{Lu}/u.test(form)) return (/\p{Ll}/u.test(form) ? 'Aa' : 'AA') + end;
  return (form.startsWith('-') ? '-a' : 'a') + end;
}

/** What stands open since the sentence began. */
export class Surroundings {
  private quotes = 0;
  private straight = false;
  private brackets = 0;
  private length = 0;

  /** Goes on past one token. */
  pass(form: string): void {
    this.length += 1;
    if (form.length > 2) return;
    if (form === '«' || form === '“' || form === '<<') this.quotes += 1;
    else if (form === '»' || form === '”' || form === '>>') this.quotes = Math.max(0, this.quotes - 1);
    else if (form === '"') this.straight = !this.straight;
    else if (form === '(' || form === '[') this.brackets += 1;
    else if (form === ')' || form === ']') this.brackets = Math.max(0, this.brackets - 1);
  }

  /** A new sentence begins. */
  reset(): void {
    this.quotes = 0;
    this.straight = false;
    this.brackets = 0;
    this.length = 0;
  }

  /** 1: guillemets open, 2: an odd number of straight quotation marks, 3: both. */
  get open(): number {
    return (this.quotes > 0 ? 1 : 0) + (this.straight ? 2 : 0);
  }

  get bracketed(): number {
    return this.brackets > 0 ? 1 : 0;
  }

  /** 1 to 4 tokens, or 5 for more than eight. */
  get lengthClass(): number {
    return Math.min(this.length, 4) + (this.length > 8 ? 1 : 0);
  }
}

/** Whether the gap before token `i` is worth a decision: after a closing sign, or before what may open. */
export function isCandidate(row: TokenRow, i: number): boolean {
  return mayEnd(row.form(i - 1)) || mayOpen(row.form(i));
}

const ENDING = '.!?…‽;:»”"\')]}’';
const NEVER_OPENS = ',;:.!?…»”)]}%°/';

function mayEnd(form: string): boolean {
  return ENDING.includes(form.charAt(form.length - 1));
}

/** Anything but a small letter and a closing sign. */
function mayOpen(form: string): boolean {
  const first = form.charCodeAt(0);
  if (first < 128) return !(first >= 97 && first <= 122) && !NEVER_OPENS.includes(form.charAt(0));
  return !/^[\p{Ll}»”…°]/u.test(form);
}

/** Writes the features of the gap before token `i`. */
export function boundaryFeatures(row: TokenRow, i: number, around: Surroundings, to: FeatureBuffer): void {
  const [l, ls, ll, lls] = [row.hash(i - 1), row.shape(i - 1), row.hash(i - 2), row.shape(i - 2)];
  const [r, rs, rr, rrs] = [row.hash(i), row.shape(i), row.hash(i + 1), row.shape(i + 1)];
  const { open, bracketed, lengthClass } = around;
  const glued = row.glued(i) ? 1 : 0;
  to.clear();
  to.add1(1, 0);
  to.add1(2, l);
  to.add1(3, ls);
  to.add1(4, r);
  to.add1(5, rs);
  to.add2(6, l, r);
  to.add2(7, ls, rs);
  to.add2(8, l, rs);
  to.add2(9, ls, r);
  to.add2(10, ll, l);
  to.add3(11, lls, ls, rs);
  to.add3(12, lls, l, rs);
  to.add2(13, r, rr);
  to.add2(14, rs, rrs);
  to.add2(15, rs, rr);
  to.add3(16, glued, ls, rs);
  to.add3(17, open, ls, rs);
  to.add3(18, open, l, glued);
  to.add3(19, bracketed, ls, rs);
  to.add3(20, lengthClass, ls, rs);
  to.add3(21, lls, l, r);
  to.add3(22, row.abbreviation(i - 1), rs, glued);
  to.add2(23, ls, hashString(row.form(i).toLowerCase()));
  to.add3(24, row.shape(i - 3), lls, ls);
  to.add3(25, ls, rs, rrs);
  to.add3(26, open * 2 + bracketed, ls, r);
}
