/** The weights of the network of sentence ends as they are kept, and their file (`src/neural/network-file.ts`). */
import { z } from 'zod';
import {
  type ByteMatrix,
  type EncoderListName,
  encoderListSizes,
  encoderMatrixSizes,
  type LayerName,
} from '../../neural/encoder-model';
import { decodeNetwork, encodeNetwork, loadNetwork, type NetworkFormat, rowSize } from '../../neural/network-file'; // prettier-ignore
import {
  COUNTED,
  type CountedName,
  encoderShape,
  type FeatureName,
  FEATURES,
  type NetworkShape,
} from './shape';
import type { Inventory } from './word-numbers';

type MatrixName = FeatureName | LayerName;
type ListName = EncoderListName | 'weigh';

export interface EndModel {
  readonly shape: NetworkShape;
  readonly inventory: Inventory;
  readonly matrices: Readonly<Record<MatrixName, ByteMatrix>>;
  /** `weigh`: what the numbers of a gap count, and what is added at the end. */
  readonly lists: Readonly<Record<ListName, Float32Array>>;
}

const count = z.int().positive();

const FORMAT: NetworkFormat<NetworkShape, MatrixName, ListName, CountedName> = {
  magic: 'NGSE',
  version: 1,
  owner: 'sentence ends',
  shape: z.strictObject({
    widths: z.record(z.enum(FEATURES), count),
    sizes: z.record(z.enum(FEATURES), count),
    memory: rowSize,
    gap: rowSize,
  }),
  counted: COUNTED,
  matrixSizes: (shape) => encoderMatrixSizes(encoderShape(shape), 2 * shape.gap),
  listSizes: ({ memory, gap }) => ({ ...encoderListSizes(memory, 2 * gap), weigh: gap + 1 }),
};

/** A network as the bytes of its file. */
export function encodeEndModel(model: EndModel): Uint8Array {
  return encodeNetwork(FORMAT, model);
}

/**
 * Reads a network from the bytes of its file.
 * @param file where the bytes are from, for messages
 * @throws DataError where the bytes are none, or are damaged
 */
export function decodeEndModel(data: Uint8Array, file: string): EndModel {
  return decodeNetwork(FORMAT, data, file);
}

/** Loads the network of a file. @throws DataError where it is missing or damaged */
export function loadEndModel(file: string): EndModel {
  return loadNetwork(FORMAT, file);
}
