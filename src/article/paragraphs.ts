/** Cuts a text into paragraphs, the units that are either article or boilerplate. */
import type { Span } from '../span';

/** A stretch of a paragraph, without blanks around it; `body` is false for boilerplate. */
export interface Piece extends Span {
  readonly text: string;
  readonly body: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Widths between which a text set in fixed-width lines breaks them, and how many of its lines must. */
const WRAP = { narrowest: 50, widest: 100, share: 0.6 };

/**
 * The paragraphs in order. A line is a paragraph, except in text that was wrapped at a fixed width,
 * where a blank line parts them.
 */
export function paragraphs(text: string): readonly Piece[] {
  const lines = splitLines(text);
  const blocks = isWrapped(text, lines) ? blocksOf(lines) : lines.filter((line) => line.start < line.end);
  return blocks.map(({ start, end }) => ({ start, end, text: text.slice(start, end), body: true }));
}

/** A piece from `start` to `end` of the text, blanks around it left out; nothing where only blanks remain. */
export function piece(text: string, start: number, end: number, body: boolean): readonly Piece[] {
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  const to = start + inner.trimEnd().length;
  return from < to ? [{ start: from, end: to, text: text.slice(from, to), body }] : [];
}

/** Lines trimmed of blanks; an empty line has start = end. */
function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of [...text.matchAll(LINE_BREAK), { index: text.length, 0: '' }]) {
    const line = text.slice(from, index);
    const start = from + (line.length - line.trimStart().length);
    lines.push({
      start: Math.min(start, index),
      end: Math.max(from + line.trimEnd().length, Math.min(start, index)),
    });
    from = index + mark.length;
  }
  return lines;
}

/** Whether lines inside blocks break at about one width, mostly in the middle of a sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let inside = 0;
  let broken = 0;
  let lower = 0;
  for (const [i, { start, end }] of lines.entries()) {
    const next = lines[i + 1];
    if (start === end || next === undefined || next.start === next.end) continue;
    inside++;
    const isFull = end - start >= WRAP.narrowest && end - start <= WRAP.widest;
    if (isFull && !/[.!?…:]["»”’)]*$/.test(text.slice(start, end))) broken++;
    // a wrapped text goes on in lower case; a list of headlines starts each line with a capital
    if (/^[\p{Ll}\d«"“(]/u.test(text.slice(next.start, next.start + 1))) lower++;
  }
  return inside >= 3 && broken >= inside * WRAP.share && lower * 2 > inside;
}

function blocksOf(lines: readonly Span[]): readonly Span[] {
  const blocks: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    if (line.start === line.end) {
      if (open !== undefined) blocks.push(open);
      open = undefined;
    } else open = { start: open?.start ?? line.start, end: line.end };
  }
  if (open !== undefined) blocks.push(open);
  return blocks;
}
