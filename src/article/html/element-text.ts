/** The plain text of an element: a line a paragraph, an empty line between blocks. */
import type { DomNode } from './dom';

/** Elements that begin on a new line, and whether an empty line parts them from their neighbours. */
const BLOCKS: ReadonlyMap<string, 1 | 2> = new Map([
  ...['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'NAV', 'ASIDE', 'UL', 'OL', 'DL', 'TABLE', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'FIGURE', 'FORM', 'HR', 'ADDRESS', 'BODY'].map((name) => [name, 2] as const), // prettier-ignore
  ...['LI', 'TR', 'DT', 'DD', 'BR', 'FIGCAPTION', 'OPTION'].map((name) => [name, 1] as const),
]);

/** Not read anywhere: no text, or none of the article's. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'FIGURE', 'FIGCAPTION', 'BUTTON', 'FORM', 'SELECT', 'TITLE']); // prettier-ignore

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * The element's text as a reader sees it: runs of blanks become one, no-break spaces stay. Captions, forms
 * and what `skip` names are left out.
 */
export function elementText(root: DomNode, skip: ReadonlySet<string> = new Set()): string {
  // pieces, not one string: looking at the end of a growing string copies all of it each time
  const pieces: string[] = [];
  let breaks = 0;
  let blank = true;
  const write = (data: string): void => {
    const collapsed = data.replace(/[ \t\n\r\f]+/g, ' ');
    const piece = breaks > 0 || blank ? collapsed.replace(/^ /, '') : collapsed;
    if (piece === '') return;
    if (breaks > 0 && pieces.length > 0) pieces.push('\n'.repeat(breaks));
    pieces.push(piece);
    breaks = 0;
    blank = piece.endsWith(' ');
  };
  const read = (node: DomNode): void => {
    if (node.nodeType === TEXT_NODE) write(node.textContent ?? '');
    if (node.nodeType !== ELEMENT_NODE || SKIPPED.has(node.nodeName) || skip.has(node.nodeName)) return;
    const lines = BLOCKS.get(node.nodeName) ?? 0;
    breaks = Math.max(breaks, lines);
    // cells of a row stand side by side
    if (node.nodeName === 'TD' || node.nodeName === 'TH') write(' ');
    for (const child of node.childNodes) read(child);
    breaks = Math.max(breaks, lines);
  };
  read(root);
  // a blank before a line's end is what formatting left
  return pieces.join('').replace(/ +\n/g, '\n').trim();
}
