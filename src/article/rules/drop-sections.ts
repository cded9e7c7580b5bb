/** Marks sections that follow or interrupt an article: links to others, sources, comments. */
import type { Piece } from '../paragraphs';
import { isHeadline, isProse, wordCount, type Rule } from './rule';

export const dropSections: Rule = (pieces, { layout }) => {
  let inside: 'links' | 'end' | undefined;
  let prose = false;
  return pieces.map((piece): Piece => {
    if (!piece.body) return piece;
    // headings end sections only after some text: a page may begin with "Sources" in its menu
    if (prose && layout.endSections.test(piece.text)) inside = 'end';
    else if (layout.linkSections.test(piece.text)) inside = 'links';
    else if (inside === 'links' && (isProse(piece) || !isHeadline(piece) || wordCount(piece.text) > 30))
      inside = undefined;
    prose ||= isProse(piece);
    return inside === undefined ? piece : { ...piece, body: false };
  });
};
