/** Finds and reads the annotated articles of a folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleError } from '../../../errors';
import type { Extraction } from '../../../events/types';
import { readAnnotation } from './annotation';

/** An annotation and the file that it comes from. */
export interface GoldFile {
  readonly file: string;
  readonly gold: Extraction;
}

/**
 * The annotated articles of a folder (`NAME.json`, the text inside it or beside it in `NAME.txt`), by file name.
 * @param report called for files that are left out
 * @throws ArticleError where the folder cannot be read or holds no annotated article
 */
export function readGoldFolder(folder: string, report: (error: ArticleError) => void): readonly GoldFile[] {
  const found = jsonFiles(folder).flatMap((name) => {
    const file = join(folder, name);
    try {
      return [{ file, gold: readGoldFile(file) }];
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      report(error);
      return [];
    }
  });
  if (found.length === 0) throw noGold(folder, 'there is no annotated article');
  return found;
}

function jsonFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (cause) {
    throw noGold(folder, 'the folder cannot be read', cause);
  }
}

function readGoldFile(file: string): Extraction {
  const annotation = readAnnotation(readFileSync(file, 'utf8'), { file });
  const { text } = annotation;
  if (text !== undefined) return { ...annotation, text };
  const beside = file.replace(/\.json$/u, '.txt');
  // offsets do not count a byte order mark, which the decoder leaves out
  if (existsSync(beside)) return { ...annotation, text: new TextDecoder().decode(readFileSync(beside)) };
  throw new ArticleError({
    what: 'the annotation has no text, and no text file lies beside it',
    place: { file },
    remedy: `Give "text", or the file ${beside}.`,
  });
}

function noGold(folder: string, what: string, cause?: unknown): ArticleError {
  return new ArticleError({
    what,
    place: { file: folder },
    remedy: 'Give a folder of articles annotated in extraction/1.',
    cause,
  });
}
