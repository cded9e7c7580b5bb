/** The weights of the graph parser as they are kept: those of its encoder, and lists behind it. */
import { type EncoderListName, encoderListSizes, encoderMatrixSizes, type LayerName } from '../../neural/encoder-model'; // prettier-ignore
import type { NetworkParts } from '../../neural/network-file';
import { BUCKETS, encodedWidth, encoderShape, type FeatureName, type NetworkShape } from './shape';
import type { CountedName } from './word-numbers';

type MatrixName = FeatureName | LayerName;
type ListName = EncoderListName | 'weigh' | 'distances' | 'relations' | 'relationBias';

export type GraphModel = NetworkParts<NetworkShape, MatrixName, ListName, CountedName>;

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
