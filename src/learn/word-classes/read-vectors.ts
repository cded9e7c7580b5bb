/** Reads the word vectors out of a spaCy model's wheel: words in order of frequency, many to one vector. */
import { readFileSync } from 'node:fs';
import { decode } from '@msgpack/msgpack';
import { strFromU8, unzipSync } from 'fflate';
import { murmurHash64 } from './murmur-hash';

export interface WordVectors {
  /** Word → number of its vector; the most frequent words first. */
  readonly rows: ReadonlyMap<string, number>;
  /** The vectors, one after the other. */
  readonly values: Float32Array;
  /** Numbers in a vector. */
  readonly width: number;
}

/** The seed of spaCy's hashes of strings. */
const SEED = 1n;

/**
 * @param wheel the path of a `.whl` with a model that has vectors: `vocab/vectors` (NumPy's format 1.0),
 *   `vocab/key2row` (MessagePack: hash of the word → row), `vocab/strings.json`
 * @throws Error where a part is missing or in another form
 */
export function readVectors(wheel: string): WordVectors {
  const parts = unzipSync(readFileSync(wheel), { filter: ({ name }) => /\/vocab\/\w/u.test(name) });
  const part = (name: string): Uint8Array => {
    const path = Object.keys(parts).find((candidate) => candidate.endsWith(`/vocab/${name}`));
    if (path === undefined) throw new Error(`${wheel} holds no vocab/${name}`);
    return parts[path];
  };
  const { values, width } = readMatrix(part('vectors'));
  const words = new Map<bigint, string>();
  for (const word of JSON.parse(strFromU8(part('strings.json'))) as string[]) {
    words.set(murmurHash64(Buffer.from(word), SEED), word);
  }
  const keys = decode(part('key2row'), {
    useBigInt64: true,
    // keys of an object cannot be numbers of 64 bits
    mapKeyConverter: (key) => String(key),
  }) as Record<string, number>;
  const rows = new Map<string, number>();
  for (const [key, row] of Object.entries(keys)) {
    const word = words.get(BigInt(key));
    if (word !== undefined) rows.set(word, Number(row));
  }
  return { rows, values, width };
}

/** A matrix of 32-bit numbers in NumPy's format 1.0 (`numpy.lib.format`). */
function readMatrix(bytes: Uint8Array): { readonly values: Float32Array; readonly width: number } {
  const headEnd = 10 + (bytes[8] | (bytes[9] << 8));
  const head = strFromU8(bytes.subarray(10, headEnd));
  const shape = /'descr': '<f4', 'fortran_order': False, 'shape': \((\d+), (\d+)\)/u.exec(head);
  if (shape === null) throw new Error(`The vectors have another form: ${head}`);
  const width = Number(shape[2]);
  const length = Number(shape[1]) * width;
  return { values: new Float32Array(bytes.slice(headEnd, headEnd + 4 * length).buffer), width };
}
