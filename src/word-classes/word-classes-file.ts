/**
 * The binary file of word classes. Little-endian: `NGWC`, format version, checksum of the table (4 bytes
 * each), then the table: a slot of three bytes for a word, open addressing by its hash.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from '../data-path';
import { DataError } from '../errors';
import { LoadedOnce, readBytes } from '../linear';
import { hashBytes } from '../linear/hash';
import { CLASS_BITS, NO_CLASS, placeOf, SLOT_BYTES, WordClasses } from './word-classes';

const MAGIC = 0x4357474e;
const VERSION = 1;
const PREFIX = 12;
/** How full the table is; the fuller, the more words share a way through it. */
const LOAD = 0.8;
const REMEDY = 'Run `npm run train` to make it again, or reinstall the package.';

/** The classes of a language that has none. */
export const NO_CLASSES = new WordClasses(new Uint8Array(0));

/**
 * Word classes as the bytes of their file; the same words in the same order give the same bytes. A word that
 * cannot be told from one before it is left out.
 * @param classes a number from 1 to 2 ** `CLASS_BITS` - 1 for each word
 */
export function encodeWordClasses(classes: ReadonlyMap<string, number>): Uint8Array {
  const slots = Math.ceil(classes.size / LOAD) + 1;
  const bytes = Buffer.alloc(PREFIX + slots * SLOT_BYTES);
  const read = (slot: number): number => bytes.readUIntLE(PREFIX + slot * SLOT_BYTES, SLOT_BYTES);
  for (const [word, number] of classes) {
    const { slot, check } = placeOf(word, slots);
    let k = slot;
    while (read(k) !== 0 && read(k) >>> CLASS_BITS !== check) k = (k + 1) % slots;
    if (read(k) === 0 && number !== NO_CLASS) {
      bytes.writeUIntLE((check << CLASS_BITS) | number, PREFIX + k * SLOT_BYTES, SLOT_BYTES);
    }
  }
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(VERSION, 4);
  bytes.writeUInt32LE(hashBytes(bytes.subarray(PREFIX)), 8);
  return bytes;
}

/**
 * Reads word classes from the bytes of their file.
 * @throws DataError where the bytes are none or are damaged
 */
export function decodeWordClasses(data: Uint8Array, file: string): WordClasses {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const fail = (what: string): never => {
    throw new DataError({ what, place: { file }, remedy: REMEDY });
  };
  if (bytes.length < PREFIX || bytes.readUInt32LE(0) !== MAGIC) fail('These are no word classes');
  const version = bytes.readUInt32LE(4);
  if (version !== VERSION) fail(`The word classes have format ${version}, not ${VERSION}`);
  const table = bytes.subarray(PREFIX);
  if (bytes.readUInt32LE(8) !== hashBytes(table)) fail('The word classes are damaged');
  return new WordClasses(table);
}

/** The word classes in use: the stages of one language share them. */
const inUse = new LoadedOnce<WordClasses>();

/**
 * Loads a file of word classes, or gives those that are loaded already.
 * @throws DataError where it is missing or damaged
 */
export function loadWordClasses(file: string): WordClasses {
  return inUse.of(file, readBytes(file, 'The word classes cannot be read', REMEDY), decodeWordClasses);
}

/**
 * The word classes of a language (`fr`, `en`); `NO_CLASSES` where it has none.
 * @param folder of the models, with a folder for each language
 */
export function wordClassesOf(language: string, folder: string = dataPath('models')): WordClasses {
  const file = join(folder, language, 'word-classes.bin');
  return existsSync(file) ? loadWordClasses(file) : NO_CLASSES;
}
