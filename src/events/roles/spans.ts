/** Spans of text that fill roles: clauses without "que" and quotation marks, numbers, noun phrases. */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Span } from '../../span';
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';

const OUTER = /^[\s«»"“”„,;:–—-]+|[\s«»"“”„,;:–—]+$/gu;
const CLAUSE_MARKS = new Set(['que', "qu'", 'that']);

/** The span without quotation marks, spaces and punctuation around it; nothing where none is left. */
export function trim(text: string, span: Span): Span | undefined {
  const content = text.slice(span.start, span.end);
  const stripped = content.replace(OUTER, '');
  if (stripped === '') return undefined;
  const start = span.start + content.indexOf(stripped);
  return { start, end: start + stripped.length };
}

/** The clause that a verb heads, without its conjunction; `skip` leaves out what a subtree holds. */
export function clauseSpan(
  text: string,
  tree: Tree,
  head: Word,
  skip: (child: Word) => boolean = () => false,
): Span | undefined {
  const words = tree.subtree(head, skip).filter((word) => word.upos !== 'PUNCT');
  const first = words[0];
  if (first === undefined) return undefined;
  const rest = CLAUSE_MARKS.has(first.text.toLowerCase().replace('’', "'")) ? words.slice(1) : words;
  return spanOf(text, rest);
}

/** The words' span; a gap is covered. */
export function spanOf(text: string, words: readonly Word[]): Span | undefined {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : trim(text, { start: first.start, end: last.end });
}

/** A number as written: "28 000", "plus de 300", "une centaine". */
export function numberSpan(text: string, tree: Tree, number: Word): Span | undefined {
  const parts = tree.subtree(
    number,
    (child) => !['nummod', 'flat', 'fixed', 'advmod', 'compound'].includes(child.deprel),
  );
  return spanOf(text, parts);
}

/** A noun phrase without its determiner's preposition and without relative clauses. */
export function phraseSpan(text: string, { tree, cues }: SentenceView, noun: Word): Span | undefined {
  // "passé de 25 % à 47 %": the second number is no part of the first
  const isNext = (child: Word): boolean =>
    isMeasure(noun, cues) && tree.children(child, 'case').some(({ lemma }) => TO.has(lemma.toLowerCase()));
  const skip = (child: Word): boolean =>
    isNext(child) ||
    ['case', 'punct', 'acl', 'appos', 'cc', 'conj', 'advcl', 'mark', 'parataxis', 'nsubj', 'cop'].includes(
      child.deprel,
    );
  return spanOf(text, tree.subtree(noun, skip));
}

/** "25", "25 %", "3 millions": a number or what it counts in. */
function isMeasure({ upos, lemma }: Word, { measures }: Cues): boolean {
  return upos === 'NUM' || upos === 'SYM' || measures.has(lemma.toLowerCase());
}

const TO = new Set(['à', 'to']);
