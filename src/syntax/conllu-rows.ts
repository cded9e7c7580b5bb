/** Splits CoNLL-U text into sentences of comments and rows, without interpreting them. */
import { DataError } from '../errors';

/** One line of ten columns; see https://universaldependencies.org/format.html. */
export interface ConlluRow {
  /** `3`, `3-4` for a multiword token, `3.1` for an empty node. */
  readonly id: string;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  readonly head: string;
  readonly deprel: string;
  readonly misc: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

export interface ConlluBlock {
  /** `# key = value` and `# key` (value empty) in order. */
  readonly comments: readonly { readonly key: string; readonly value: string }[];
  readonly rows: readonly ConlluRow[];
}

/**
 * All sentences of a CoNLL-U text. Empty nodes (`3.1`) are left out.
 * @param file where the text is from, for messages
 * @throws DataError where a line has not ten columns
 */
export function readBlocks(text: string, file?: string): ConlluBlock[] {
  const blocks: ConlluBlock[] = [];
  let comments: { key: string; value: string }[] = [];
  let rows: ConlluRow[] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ comments, rows });
    if (rows.length > 0) comments = [];
    rows = [];
  };
  text.split(/\r?\n/u).forEach((content, index) => {
    if (content.trim() === '') close();
    else if (content.startsWith('#')) comments.push(readComment(content));
    else rows.push(...readRow(content, { file, line: index + 1 }));
  });
  close();
  return blocks;
}

function readComment(content: string): { key: string; value: string } {
  const sign = content.indexOf('=');
  if (sign < 0) return { key: content.slice(1).trim(), value: '' };
  return { key: content.slice(1, sign).trim(), value: content.slice(sign + 1).trim() };
}

function readRow(content: string, { file, line }: { file?: string; line: number }): ConlluRow[] {
  const columns = content.split('\t');
  if (columns.length !== 10) {
    throw new DataError({
      what: `A CoNLL-U line has ${columns.length} columns, not 10`,
      place: { ...(file === undefined ? {} : { file }), line },
      remedy: 'Separate the ten columns by tabs.',
    });
  }
  const [id, form, lemma, upos, , feats, head, deprel, , misc] = columns as [
    string, string, string, string, string, string, string, string, string, string,
  ]; // prettier-ignore
  if (id.includes('.')) return [];
  return [{ id, form, lemma, upos, feats, head, deprel, misc, line }];
}
