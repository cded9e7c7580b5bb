/** Reads the bytes of a file or of standard input, up to a limit. */
import { open } from 'node:fs/promises';
import { ArticleError } from '../../errors';
import { STANDARD_INPUT, systemError } from './plan';

/** The most bytes that one article may have, as a file or as a line of a .jsonl file. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** @throws ArticleError where the file cannot be read or is too large */
export async function readBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of byteStream(path)) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge(path);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The bytes in chunks. @throws ArticleError where the system refuses */
export async function* byteStream(path: string): AsyncGenerator<Buffer> {
  try {
    if (path === STANDARD_INPUT) yield* process.stdin as AsyncIterable<Buffer>;
    else {
      const file = await open(path);
      yield* file.createReadStream() as AsyncIterable<Buffer>;
    }
  } catch (cause) {
    throw cause instanceof ArticleError ? cause : systemError(path, cause);
  }
}

export function tooLarge(file: string, line?: number): ArticleError {
  return new ArticleError({
    what: `${line === undefined ? 'the file' : 'the line'} is larger than ${MAX_BYTES / 1024 / 1024} MB, too large for an article`,
    place: { file, ...(line === undefined ? {} : { line }) },
    remedy: 'Split it into its articles: a file an article, or a .jsonl file with an article a line.',
  });
}
