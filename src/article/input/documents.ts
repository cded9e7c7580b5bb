/** Opens a planned file as the documents in it: one, or one a line. */
import { existsSync } from 'node:fs';
import { ArticleError, type Place } from '../../errors';
import { readBytes, tooLarge } from './bytes';
import { decode } from './decode';
import { NOTHING_GIVEN, parseJson, readGiven, type Given } from './given';
import { rawLines } from './json-lines';
import type { Format, PlannedFile } from './plan';

/** A document as found, before its format is understood. */
export interface RawDocument {
  readonly id: string;
  readonly place: Place;
  readonly format: Exclude<Format, 'jsonl'>;
  readonly content: string;
  readonly given: Given;
}

type Report = (error: ArticleError) => void;

/** The documents of a file. Broken lines are reported. @throws ArticleError where the whole file is unreadable */
export async function* documentsOf(file: PlannedFile, report: Report): AsyncGenerator<RawDocument> {
  if (file.format === 'jsonl') yield* documentsOfLines(file, report);
  else yield await documentOf(file, file.format);
}

async function documentOf({ path, id }: PlannedFile, format: RawDocument['format']): Promise<RawDocument> {
  const place = { file: path };
  const bytes = await readBytes(path);
  const given = await givenBeside(path);
  const content = decode(bytes, place, format === 'html' ? declaredEncoding(bytes) : undefined);
  if (content.trim() === '') throw empty(place);
  return { id: given.id ?? id, place, format, content, given };
}

/** The fields in NAME.meta.json beside a file. @throws ArticleError where it is broken */
async function givenBeside(path: string): Promise<Given> {
  const meta = path.replace(/\.[^./\\]+$/, '.meta.json');
  if (meta === path || !existsSync(meta)) return NOTHING_GIVEN;
  const place = { file: meta };
  return readGiven(parseJson(decode(await readBytes(meta), place), place), place);
}

async function* documentsOfLines(file: PlannedFile, report: Report): AsyncGenerator<RawDocument> {
  let lines = 0;
  for await (const { line, bytes } of rawLines(file.path)) {
    const place = { file: file.path, line };
    try {
      if (bytes === undefined) throw tooLarge(file.path, line);
      const document = documentOfLine(bytes, `${file.id}:${line}`, place);
      if (document === undefined) continue;
      lines++;
      yield document;
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      lines++;
      report(error);
    }
  }
  if (lines === 0) throw empty({ file: file.path });
}

/** Nothing for a blank line. */
function documentOfLine(bytes: Buffer, id: string, place: Place): RawDocument | undefined {
  const text = decode(bytes, place);
  if (text.trim() === '') return undefined;
  const given = readGiven(parseJson(text, place), place);
  const content = given.text ?? given.html;
  if (content === undefined) {
    throw new ArticleError({
      what: 'the line has neither "text" nor "html"',
      place,
      remedy: 'Give the article as "text", or its page as "html".',
    });
  }
  return { id: given.id ?? id, place, format: given.text === undefined ? 'html' : 'text', content, given };
}

/** The encoding that a page names in its XML declaration or its `<meta charset>`. */
function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 4096).toString('latin1');
  return (/^\s*<\?xml[^>]*\bencoding=["']([\w.:-]+)/i.exec(head) ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head))?.[1];
}

function empty(place: Place): ArticleError {
  return new ArticleError({ what: 'the file is empty', place, remedy: 'Give it a text, or leave it out.' });
}
