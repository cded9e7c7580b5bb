/** Reads a model's file, or says what cannot be read and how to mend it. */
import { readFileSync } from 'node:fs';
import { DataError } from '../errors';

/**
 * The bytes of a file.
 * @throws DataError with the words given, where it is missing or cannot be read
 */
export function readBytes(file: string, what: string, remedy: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new DataError({ what, place: { file }, remedy, cause });
  }
}
