/** What every boilerplate rule is: pieces in, the same stretches of text out, some of them marked or cut. */
import type { Layout } from '../layout';
import type { Piece } from '../paragraphs';

export interface RuleContext {
  readonly text: string;
  readonly layout: Layout;
}

/** Pieces stay in order and never overlap; what is boilerplate stays so. */
export type Rule = (pieces: readonly Piece[], context: RuleContext) => readonly Piece[];

/** Marks as boilerplate every body piece for which the test holds. */
export function dropWhere(
  pieces: readonly Piece[],
  test: (piece: Piece, index: number) => boolean,
): readonly Piece[] {
  return pieces.map((piece, index) => (piece.body && test(piece, index) ? { ...piece, body: false } : piece));
}

/** Whether a paragraph reads as prose: several words that end as a sentence ends. */
export function isProse(piece: Piece): boolean {
  return wordCount(piece.text) >= 8 && /[.!?…][\s"»”’)\]]*$/u.test(piece.text);
}

/** Whether a line could be a headline: short, and without the end of a sentence. */
export function isHeadline(piece: Piece): boolean {
  return piece.text.length <= 200 && !/[.…:;,][\s"»”’)\]]*$/u.test(piece.text);
}

/** How many words with a letter or a digit a text has. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\d][\p{L}\d'’.,-]*/gu)?.length ?? 0;
}
