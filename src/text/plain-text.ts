/** Makes all white space plain without moving anything: what the tokenisers and the line rules read. */

/** Every white space but the line feed, zero-width spaces and marks of direction. */
const SPACES = /[^\S\n]|[\u0085\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Signs that begin a new line, besides the line feed; the carriage return of a CRLF is a space. */
const BREAKS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;

/** The text with only plain spaces and line feeds for white space; as long as the original, so offsets hold. */
export function plainText(text: string): string {
  return text.replace(BREAKS, '\n').replace(SPACES, ' ');
}
