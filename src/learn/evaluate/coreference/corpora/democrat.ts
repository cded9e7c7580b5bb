/** Reads Democrat in the CoNLL-2012 table of coreference_databases: a word a line, chains in the last column. */
import { readFileSync } from 'node:fs';
import type { Span } from '../../../../span';
import type { AnnotatedText } from '../chains';
import { type BracketedSentence, PlacedText } from './placed-text';

interface Row {
  readonly id: string;
  readonly form: string;
  readonly mark: string;
}

/** All documents of a file, in its order. */
export function readDemocrat(file: string): AnnotatedText[] {
  return readFileSync(file, 'utf8')
    .split(/^#end document.*$/mu)
    .filter((part) => part.includes('#begin document'))
    .map(readDocument);
}

function readDocument(part: string): AnnotatedText {
  const id = /^#begin document \(([^)]*)\)/mu.exec(part)?.[1] ?? '';
  const placed = new PlacedText();
  for (const block of part.split(/\n\s*\n/u)) {
    const rows = block.split('\n').flatMap(readRow);
    // the table has no paragraphs: a line without a final mark is a headline
    const separator = /[.!?…»"]$/u.test(placed.text) ? ' ' : '\n\n';
    if (rows.length > 0) placed.add(sentenceOf(rows), separator);
  }
  return { id, language: 'fr', text: placed.text, chains: placed.chains };
}

function readRow(line: string): Row[] {
  const columns = line.split('\t');
  const [id = '', form = ''] = columns;
  return /^\d+(?:-\d+)?$/u.test(id) ? [{ id, form, mark: columns.at(-1) ?? '_' }] : [];
}

/** The table keeps no blanks: they are set as French print does. */
function sentenceOf(rows: readonly Row[]): BracketedSentence {
  let text = '';
  let contraction: { last: number; span: Span } | undefined;
  const words: Span[] = [];
  const marks: string[] = [];
  const append = (form: string): Span => {
    const blank = text === '' || ENDS_OPEN.test(text) || STICKS.test(form) ? '' : ' ';
    const start = text.length + blank.length;
    text += blank + form;
    return { start, end: text.length };
  };
  for (const { id, form, mark } of rows) {
    const [first, last] = id.split('-').map(Number);
    if (last !== undefined) {
      contraction = { last, span: append(form) };
      continue;
    }
    const isInside = contraction !== undefined && first !== undefined && first <= contraction.last;
    if (!isInside) words.push(append(form));
    else if (contraction?.span !== undefined) words.push(partOf(contraction, first === contraction.last));
    marks.push(mark);
  }
  return { text, words, marks };
}

function partOf({ span }: { span: Span }, isLast: boolean): Span {
  return isLast ? { start: span.end, end: span.end } : span;
}

const ENDS_OPEN = /[('’[]$/u;
const STICKS = /^(?:[.,)\]…]|-\p{L}|\.{3,}|['’])/u;
