/** Pairs quotation marks: what stands between them, over several sentences and paragraphs. */
import { contains, type Span } from '../../span';

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‘': '’' };
const STRAIGHT = '"';
const CLOSERS: ReadonlySet<string> = new Set([STRAIGHT, ...Object.values(CLOSING)]);

interface Open {
  readonly closing: string;
  /** Offset after the opening mark. */
  readonly start: number;
}

/**
 * What stands between quotation marks inside the body spans, marks and outer blanks left off, outer quotations
 * before inner ones. Guillemets and curly marks may hold whole paragraphs; a straight mark pairs inside its
 * paragraph only, since nothing tells an opening one from a closing one. A mark without a partner holds nothing.
 */
export function quotedSpans(text: string, body: readonly Span[]): Span[] {
  const found: Span[] = [];
  const open: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '\n') {
      // a straight mark left open in one paragraph says nothing about the next
      const straight = open.findIndex((each) => each.closing === STRAIGHT);
      if (straight !== -1) open.length = straight;
      continue;
    }
    const partner = CLOSERS.has(mark) ? lastIndex(open, mark) : -1;
    if (partner !== -1 && !isApostrophe(text, at)) {
      const start = open[partner].start;
      open.length = partner;
      const span = trimmed(text, start, at);
      if (span !== undefined && body.some((part) => contains(part, span) || crosses(body, span)))
        found.push(span);
      continue;
    }
    if (mark === STRAIGHT) open.push({ closing: STRAIGHT, start: at + 1 });
    else if (opens(text, at)) {
      // the same mark again opens the next paragraph of one long quotation
      const same = open.at(-1)?.closing === CLOSING[mark] && startsParagraph(text, at);
      if (!same) open.push({ closing: CLOSING[mark], start: at + 1 });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function lastIndex(open: readonly Open[], mark: string): number {
  return open.findLastIndex((each) => each.closing === mark);
}

function opens(text: string, at: number): boolean {
  const mark = text[at];
  if (CLOSING[mark] === undefined) return false;
  // "‘" also stands as an apostrophe inside words
  return mark !== '‘' || !/\p{L}/u.test(text[at - 1] ?? '');
}

/** "’" between letters is an apostrophe and closes nothing. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
}

function startsParagraph(text: string, at: number): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 20), at));
}

function crosses(body: readonly Span[], span: Span): boolean {
  const holds = (offset: number) => body.some((part) => part.start <= offset && offset <= part.end);
  return holds(span.start) && holds(span.end);
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return start < end ? { start, end } : undefined;
}
