/** Helpers of the text tests: reads a text as the body of an article. */
import type { Language } from '../../src/article/types';
import { createTextReader } from '../../src/text';
import type { Sentence } from '../../src/text/types';

const reader = createTextReader();

export function read(text: string, language: Language): readonly Sentence[] {
  const body = [{ start: 0, end: text.length }];
  return reader.read({ kind: 'article', id: 'a', text, language, body }).sentences;
}

/**
 * A row of a token table: spaces and strokes stand between tokens, a stroke where the text has no space,
 * a low line for a space inside a token ("1_500 euros", "l'|issue").
 */
export interface TokenRow {
  readonly text: string;
  readonly expected: readonly string[];
}

export function tokenRow(row: string): TokenRow {
  return {
    text: row.replace(/\|/g, '').replace(/_/g, ' '),
    expected: row.split(/[ |]/).map((token) => token.replace(/_/g, ' ')),
  };
}

/** The tokens, whatever the sentences. */
export function tokens(text: string, language: Language): string[] {
  return read(text, language).flatMap((sentence) => sentence.tokens.map((token) => token.text));
}

/** The sentences as they stand in the text. */
export function sentences(text: string, language: Language): string[] {
  return read(text, language).map(({ start, end }) => text.slice(start, end));
}
