/** A sentence with its tree as a block of lines: number, word, lemma, tag, head and relation, and what stands there. */
import type { SentenceView } from '../../../../events/view/article-view';
import { overlaps, type Span } from '../../../../span';
import type { Word } from '../../../../syntax/types';

/**
 * The text, then a row a word, numbered from 1 as in CoNLL-U (head 0 is the root).
 * @param marked words of these spans get a `>`
 */
export function sentenceBlock(view: SentenceView, text: string, marked: readonly Span[]): readonly string[] {
  const { sentence } = view.tree;
  const rows = view.words.map((word) => [
    `${marked.some((span) => overlaps(span, word)) ? '>' : ' '}${word.index + 1}`,
    word.text,
    word.lemma,
    word.upos,
    `${word.head + 1}:${word.deprel}`,
    standingAt(view, word),
  ]);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return [
    oneLine(text.slice(sentence.start, sentence.end)),
    ...rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`.trimEnd()),
  ];
}

/** The mentions that the word heads, and the time that it begins. */
function standingAt(view: SentenceView, word: Word): string {
  const mentions = view.headedBy(word).map(({ entity, mention }) => {
    return `${entity.id} ${entity.type} ${mention.form} (${entity.name})`;
  });
  const times = view.times
    .filter(({ from }) => from === word.index)
    .map(({ value }) => `time ${value ?? '?'}`);
  return [...mentions, ...times].join('; ');
}

/** Without line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
