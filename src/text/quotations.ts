/** Which quotation marks open and close at a gap, and where a quotation and its sentence surely end together. */
import { CLOSES, OPENS } from './straight-marks';
import type { TokenRow } from './token-row';

const SIGN = /^[.!?]$/;
const CAPITALISED = /^\p{Lu}/u;

/** Whether token `i` is a mark that closes a quotation: "»", or a straight one by its side. */
export function closesQuotation(row: TokenRow, i: number): boolean {
  return row.at(i).form === '»' || row.mark(i) === CLOSES;
}

/**
 * Whether a quotation ends with its sentence before a capital, or begins with one behind a point: 28 of 30 such places
 * in the train parts are ends, and the other two have theirs before the closing mark.
 */
export function isQuotedEnd(row: TokenRow, i: number): boolean {
  const closes = closesQuotation(row, i - 1) && SIGN.test(row.at(i - 2).form);
  if (closes) return CAPITALISED.test(row.at(i).form);
  return row.at(i - 1).form === '.' && opensQuotation(row, i) && CAPITALISED.test(row.at(i + 1).form);
}

function opensQuotation(row: TokenRow, i: number): boolean {
  return row.at(i).form === '«' || row.mark(i) === OPENS;
}
