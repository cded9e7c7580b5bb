/** Reads lines, and beginnings of lines, that say when an article came out or was changed. */
import { findDate, type PartialDate } from './calendar';
import type { Layout } from './layout';

/** What a line says; either part may lack its year, and `dated` tells that it says a date at all. */
export interface PublicationLine {
  readonly published?: PartialDate;
  readonly updated?: PartialDate;
}

/** Longer lines are prose. */
const LONGEST = 200;

const SEPARATORS = /[\s|•·,;/–—-]*/uy;

/**
 * Reads a line that consists of nothing but publication notes, with bars or dashes between them:
 * "Publié le 12 mars 2017 à 14:05 - Mis à jour le 13/03/2017". Nothing for any other line, so that the
 * sentence "Publié le 12 mars, le rapport accuse…" stays a sentence.
 */
export function readPublicationLine(line: string, layout: Layout): PublicationLine | undefined {
  if (line.length > LONGEST) return undefined;
  const found: { published?: PartialDate; updated?: PartialDate } = {};
  let at = 0;
  while (at < line.length) {
    const note = noteAt(line, at, layout);
    if (note === undefined) return undefined;
    const date = findDate(note.text, layout);
    if (date !== undefined) found[note.kind] ??= date;
    at = skip(SEPARATORS, line, note.end);
  }
  return found;
}

function noteAt(
  line: string,
  at: number,
  layout: Layout,
): { readonly kind: 'published' | 'updated'; readonly text: string; readonly end: number } | undefined {
  for (const kind of ['updated', 'published'] as const) {
    const end = skip(layout[kind], line, at);
    if (end > at) return { kind, text: line.slice(at, end), end };
  }
  // "Par Anne Roy | Publié le 3 mai": the byline ends where the next note is set off
  const part = /^[^|•·]+/u.exec(line.slice(at))?.[0] ?? '';
  if (at + part.length < line.length && layout.bylines.test(part.trim())) {
    return { kind: 'published', text: '', end: at + part.length };
  }
  return undefined;
}

/** Where a sticky expression that matches at `at` ends; `at` itself where it does not. */
export function skip(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  const end = sticky.test(text) ? sticky.lastIndex : at;
  sticky.lastIndex = 0;
  return end;
}
