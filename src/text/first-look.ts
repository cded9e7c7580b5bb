/** The first look at sentence ends inside a line: a linear model judges each gap from what stands beside it. */
import { FeatureBuffer, type LinearModel } from '../linear';
import { BEFORE_NAME, BEFORE_NUMBER } from './abbreviations';
import { boundaryFeatures, isCandidate } from './boundary-features';
import { closesQuotation, isQuotedEnd } from './quotations';
import { Surroundings } from './surroundings';
import type { TokenRow } from './token-row';

/** The model's labels, in their order. */
export const BOUNDARY_LABELS = ['inside', 'end'] as const;

/** A place where a sentence may end. */
export interface Gap {
  /** The place of the token after it. */
  readonly at: number;
  /** The log-odds of an end: above 0 where the first look ends a sentence. */
  readonly odds: number;
  /** Whether a final sign stands before it and no small letter behind it, as where a sentence ends in a text with lines. */
  readonly closed: boolean;
}

export type FirstLook = (row: TokenRow, lines: boolean) => Gap[];

/** The log-odds of an end that is certain by rule. */
export const CERTAIN = 50;

const FINAL = /[.!?…‽]$/;
const CLOSING = /^[»”"')\]}’]$/;
const NEVER_FIRST = /^[»”)\]}]$/;
/** "J.-M." in "J.-M. Le Pen"; "av. J.-C." may end a sentence. */
const INITIALS = /^\p{Lu}\.(?:[-‐‑]\p{Lu}\.)+$/u;
const LIST_SIGN = /^[.)]$/;
/** An acronym takes the point of the sentence into its own: "aux U.S.A. Elle est restée". */
const ACRONYM = /^\p{Lu}\.(?:[-‐‑]?\p{Lu}\.)+$/u;
const ERA = /^(?:av|apr|ap)\.$/i;
const SMALL = /^\p{Ll}/u;
const SIGNS = /^[.!?…]+$/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * What asks a model, from left to right, about each gap of a line that may end a sentence; the gaps are in order.
 * A text that has lines has its headlines on lines of their own: inside a line a sentence ends with a final sign and
 * the next begins with no small letter. A text on one line may have anything glued to anything ("Cyclisme Il semble
 * que …"). `lines` says whether the article has lines at all.
 */
export function createFirstLook(model: LinearModel): FirstLook {
  const features = new FeatureBuffer();
  const scores = new Int32Array(BOUNDARY_LABELS.length);
  const around = new Surroundings();

  function oddsOf(row: TokenRow, i: number): number {
    if (ACRONYM.test(row.at(i - 1).form) && row.at(i).starts) return CERTAIN;
    if (isQuotedEnd(row, i)) return CERTAIN;
    boundaryFeatures(row, i, around, features);
    model.score(features, scores);
    return (scores[1] - scores[0]) * model.scale;
  }

  return (row, lines) => {
    const gaps: Gap[] = [];
    const open = new OpenSentence(row);
    const lastWord = lastWordOf(row);
    around.reset();
    for (let i = 1; i <= lastWord; i++) {
      around.pass(row.at(i - 1));
      if (!open.mayEndBefore(i) || !isCandidate(row, i) || !mayDivide(row, i)) continue;
      const closed = isClosed(row, i) && !SMALL.test(row.at(i).form);
      if (lines && !closed) continue;
      const odds = oddsOf(row, i);
      gaps.push({ at: i, odds, closed });
      if (odds <= 0) continue;
      open.endBefore(i);
      around.reset();
    }
    return gaps;
  };
}

/** What a sentence must hold before it may end: a word, and more than the number of a list. */
export class OpenSentence {
  private start = 0;
  private seen = 0;
  private hasWord = false;

  constructor(private readonly row: TokenRow) {}

  /** Whether it may end before token `i`; to be asked in ascending order. */
  mayEndBefore(i: number): boolean {
    for (; this.seen < i; this.seen++) this.hasWord ||= WORD.test(this.row.at(this.seen).form);
    return this.hasWord && !isListNumber(this.row, i, i - this.start);
  }

  /** Token `i` begins the next one. */
  endBefore(i: number): void {
    this.start = i;
    this.seen = i;
    this.hasWord = false;
  }
}

/** Every sentence holds a word: behind the last one of a line ("15 janvier 2017. –") none begins. */
function lastWordOf(row: TokenRow): number {
  let last = row.length - 1;
  while (last > 0 && !WORD.test(row.at(last).form)) last--;
  return last;
}

/** What the model is not asked, in any text. */
function mayDivide(row: TokenRow, i: number): boolean {
  const [left, right] = [row.at(i - 1), row.at(i)];
  if (left.abbreviation === BEFORE_NAME || left.abbreviation === BEFORE_NUMBER || left.leadsOn) return false;
  if (NEVER_FIRST.test(right.form) || isFootnote(row, i)) return false;
  if (FINAL.test(left.form) && SIGNS.test(right.form) && !row.glued(i + 1)) return false;
  if (INITIALS.test(left.form) && !ERA.test(row.at(i - 2).form)) return false;
  if (closesQuotation(row, i)) return false;
  return !row.glued(i) || isClosed(row, i);
}

/** "1." or "2)" at the head of a sentence: the number of a list, which goes with what follows. */
function isListNumber(row: TokenRow, i: number, length: number): boolean {
  return length === 2 && LIST_SIGN.test(row.at(i - 1).form) && /^\d{1,2}$/.test(row.at(i - 2).form);
}

/** "[6]", which belongs to the sentence before it. */
function isFootnote(row: TokenRow, i: number): boolean {
  return row.at(i).form === '[' && /^\d+$/.test(row.at(i + 1).form) && row.at(i + 2).form === ']';
}

/** Whether a final sign stands before the gap; closing quotation marks, brackets and a "[6]" aside. */
function isClosed(row: TokenRow, i: number): boolean {
  let last = i - 1;
  if (row.at(last).form === ']' && row.at(last - 2).form === '[') last -= 3;
  while (last > i - 7 && CLOSING.test(row.at(last).form)) last--;
  return FINAL.test(row.at(last).form);
}
