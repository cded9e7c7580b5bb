/** Streams a .jsonl file line by line; a line that is too long is passed over, not kept. */
import { byteStream, MAX_BYTES } from './bytes';

/** A line by its number from 1; `bytes` is absent where the line is longer than an article may be. */
export interface RawLine {
  readonly line: number;
  readonly bytes?: Buffer;
}

const NEWLINE = 0x0a;

/** @throws ArticleError where the file cannot be read */
export async function* rawLines(path: string): AsyncGenerator<RawLine> {
  let line = 1;
  let parts: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer): void => {
    size += part.length;
    if (size > MAX_BYTES) parts = [];
    else parts.push(part);
  };
  const finish = (): RawLine => {
    const raw = size > MAX_BYTES ? { line } : { line, bytes: Buffer.concat(parts) };
    line++;
    parts = [];
    size = 0;
    return raw;
  };
  for await (const chunk of byteStream(path)) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
