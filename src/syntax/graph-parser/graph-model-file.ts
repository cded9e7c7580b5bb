/** The file of the graph parser's network, as `network-file.ts` lays it out. */
import { z } from 'zod';
import {
  decodeNetwork,
  encodeNetwork,
  loadNetwork,
  type NetworkFormat,
  rowSize,
} from '../../neural/network-file';
import { type GraphModel, type ListName, listSizes, type MatrixName, matrixSizes } from './graph-model';
import { FEATURES, type NetworkShape } from './shape';
import { COUNTED } from './word-numbers';

const count = z.int().positive();

const FORMAT: NetworkFormat<NetworkShape, MatrixName, ListName, (typeof COUNTED)[number]> = {
  magic: 'NGGP',
  version: 1,
  owner: 'the graph parser',
  shape: z.strictObject({
    widths: z.record(z.enum(FEATURES), count),
    sizes: z.record(z.enum(FEATURES), count),
    memory: rowSize,
    arcs: rowSize,
    labels: rowSize,
    relations: z.array(z.string()).min(1).max(255),
  }),
  counted: COUNTED,
  matrixSizes,
  listSizes,
};

/** A network as the bytes of its file. */
export function encodeGraphModel(model: GraphModel): Uint8Array {
  return encodeNetwork(FORMAT, model);
}

/**
 * Reads a network from the bytes of its file.
 * @param file where the bytes are from, for messages
 * @throws DataError where the bytes are none, or are damaged
 */
export function decodeGraphModel(data: Uint8Array, file: string): GraphModel {
  return decodeNetwork(FORMAT, data, file);
}

/**
 * Loads the network of a file.
 * @throws DataError where it is missing or damaged
 */
export function loadGraphModel(file: string): GraphModel {
  return loadNetwork(FORMAT, file);
}
