/** The network's weights, and their file, as `network-file.ts` lays it out. */
import { z } from 'zod';
import { type EncoderListName, encoderListSizes, encoderMatrixSizes, type LayerName } from '../../../neural/encoder-model'; // prettier-ignore
import {
  decodeNetwork,
  encodeNetwork,
  loadNetwork,
  type NetworkFormat,
  type NetworkParts,
  rowSize,
} from '../../../neural/network-file';
import { COUNTED, type CountedName, encoderShape, type FeatureName, FEATURES, type NetworkShape, OUT } from './shape'; // prettier-ignore

export type NameNetworkModel = NetworkParts<
  NetworkShape,
  FeatureName | LayerName,
  EncoderListName,
  CountedName
>;

const count = z.int().positive();

const FORMAT: NetworkFormat<NetworkShape, FeatureName | LayerName, EncoderListName, CountedName> = {
  magic: 'NGNN',
  version: 1,
  owner: 'the name tagger',
  shape: z.strictObject({
    widths: z.record(z.enum(FEATURES), count),
    sizes: z.record(z.enum(FEATURES), count),
    memory: rowSize,
  }),
  counted: COUNTED,
  matrixSizes: (shape) => encoderMatrixSizes(encoderShape(shape), OUT),
  listSizes: ({ memory }) => encoderListSizes(memory, OUT),
};

/** A network as the bytes of its file. */
export function encodeNameNetwork(model: NameNetworkModel): Uint8Array {
  return encodeNetwork(FORMAT, model);
}

/**
 * Reads a network from the bytes of its file.
 * @param file where the bytes are from, for messages
 * @throws DataError where the bytes are none, or are damaged
 */
export function decodeNameNetwork(data: Uint8Array, file: string): NameNetworkModel {
  return decodeNetwork(FORMAT, data, file);
}

/**
 * Loads the network of a file.
 * @throws DataError where it is missing or damaged
 */
export function loadNameNetwork(file: string): NameNetworkModel {
  return loadNetwork(FORMAT, file);
}
