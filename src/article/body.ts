/** Tells the article from what stands around it: one list of rules, each of which marks pieces as boilerplate. */
import type { Span } from '../span';
import type { Layout } from './layout';
import { cutBeginnings } from './rules/cut-beginnings';
import { cutNotes } from './rules/cut-notes';
import { dropImages } from './rules/drop-images';
import { dropPublicationLines } from './rules/drop-publication-lines';
import { dropSections } from './rules/drop-sections';
import { dropServiceLines } from './rules/drop-service-lines';
import { dropSignatures } from './rules/drop-signatures';
import { dropTrailingHeadlines } from './rules/drop-trailing-headlines';
import { dropMenus } from './rules/drop-menus';
import type { Rule } from './rules/rule';
import { paragraphs, type Piece } from './paragraphs';

const RULES: readonly Rule[] = [
  dropImages,
  cutNotes,
  dropPublicationLines,
  cutBeginnings,
  dropServiceLines,
  dropMenus,
  dropSections,
  dropSignatures,
  dropTrailingHeadlines,
];

/** All pieces of a text in order, those of the article marked as body. */
export function markBody(text: string, layout: Layout): readonly Piece[] {
  const marked = RULES.reduce((pieces, rule) => rule(pieces, { text, layout }), paragraphs(text));
  // a page of nothing but short lines is still its reader's article
  return marked.some(({ body }) => body) ? marked : paragraphs(text);
}

/** The spans of the body: neighbours with only blanks between them become one. */
export function bodySpans(pieces: readonly Piece[]): readonly Span[] {
  const spans: Span[] = [];
  let joined = false;
  for (const { start, end, body } of pieces) {
    const last = spans.at(-1);
    if (body && joined && last !== undefined) spans[spans.length - 1] = { start: last.start, end };
    else if (body) spans.push({ start, end });
    joined = body;
  }
  return spans;
}
