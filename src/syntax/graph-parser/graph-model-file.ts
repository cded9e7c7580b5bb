/**
 * The binary file of the graph parser's network. Little-endian:
 *
 * | bytes | what |
 * |---|---|
 * | 4 | `NGGP` |
 * | 4 | format version |
 * | 4 | checksum of all that follows |
 * | 4 | length of the head |
 * | … | head, JSON, filled up with spaces to a multiple of 4: the network's shape, and how many values of each counted feature it knows |
 * | … | those values, 4 bytes each; then each list, 4 bytes a number; then each matrix: a scale for each row, 4 bytes, and its weights, a byte each, filled up to a multiple of 4 |
 */
import { z } from 'zod';
import { DataError } from '../../errors';
import { hashBytes, readBytes } from '../../linear';
import { type ByteMatrix, type GraphModel, LISTS, type ListName, listSizes, MATRICES, type MatrixName, matrixSizes } from './graph-model'; // prettier-ignore
import { FEATURES } from './shape';
import { COUNTED, type Inventory } from './word-numbers';

const MAGIC = 0x5047474e;
const VERSION = 1;
const PREFIX = 16;
const REMEDY = 'Run `npm run train` to make the models again, or reinstall the package.';

/** Sizes of this network's rows are whole numbers of steps of the kernels. */
const size = z.int().positive().multipleOf(16);
const count = z.int().positive();

const headSchema = z.strictObject({
  shape: z.strictObject({
    widths: z.record(z.enum(FEATURES), count),
    sizes: z.record(z.enum(FEATURES), count),
    memory: size,
    arcs: size,
    labels: size,
    relations: z.array(z.string()).min(1).max(255),
  }),
  known: z.record(z.enum(COUNTED), z.int().nonnegative()),
});

/** A network as the bytes of its file. */
export function encodeGraphModel({ shape, inventory, matrices, lists }: GraphModel): Uint8Array {
  const known = Object.fromEntries(COUNTED.map((name) => [name, inventory[name].length]));
  const json = JSON.stringify({ shape, known });
  const head = Buffer.from(json + ' '.repeat(padding(Buffer.byteLength(json))));
  const parts: Uint8Array[] = [Buffer.alloc(PREFIX), head];
  for (const name of COUNTED) parts.push(bytesOf(Int32Array.from(inventory[name])));
  for (const name of LISTS) parts.push(bytesOf(lists[name]));
  for (const name of MATRICES) {
    const { scales, values } = matrices[name];
    parts.push(bytesOf(scales), bytesOf(values), Buffer.alloc(padding(values.length)));
  }
  const bytes = Buffer.concat(parts);
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(VERSION, 4);
  bytes.writeUInt32LE(head.length, 12);
  bytes.writeUInt32LE(hashBytes(bytes.subarray(12)), 8);
  return bytes;
}

/**
 * Reads a network from the bytes of its file.
 * @param file where the bytes are from, for messages
 * @throws DataError where the bytes are none, or are damaged
 */
export function decodeGraphModel(data: Uint8Array, file: string): GraphModel {
  // a copy begins where numbers of four bytes may begin
  const bytes = Buffer.from(Uint8Array.from(data).buffer);
  const fail = (what: string): never => {
    throw new DataError({ what, place: { file }, remedy: REMEDY });
  };
  if (bytes.length < PREFIX || bytes.readUInt32LE(0) !== MAGIC)
    fail('This is no network of the graph parser');
  const version = bytes.readUInt32LE(4);
  if (version !== VERSION) fail(`The network has format ${version}, not ${VERSION}`);
  if (bytes.readUInt32LE(8) !== hashBytes(bytes.subarray(12))) fail('The network is damaged');
  const start = PREFIX + bytes.readUInt32LE(12);
  const { shape, known } = headSchema.parse(JSON.parse(bytes.toString('utf8', PREFIX, start)));
  let at = start;
  const take = (length: number): number => {
    const from = at;
    at += length + padding(length);
    return from;
  };
  const floats = (length: number): Float32Array => new Float32Array(bytes.buffer, take(4 * length), length);
  const inventory = Object.fromEntries(
    COUNTED.map((name) => [name, [...new Int32Array(bytes.buffer, take(4 * known[name]), known[name])]]),
  ) as unknown as Inventory;
  const lengths = listSizes(shape);
  const lists = Object.fromEntries(LISTS.map((name) => [name, floats(lengths[name])])) as Record<ListName, Float32Array>; // prettier-ignore
  const sizes = matrixSizes(shape);
  const matrices = Object.fromEntries(
    MATRICES.map((name): [string, ByteMatrix] => {
      const [rows, width] = sizes[name];
      const scales = floats(rows);
      return [
        name,
        { rows, width, scales, values: new Int8Array(bytes.buffer, take(rows * width), rows * width) },
      ];
    }),
  ) as Record<MatrixName, ByteMatrix>;
  return { shape, inventory, lists, matrices };
}

/**
 * Loads the network of a file.
 * @throws DataError where it is missing or damaged
 */
export function loadGraphModel(file: string): GraphModel {
  return decodeGraphModel(readBytes(file, 'The network cannot be read', REMEDY), file);
}

function padding(length: number): number {
  return (4 - (length % 4)) % 4;
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
