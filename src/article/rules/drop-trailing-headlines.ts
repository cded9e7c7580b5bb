/** Marks the headlines of other articles that a page lists after the last paragraph. */
import type { Piece } from '../paragraphs';
import { dropWhere, isHeadline, isProse, type Rule } from './rule';

/** So many headlines in a row are a list of links even where they share the article's words. */
const SURE = 3;
/** A single line after the text stays if this share of its longer words occurs in the text. */
const RELATED = 0.5;

export const dropTrailingHeadlines: Rule = (pieces) => {
  const last = pieces.findLastIndex((piece) => piece.body && isProse(piece));
  // without prose nothing says that the lines are other articles' headlines
  if (last < 0) return pieces;
  const tail = pieces.slice(last + 1).filter(({ body }) => body);
  // results after "…les suivants :" or with bullets are the article's own list
  const isList = (piece: Piece): boolean => /^(?:[-•*–·▪◦]|\d{1,2}[.)°])\s*\S/u.test(piece.text);
  const introduced = /:\s*$/u.test(pieces[last]?.text ?? '') || tail.some(({ text }) => /:\s*$/u.test(text));
  const lines = tail.filter((piece) => isHeadline(piece) && !isList(piece));
  if (introduced || lines.length === 0) return pieces;
  const vocabulary = words(pieces.slice(0, last + 1).filter(({ body }) => body).map(({ text }) => text).join(' ')); // prettier-ignore
  return dropWhere(pieces, (piece, index) => {
    if (index <= last || !isHeadline(piece) || isList(piece)) return false;
    const own = [...words(piece.text)];
    return lines.length >= SURE || own.filter((word) => vocabulary.has(word)).length < own.length * RELATED;
  });
};

/** Words of four letters and more, without case and accents. */
function words(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(folded.match(/\p{L}{4,}/gu) ?? []);
}
