/** Turns bytes into text: by the mark at their beginning, by what they declare, or by what they look like. */
import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import { decode as decodeAs, encodingExists } from 'iconv-lite';
import { ArticleError, type Place } from '../../errors';

/** Beginnings of files that are no text, and what to call them. */
const BINARY: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
  ['\u007fELF', 'a program'],
  ['{\\rtf', 'an RTF document'],
];

/** Enough bytes to tell an encoding by. */
const SAMPLE = 64 * 1024;

/**
 * The text of the bytes. A byte order mark is not part of it, so offsets count from the character after it.
 * @param declared an encoding that the content itself names (HTML); it yields to a mark, and to valid UTF-8
 * @throws ArticleError where the bytes are no text or their encoding cannot be told
 */
export function decode(bytes: Buffer, place: Place, declared?: string): string {
  const text = decodeAs(bytes, encodingOf(bytes, place, declared), { stripBOM: true });
  const sample = text.slice(0, SAMPLE);
  const broken = sample.match(/[\ufffd\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (broken > sample.length / 100) throw unreadable(place);
  return text;
}

function encodingOf(bytes: Buffer, place: Place, declared: string | undefined): string {
  const marked = byMark(bytes);
  if (marked !== undefined) return marked;
  const head = bytes.subarray(0, 8).toString('latin1');
  const binary = BINARY.find(([beginning]) => head.startsWith(beginning));
  if (binary !== undefined) throw notText(binary[1], place);
  const wide = byZeros(bytes);
  if (wide !== undefined) return wide;
  if (bytes.subarray(0, SAMPLE).includes(0)) throw notText('a binary file', place);
  if (isUtf8(bytes)) return 'utf-8';
  if (declared !== undefined && encodingExists(declared) && !/^utf-?(?:8|16|32)/i.test(declared))
    return western(declared, bytes);
  const guess = detect(bytes.subarray(0, SAMPLE));
  // UTF-8 with a few broken bytes (a cut file) is still UTF-8
  if (guess === 'UTF-8') return 'utf-8';
  if (guess === null || !encodingExists(guess)) throw unreadable(place);
  return western(guess, bytes);
}

function byMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in Latin script every second byte is zero, and nearly none of the others. */
function byZeros(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return undefined;
}

/**
 * What is called Latin-1 is read as Windows-1252, its superset in text (as browsers do), or as Latin-9 where
 * its letters show: "½" or "¼" beside letters is "œ" or "Œ" ("c½ur"), "¤" is "€".
 */
function western(encoding: string, bytes: Buffer): string {
  if (!/^(?:iso-?8859-?(?:1|9|15)|latin-?[19]|windows-?125[24]|ascii|us-ascii)$/i.test(encoding))
    return encoding;
  const text = bytes.toString('latin1');
  const isWindows = /[\u0080-\u009f]/.test(text);
  return !isWindows && /[A-Za-z][\u00bd\u00bc]|[\u00bd\u00bc][a-z]|\u00a4/.test(text)
    ? 'iso-8859-15'
    : 'windows-1252';
}

function notText(kind: string, place: Place): ArticleError {
  return new ArticleError({
    what: `is ${kind}, not text`,
    place,
    remedy: 'Convert it to text or HTML first.',
  });
}

function unreadable(place: Place): ArticleError {
  return new ArticleError({
    what: 'the encoding of the text cannot be told',
    place,
    remedy: 'Save it as UTF-8.',
  });
}
