/** Keeps what was read before it is the folder's: a line an article, its record and its extraction parted by a tab. */
import { createReadStream } from 'node:fs';
import type { Extraction } from '../../events/types';
import { isMissing, type Files, type WritableFile } from './files';
import { articleRecordSchema, type ArticleRecord } from './format';

export const SPOOL = '.spool.jsonl';

const TAB = 9;
const NEWLINE = 10;

/** An article in the spool: where its extraction stands, in bytes. */
export interface SpoolEntry {
  readonly record: ArticleRecord;
  readonly offset: number;
  readonly length: number;
}

/** JSON writes tabs inside strings as `\t`, so the tab between both is the only one of the line. */
export class Spool {
  private constructor(
    private readonly file: WritableFile,
    private end: number,
  ) {}

  /** Opens the spool behind what an earlier build left in it. */
  static async open(files: Files, path: string, length: number): Promise<Spool> {
    const file = await files.create(path, true);
    try {
      const spool = new Spool(file, length);
      // A line that was cut off ends here, and is passed over when the spool is read.
      if (length > 0) await spool.write(Buffer.from('\n'));
      return spool;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async add(record: ArticleRecord, extraction: Extraction): Promise<SpoolEntry> {
    const head = Buffer.from(`${JSON.stringify(record)}\t`);
    const body = Buffer.from(JSON.stringify(extraction));
    const offset = this.end + head.length;
    await this.write(Buffer.concat([head, body, Buffer.from('\n')]));
    return { record, offset, length: body.length };
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async write(bytes: Buffer): Promise<void> {
    let rest = bytes;
    while (rest.length > 0) rest = rest.subarray((await this.file.write(rest)).bytesWritten);
    this.end += bytes.length;
  }
}

/** What an earlier build left: whole lines that are sound, and the file's length. Lines that are not are passed over. */
export async function readSpool(
  path: string,
): Promise<{ readonly entries: SpoolEntry[]; readonly length: number }> {
  const entries: SpoolEntry[] = [];
  let length = 0;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const data of createReadStream(path)) {
      const chunk = data as Buffer;
      const start = length - rest.length;
      const buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      length += chunk.length;
      let from = 0;
      for (let end = buffer.indexOf(NEWLINE); end >= 0; end = buffer.indexOf(NEWLINE, from)) {
        const entry = parseEntry(buffer.subarray(from, end), start + from);
        if (entry !== undefined) entries.push(entry);
        from = end + 1;
      }
      rest = buffer.subarray(from);
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return { entries, length };
}

function parseEntry(line: Buffer, offset: number): SpoolEntry | undefined {
  const tab = line.indexOf(TAB);
  if (tab < 0) return undefined;
  try {
    const record = articleRecordSchema.parse(JSON.parse(line.subarray(0, tab).toString('utf8')));
    JSON.parse(line.subarray(tab + 1).toString('utf8'));
    return { record, offset: offset + tab + 1, length: line.length - tab - 1 };
  } catch {
    return undefined;
  }
}
