/**
 * The binary file of a linear model. Little-endian:
 *
 * | bytes | what |
 * |---|---|
 * | 4 | `NGLM` |
 * | 4 | format version |
 * | 4 | hash of the configuration (feature templates and their version) |
 * | 4 | checksum of all that follows |
 * | 4 | length of the head |
 * | … | head, JSON: labels, scale, number of features and entries |
 * | … | a feature after the other: hash as LEB128 difference from the one before, number of entries less one, then label and weight of each entry, a byte each |
 */
import { z } from 'zod';
import { DataError } from '../errors';
import { hashBytes, hashString } from './hash';
import { readBytes } from './read-bytes';
import { type JoinedModel, joinModels, type PackedModel } from './joined-model';
import { LinearModel, MAX_LABELS, type ModelHead } from './linear-model';
import type { PackedWeights } from './weight-table';

const MAGIC = 0x4d4c474e;
const VERSION = 1;
const PREFIX = 20;
const RETRAIN = 'Run `npm run train` to make the models again, or reinstall the package.';

const headSchema = z.strictObject({
  labels: z.array(z.string()).min(1).max(MAX_LABELS),
  scale: z.number().positive(),
  features: z.int().nonnegative(),
  entries: z.int().nonnegative(),
});

/**
 * A model as the bytes of its file.
 * @param configuration names the feature templates and their version, for example `tagger/1`: a model
 *   only loads where the same configuration is asked for
 */
export function encodeModel(head: ModelHead, weights: PackedWeights, configuration: string): Uint8Array {
  const { hashes, counts, entries } = weights;
  const json = Buffer.from(
    JSON.stringify({
      labels: head.labels,
      scale: head.scale,
      features: hashes.length,
      entries: entries.length,
    }),
  );
  const bytes = Buffer.alloc(PREFIX + json.length + hashes.length * 6 + entries.length * 2);
  bytes.set(json, PREFIX);
  let at = PREFIX + json.length;
  let entry = 0;
  let before = 0;
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = hashes[i] >>> 0;
    let rest = hash - before;
    before = hash;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes[at++] = (rest % 128) | 128;
    bytes[at++] = rest;
    const count = counts[i];
    bytes[at++] = count - 1;
    for (let k = 0; k < count; k += 1) {
      const packed = entries[entry++];
      bytes[at++] = packed & 255;
      bytes[at++] = (packed >> 8) & 255;
    }
  }
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(VERSION, 4);
  bytes.writeUInt32LE(hashString(configuration) >>> 0, 8);
  bytes.writeUInt32LE(json.length, 16);
  bytes.writeUInt32LE(hashBytes(bytes.subarray(16, at)), 12);
  return bytes.subarray(0, at);
}

/**
 * Reads a model from the bytes of its file.
 * @param file where the bytes are from, for messages
 * @throws DataError where the bytes are no model, are damaged, or were made for other feature templates
 */
export function decodeModel(data: Uint8Array, configuration: string, file: string): LinearModel {
  const packed = unpack(data, configuration, file);
  return new LinearModel(packed, packed.weights);
}

function unpack(data: Uint8Array, configuration: string, file: string): PackedModel {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const fail = (what: string, cause?: unknown): never => {
    throw new DataError({ what, place: { file }, remedy: RETRAIN, cause });
  };
  if (bytes.length < PREFIX || bytes.readUInt32LE(0) !== MAGIC) fail('This is not a linear model');
  if (bytes.readUInt32LE(4) !== VERSION)
    fail(`The model has format ${bytes.readUInt32LE(4)}, not ${VERSION}`);
  if (bytes.readUInt32LE(8) !== hashString(configuration) >>> 0) {
    fail(`The model was made for other features than ${configuration}`);
  }
  if (bytes.readUInt32LE(12) !== hashBytes(bytes.subarray(16))) fail('The model is damaged');
  const start = PREFIX + bytes.readUInt32LE(16);
  const head = headSchema.parse(JSON.parse(bytes.toString('utf8', PREFIX, start)));
  const { labels, scale, features, entries } = head;
  return { labels, scale, weights: readWeights(bytes, start, features, entries) };
}

/**
 * Loads a model file.
 * @throws DataError where it is missing, damaged, or made for other feature templates
 */
export function loadModel(file: string, configuration: string): LinearModel {
  return decodeModel(read(file), configuration, file);
}

/**
 * Loads two models of the same features as one; see `joinModels`.
 * @throws DataError where one is missing, damaged, or made for other feature templates
 */
export function loadJoinedModel(first: string, second: string, configuration: string): JoinedModel {
  return joinModels(unpack(read(first), configuration, first), unpack(read(second), configuration, second));
}

function read(file: string): Uint8Array {
  return readBytes(file, 'The model cannot be read', RETRAIN);
}

function readWeights(bytes: Buffer, start: number, features: number, entryCount: number): PackedWeights {
  const hashes = new Int32Array(features);
  const counts = new Uint16Array(features);
  const entries = new Int16Array(entryCount);
  let at = start;
  let entry = 0;
  let hash = 0;
  for (let i = 0; i < features; i += 1) {
    let factor = 1;
    let byte: number;
    do {
      byte = bytes[at++];
      hash += (byte & 127) * factor;
      factor *= 128;
    } while (byte > 127);
    hashes[i] = hash;
    const count = bytes[at++] + 1;
    counts[i] = count;
    for (let k = 0; k < count; k += 1) {
      entries[entry++] = (bytes[at + 1] << 8) | bytes[at];
      at += 2;
    }
  }
  return { hashes, counts, entries };
}
