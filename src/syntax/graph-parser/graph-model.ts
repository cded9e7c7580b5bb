/** The weights of the graph parser as they are kept: those of its encoder, and lists behind it. */
import { type ByteMatrix, ENCODER_LISTS, encoderListSizes, encoderMatrixSizes, LAYERS } from '../../neural/encoder-model'; // prettier-ignore
import { BUCKETS, encodedWidth, encoderShape, FEATURES, type NetworkShape } from './shape';
import type { Inventory } from './word-numbers';

export const MATRICES = [...FEATURES, ...LAYERS] as const;

/** Lists of numbers by name. */
export const LISTS = [...ENCODER_LISTS, 'weigh', 'distances', 'relations', 'relationBias'] as const;

export type MatrixName = (typeof MATRICES)[number];
export type ListName = (typeof LISTS)[number];

export interface GraphModel {
  readonly shape: NetworkShape;
  readonly inventory: Inventory;
  readonly matrices: Readonly<Record<MatrixName, ByteMatrix>>;
  readonly lists: Readonly<Record<ListName, Float32Array>>;
}

/** Rows and width of each matrix. */
export function matrixSizes(shape: NetworkShape): Readonly<Record<MatrixName, readonly [number, number]>> {
  return encoderMatrixSizes(encoderShape(shape), encodedWidth(shape));
}

/** Length of each list. */
export function listSizes(shape: NetworkShape): Readonly<Record<ListName, number>> {
  const { memory, arcs, labels, relations } = shape;
  return {
    ...encoderListSizes(memory, encodedWidth(shape)),
    weigh: arcs,
    distances: BUCKETS * arcs,
    relations: relations.length * labels,
    relationBias: relations.length,
  };
}
