/** What has been read since the sentence began: what stands open, how long it is, whether it has a verb. */
import { mix } from '../linear/hash';
import type { TextWord } from './words';

export class Surroundings {
  private quotes = 0;
  private straight = false;
  private brackets = 0;
  private capitalised = 0;
  private hasColon = false;
  private hasComma = false;
  /** Tokens. */
  length = 0;
  /** The shape of the first token. */
  first = 0;
  /** The first two forms as one hash. */
  opening = 0;
  /** 2: a finite verb has come, 1: perhaps, 0: no. */
  finite = 0;

  /** Goes on past one token. */
  pass({ form, formHash, shape, shapeHash, finite }: TextWord): void {
    this.length += 1;
    if (this.length <= 2) this.opening = mix(this.opening, formHash);
    if (this.length === 1) this.first = shapeHash;
    this.finite = Math.max(this.finite, finite);
    if (shape === 'Aa' || shape === 'AA') this.capitalised += 1;
    if (form.length > 2) return;
    if (form === ',') this.hasComma = true;
    else if (form === ':' || form === ';') this.hasColon = true;
    else if (form === '«') this.quotes += 1;
    else if (form === '»') this.quotes = Math.max(0, this.quotes - 1);
    else if (form === '"') this.straight = !this.straight;
    else if (form === '(' || form === '[') this.brackets += 1;
    else if (form === ')' || form === ']') this.brackets = Math.max(0, this.brackets - 1);
  }

  /** A new sentence begins. */
  reset(): void {
    this.quotes = 0;
    this.straight = false;
    this.brackets = 0;
    this.capitalised = 0;
    this.hasColon = false;
    this.hasComma = false;
    this.length = 0;
    this.first = 0;
    this.opening = 0;
    this.finite = 0;
  }

  /** 1: guillemets open, 2: an odd number of straight quotation marks, 3: both. */
  get open(): number {
    return (this.quotes > 0 ? 1 : 0) + (this.straight ? 2 : 0);
  }

  get bracketed(): number {
    return this.brackets > 0 ? 1 : 0;
  }

  /** 1: every token so far is capitalised, 2: some are, 3: at most one. */
  get capitals(): number {
    return this.length === this.capitalised ? 1 : this.capitalised > 1 ? 2 : 3;
  }

  /** 1: a comma has come, 2: a colon or semicolon, 3: both. */
  get parts(): number {
    return (this.hasComma ? 1 : 0) + (this.hasColon ? 2 : 0);
  }
}
