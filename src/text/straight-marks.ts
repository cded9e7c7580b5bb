/** Tells which straight quotation marks open and which close, by what they hang on and by their neighbours in the line. */
import type { Token } from './types';

export const OPENS = 1;
export const CLOSES = -1;

/**
 * By token: `OPENS`, `CLOSES`, or 0 for what is no straight mark and for one that hangs on both sides. A mark with
 * spaces on both sides closes what the mark before it has opened; else it opens if a mark follows that may close it.
 * What remains has lost its partner and goes with what stands before it ("contre la pollution. " Le …").
 * @param glued whether no white space stands before a token
 */
export function straightMarks(
  tokens: readonly Token[],
  glued: (i: number) => boolean,
): Int8Array | undefined {
  const marks = tokens.flatMap(({ text }, i) => (text === '"' ? [i] : []));
  if (marks.length === 0) return undefined;
  const sides = new Int8Array(tokens.length);
  const hung = marks.map((i) => Number(glued(i + 1)) - Number(glued(i)));
  const isAlone = marks.map((i, k) => hung[k] === 0 && !glued(i));
  let open = false;
  marks.forEach((i, k) => {
    if (isAlone[k]) sides[i] = !open && k + 1 < marks.length && hung[k + 1] !== OPENS ? OPENS : CLOSES;
    else sides[i] = hung[k];
    open = sides[i] === 0 ? !open : sides[i] === OPENS;
  });
  return sides;
}
