/** Writes and reads JSON Lines files, reckoning or checking their length and hash on the way. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { damaged } from './errors';
import { isMissing, type Files } from './files';
import type { FileSummary } from './format';

/** Bytes gathered before they are written. */
const CHUNK = 1 << 18;

/** Writes lines (without their ends) to a file and makes them durable. */
export async function writeLines(
  files: Files,
  path: string,
  lines: Iterable<string | Buffer> | AsyncIterable<string | Buffer>,
): Promise<FileSummary> {
  const file = await files.create(path);
  const hash = createHash('sha256');
  let [count, bytes, pending] = [0, 0, 0];
  let parts: Buffer[] = [];
  const flush = async () => {
    let chunk = Buffer.concat(parts);
    hash.update(chunk);
    bytes += chunk.length;
    while (chunk.length > 0) chunk = chunk.subarray((await file.write(chunk)).bytesWritten);
    parts = [];
    pending = 0;
  };
  try {
    for await (const line of lines) {
      const part = typeof line === 'string' ? Buffer.from(`${line}\n`) : Buffer.concat([line, NEWLINE]);
      parts.push(part);
      pending += part.length;
      count++;
      if (pending >= CHUNK) await flush();
    }
    await flush();
    await file.sync();
  } finally {
    await file.close();
  }
  return { lines: count, bytes, sha256: hash.digest('hex') };
}

const NEWLINE = Buffer.from('\n');

/** A line without its end, with where it stands. */
export interface Line {
  readonly bytes: Buffer;
  /** From 1. */
  readonly number: number;
  /** In bytes from the start of the file. */
  readonly offset: number;
}

/**
 * Reads a file line by line.
 * @throws GraphFolderError after the last line where the file is not the one that was summarised, and where it is missing
 */
export async function* readLines(path: string, expected: FileSummary): AsyncGenerator<Line> {
  const hash = createHash('sha256');
  let [number, offset] = [1, 0];
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const data of createReadStream(path, { highWaterMark: CHUNK })) {
      const chunk = data as Buffer;
      hash.update(chunk);
      const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let from = 0;
      for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10, from)) {
        yield { bytes: buffer.subarray(from, end), number, offset };
        offset += end + 1 - from;
        number++;
        from = end + 1;
      }
      rest = buffer.subarray(from);
    }
  } catch (cause) {
    if (isMissing(cause)) throw damaged(path, 'the file is missing', undefined, cause);
    throw cause;
  }
  if (rest.length > 0) throw damaged(path, 'the last line is cut off', number);
  if (number - 1 !== expected.lines) {
    throw damaged(path, `the file has ${number - 1} lines, the manifest says ${expected.lines}`, number - 1);
  }
  if (hash.digest('hex') !== expected.sha256) {
    throw damaged(path, 'the file was changed after it was written: its hash is not the one in the manifest');
  }
}

/** @throws GraphFolderError where the line is no JSON */
export function parseLine(path: string, { bytes, number }: Line): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw damaged(path, 'the line is no JSON', number, cause);
  }
}
