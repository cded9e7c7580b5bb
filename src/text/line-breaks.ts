/** Decides which line breaks end a sentence and which only wrap a long line. */

/** What a line break does: "end" closes the sentence, "wrap" is a space. */
export type LineBreak = 'end' | 'wrap';

/** A text is taken as hard-wrapped when so many of the breaks inside its paragraphs stand where a wrap would. */
const WRAPPED_SHARE = 0.75;
/** Wider than this, no mail client or editor wraps. */
const MAX_WIDTH = 200;

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells for every line feed of `text` (by its offset) whether it wraps. A blank line ends a sentence. A single
 * break wraps if the next line begins in lower case, or if the text is hard-wrapped and the line was full:
 * the next line's first word would not have fitted into the width of the widest line. The text is hard-wrapped
 * if that holds for most breaks between two lines of a paragraph.
 */
export function wrappingBreaks(text: string): ReadonlySet<number> {
  const lines = linesOf(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const inner = lines.slice(0, -1).map((line, i) => ({ line, next: lines[i + 1] }));
  const paragraph = inner.filter(({ line, next }) => !isBlank(text, line) && !isBlank(text, next));
  const full = paragraph.filter(({ line, next }) => isFull(text, line, next, width));
  const hardWrapped =
    width <= MAX_WIDTH && paragraph.length > 1 && full.length >= WRAPPED_SHARE * paragraph.length;
  const wraps = new Set<number>();
  for (const { line, next } of paragraph) {
    if (beginsLower(text, next) || (hardWrapped && isFull(text, line, next, width))) wraps.add(line.end);
  }
  return wraps;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

function isBlank(text: string, line: Line): boolean {
  return text.slice(line.start, line.end).trim() === '';
}

/** Whether the first word of the next line would have made this line too long. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + 2 * width)));
  return line.end - line.start + 1 + (word?.[0].length ?? 0) > width;
}

function beginsLower(text: string, line: Line): boolean {
  return /^\s*\p{Ll}/u.test(text.slice(line.start, Math.min(line.end, line.start + 50)));
}
