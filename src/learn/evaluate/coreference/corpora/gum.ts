/** Reads the chains of GUM (https://github.com/amir-zeldes/gum): `Entity=` in MISC, singletons among them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../../span';
import { type ConlluRow, readBlocks } from '../../../../syntax/conllu-rows';
import type { AnnotatedText } from '../chains';
import { PlacedText } from './placed-text';

/** The documents of a folder, by file name. */
export function readGumChains(folder: string): AnnotatedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) => readGumDocument(file.replace(/\.conllu$/u, ''), readFileSync(join(folder, file), 'utf8')));
}

/** A document from CoNLL-U; `newpar` begins a paragraph. */
export function readGumDocument(id: string, conllu: string): AnnotatedText {
  const placed = new PlacedText();
  for (const { comments, rows } of readBlocks(conllu)) {
    const text = comments.find(({ key }) => key === 'text')?.value ?? '';
    const words = rows.filter((row) => /^\d+$/u.test(row.id));
    const marks = words.map(({ misc }) => /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? '');
    const isParagraph = comments.some(({ key }) => key.startsWith('newpar'));
    placed.add({ text, words: placesOf(words, text), marks }, isParagraph ? '\n\n' : ' ');
  }
  return { id, language: 'en', text: placed.text, chains: placed.chains };
}

/** The words of one token ("do|n't") follow each other in its text. */
function placesOf(words: readonly ConlluRow[], text: string): Span[] {
  let at = 0;
  return words.map(({ form }) => {
    const found = text.indexOf(form, at);
    const start = found < 0 ? at : found;
    at = found < 0 ? at : found + form.length;
    return { start, end: at };
  });
}
