/**
 * The binary file of a lexicon. Little-endian: `NGLX`, format version, checksum of all that follows, length
 * of the head, length of the entries (4 bytes each); then, packed by Brotli: head (JSON: number of forms, tags,
 * scripts, sets), entries (front-coded forms with the number of their set), block offsets (4 bytes each).
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { DataError } from '../errors';
import { LoadedOnce, readBytes } from '../linear';
import { hashBytes } from '../linear/hash';
import { BLOCK_SIZE, Lexicon } from './lexicon';

const MAGIC = 0x584c474e;
const VERSION = 2;
const PREFIX = 20;
const REMEDY = 'Run `npm run train` to make it again, or reinstall the package.';

const headSchema = z.strictObject({
  independent: z.boolean(),
  size: z.int().nonnegative(),
  tags: z.array(z.string()),
  scripts: z.array(z.tuple([z.int().nonnegative(), z.string()])),
  sets: z.array(z.array(z.int().nonnegative())),
});

/** A form with its readings, as the compiler of a lexicon gives it. */
export interface LexiconSource {
  /** Whether it is made without the treebanks. */
  readonly independent: boolean;
  /** Form → readings as `[tag, lemma]`, the tag written `VERB|Mood=Ind|Number=Sing`. */
  readonly forms: ReadonlyMap<string, readonly (readonly [tag: string, lemma: string])[]>;
}

/** A lexicon as the bytes of its file; the same forms and readings give the same bytes. */
export function encodeLexicon({ independent, forms }: LexiconSource): Uint8Array {
  const tags = new Numbering();
  const scripts = new Numbering();
  const sets = new Numbering();
  const sorted = [...forms].map(([form, readings]) => ({ key: Buffer.from(form), form, readings }));
  sorted.sort((a, b) => a.key.compare(b.key));
  const bytes: number[] = [];
  const blocks: number[] = [];
  let before = Buffer.alloc(0);
  sorted.forEach(({ key, form, readings }, index) => {
    if (index % BLOCK_SIZE === 0) {
      blocks.push(bytes.length);
      before = Buffer.alloc(0);
    }
    const shared = sharedLength(before, key);
    bytes.push(shared, key.length - shared, ...key.subarray(shared));
    before = key;
    const set = readings.flatMap(([tag, lemma]) => [
      tags.of(tag),
      scripts.of(JSON.stringify(scriptOf(form, lemma))),
    ]);
    let number = sets.of(JSON.stringify(set));
    for (; number > 127; number >>= 7) bytes.push((number & 127) | 128);
    bytes.push(number);
  });
  const head = Buffer.from(
    JSON.stringify({
      independent,
      size: forms.size,
      tags: tags.values,
      scripts: scripts.values.map((script) => JSON.parse(script) as unknown),
      sets: sets.values.map((set) => JSON.parse(set) as unknown),
    }),
  );
  const prefix = Buffer.alloc(PREFIX);
  const rest = pack(Buffer.concat([head, Buffer.from(bytes), Buffer.from(Uint32Array.from(blocks).buffer)]));
  prefix.writeUInt32LE(MAGIC, 0);
  prefix.writeUInt32LE(VERSION, 4);
  prefix.writeUInt32LE(hashBytes(rest), 8);
  prefix.writeUInt32LE(head.length, 12);
  prefix.writeUInt32LE(bytes.length, 16);
  return Buffer.concat([prefix, rest]);
}

/** A fifth of the size, unpacked in some 20 ms. */
function pack(bytes: Buffer): Buffer {
  const { BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN, BROTLI_MAX_WINDOW_BITS } = constants;
  const params = { [BROTLI_PARAM_SIZE_HINT]: bytes.length, [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS };
  return brotliCompressSync(bytes, { params });
}

/**
 * Reads a lexicon from the bytes of its file.
 * @throws DataError where the bytes are no lexicon or are damaged
 */
export function decodeLexicon(data: Uint8Array, file: string): Lexicon {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const fail = (what: string): never => {
    throw new DataError({ what, place: { file }, remedy: REMEDY });
  };
  if (bytes.length < PREFIX || bytes.readUInt32LE(0) !== MAGIC) fail('This is not a lexicon');
  if (bytes.readUInt32LE(4) !== VERSION)
    fail(`The lexicon has format ${bytes.readUInt32LE(4)}, not ${VERSION}`);
  if (bytes.readUInt32LE(8) !== hashBytes(bytes.subarray(PREFIX))) fail('The lexicon is damaged');
  const unpacked = brotliDecompressSync(bytes.subarray(PREFIX));
  const headEnd = bytes.readUInt32LE(12);
  const entriesEnd = headEnd + bytes.readUInt32LE(16);
  const head = headSchema.parse(JSON.parse(unpacked.toString('utf8', 0, headEnd)));
  const blocks = new Uint32Array((unpacked.length - entriesEnd) / 4);
  for (let i = 0; i < blocks.length; i += 1) blocks[i] = unpacked.readUInt32LE(entriesEnd + 4 * i);
  return new Lexicon({ ...head, blocks, entries: unpacked.subarray(headEnd, entriesEnd) });
}

/** The lexicons in use: the stages of one language look words up in the same one. */
const inUse = new LoadedOnce<Lexicon>();

/**
 * Loads a lexicon file, or gives the one that is loaded already.
 * @throws DataError where it is missing or damaged
 */
export function loadLexicon(file: string): Lexicon {
  return inUse.of(file, readBytes(file, 'The lexicon cannot be read', REMEDY), decodeLexicon);
}

/** How to get from a form to its lemma: how many code units to cut off the end, and what to add. */
export function scriptOf(form: string, lemma: string): [cut: number, add: string] {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared += 1;
  return [form.length - shared, lemma.slice(shared)];
}

function sharedLength(a: Buffer, b: Buffer): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** Numbers distinct values in the order in which they come. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  of(value: string): number {
    let number = this.numbers.get(value);
    if (number === undefined) this.numbers.set(value, (number = this.numbers.size));
    return number;
  }

  get values(): string[] {
    return [...this.numbers.keys()];
  }
}
