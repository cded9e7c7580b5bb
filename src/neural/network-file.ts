/**
 * The binary file of a network. Little-endian:
 *
 * | bytes | what |
 * |---|---|
 * | 4 | which network it is |
 * | 4 | format version |
 * | 4 | checksum of all that follows |
 * | 4 | length of the head |
 * | … | head, JSON, filled up with spaces to a multiple of 4: the network's shape, and how many values of each counted feature it knows |
 * | … | those values, 4 bytes each; then each list, 4 bytes a number; then each matrix: a scale for each row, 4 bytes, and its weights, a byte each, filled up to a multiple of 4 |
 */
import { z } from 'zod';
import { DataError } from '../errors';
import { hashBytes, readBytes } from '../linear';
import type { ByteMatrix } from './encoder-model';

/** What tells the files of one network from those of others. */
export interface NetworkFormat<Shape, Matrix extends string, List extends string, Counted extends string> {
  /** Four letters at the begin of a file. */
  readonly magic: string;
  readonly version: number;
  /** Whose network it is, for messages: "the graph parser". */
  readonly owner: string;
  readonly shape: z.ZodType<Shape>;
  /** Features whose known values stand in the file. */
  readonly counted: readonly Counted[];
  /** Rows and width of each matrix, in the order of the file. */
  matrixSizes(shape: Shape): Readonly<Record<Matrix, readonly [number, number]>>;
  /** Length of each list, in the order of the file. */
  listSizes(shape: Shape): Readonly<Record<List, number>>;
}

/** What stands in the file. */
export interface NetworkParts<Shape, Matrix extends string, List extends string, Counted extends string> {
  readonly shape: Shape;
  /** The known values of the counted features, by number from 1 on. */
  readonly inventory: Readonly<Record<Counted, readonly number[]>>;
  readonly matrices: Readonly<Record<Matrix, ByteMatrix>>;
  readonly lists: Readonly<Record<List, Float32Array>>;
}

const PREFIX = 16;
const REMEDY = 'Run `npm run train` to make the models again, or reinstall the package.';

/** Sizes of a network's rows are whole numbers of steps of the kernels. */
export const rowSize = z.int().positive().multipleOf(16);

const count = z.int().positive();

interface EncoderFields<Feature extends string> {
  readonly widths: z.ZodType<Readonly<Record<Feature, number>>>;
  readonly sizes: z.ZodType<Readonly<Record<Feature, number>>>;
  readonly memory: typeof rowSize;
}

/** What the shape of every network says of its encoder. */
export function encoderFields<Feature extends string>(features: readonly Feature[]): EncoderFields<Feature> {
  const counts = z.record(z.enum(features), count);
  return { widths: counts, sizes: counts, memory: rowSize };
}

/** The files of one network. */
export interface NetworkFile<Parts> {
  /** A network as the bytes of its file. */
  readonly encode: (parts: Parts) => Uint8Array;
  /**
   * Reads a network from the bytes of its file.
   * @param file where the bytes are from, for messages
   * @throws DataError where the bytes are none, or are damaged
   */
  readonly decode: (data: Uint8Array, file: string) => Parts;
  /** @throws DataError where the file is missing or damaged */
  readonly load: (file: string) => Parts;
}

export function networkFile<Shape, Matrix extends string, List extends string, Counted extends string>(
  format: NetworkFormat<Shape, Matrix, List, Counted>,
): NetworkFile<NetworkParts<Shape, Matrix, List, Counted>> {
  const decode = (data: Uint8Array, file: string): NetworkParts<Shape, Matrix, List, Counted> =>
    decodeNetwork(format, data, file);
  return {
    encode: (parts) => encodeNetwork(format, parts),
    decode,
    load: (file) => decode(readBytes(file, 'The network cannot be read', REMEDY), file),
  };
}

function encodeNetwork<Shape, Matrix extends string, List extends string, Counted extends string>(
  format: NetworkFormat<Shape, Matrix, List, Counted>,
  { shape, inventory, matrices, lists }: NetworkParts<Shape, Matrix, List, Counted>,
): Uint8Array {
  const known = Object.fromEntries(format.counted.map((name) => [name, inventory[name].length]));
  const json = JSON.stringify({ shape, known });
  const head = Buffer.from(json + ' '.repeat(padding(Buffer.byteLength(json))));
  const parts: Uint8Array[] = [Buffer.alloc(PREFIX), head];
  for (const name of format.counted) parts.push(bytesOf(Int32Array.from(inventory[name])));
  for (const name of namesOf(format.listSizes(shape))) parts.push(bytesOf(lists[name]));
  for (const name of namesOf(format.matrixSizes(shape))) {
    const { scales, values } = matrices[name];
    parts.push(bytesOf(scales), bytesOf(values), Buffer.alloc(padding(values.length)));
  }
  const bytes = Buffer.concat(parts);
  bytes.write(format.magic, 0, 'latin1');
  bytes.writeUInt32LE(format.version, 4);
  bytes.writeUInt32LE(head.length, 12);
  bytes.writeUInt32LE(hashBytes(bytes.subarray(12)), 8);
  return bytes;
}

function decodeNetwork<Shape, Matrix extends string, List extends string, Counted extends string>(
  format: NetworkFormat<Shape, Matrix, List, Counted>,
  data: Uint8Array,
  file: string,
): NetworkParts<Shape, Matrix, List, Counted> {
  // a copy begins where numbers of four bytes may begin
  const bytes = Buffer.from(Uint8Array.from(data).buffer);
  const fail = (what: string): never => {
    throw new DataError({ what, place: { file }, remedy: REMEDY });
  };
  if (bytes.length < PREFIX || bytes.toString('latin1', 0, 4) !== format.magic)
    fail(`This is no network of ${format.owner}`);
  const version = bytes.readUInt32LE(4);
  if (version !== format.version) fail(`The network has format ${version}, not ${format.version}`);
  if (bytes.readUInt32LE(8) !== hashBytes(bytes.subarray(12))) fail('The network is damaged');
  const start = PREFIX + bytes.readUInt32LE(12);
  const known = z.record(z.enum(format.counted), z.int().nonnegative());
  const head = z.strictObject({ shape: format.shape, known }).parse(JSON.parse(bytes.toString('utf8', PREFIX, start))); // prettier-ignore
  const { shape } = head;
  let at = start;
  const take = (length: number): number => {
    const from = at;
    at += length + padding(length);
    return from;
  };
  const values = (length: number): number[] => [...new Int32Array(bytes.buffer, take(4 * length), length)];
  const floats = (length: number): Float32Array => new Float32Array(bytes.buffer, take(4 * length), length);
  const matrix = ([rows, width]: readonly [number, number]): ByteMatrix => {
    const scales = floats(rows);
    return { rows, width, scales, values: new Int8Array(bytes.buffer, take(rows * width), rows * width) };
  };
  const counts = head.known as Readonly<Record<Counted, number>>;
  return {
    shape,
    inventory: forEachName(format.counted, (name) => values(counts[name])),
    lists: forEachSize(format.listSizes(shape), floats),
    matrices: forEachSize(format.matrixSizes(shape), matrix),
  };
}

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(record) as Name[];
}

function forEachName<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}

function forEachSize<Name extends string, Size, Value>(
  sizes: Readonly<Record<Name, Size>>,
  make: (size: Size) => Value,
): Record<Name, Value> {
  return forEachName(namesOf(sizes), (name) => make(sizes[name]));
}

function padding(length: number): number {
  return (4 - (length % 4)) % 4;
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
