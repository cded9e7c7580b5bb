/** Makes the graph parser's learned network small. */
import type { GraphModel } from '../../syntax/graph-parser/graph-model';
import { encoderShape, type FeatureName } from '../../syntax/graph-parser/shape';
import type { Inventory } from '../../syntax/graph-parser/word-numbers';
import { join, packLists, packMatrices } from '../neural/pack';
import type { Network } from './network';

export function packNetwork(network: Network, inventory: Inventory): GraphModel {
  const { shape, learned } = network;
  const encoder = { weights: learned, table: (name: FeatureName): Float32Array => network.table(name) };
  const { dependentBias, labelBias, weigh, distances, relations, relationBias } = learned;
  const none = new Float32Array(shape.arcs);
  const noneLabelled = new Float32Array(shape.labels);
  return {
    shape,
    inventory,
    matrices: packMatrices(encoderShape(shape), encoder, ['dependent', 'head', 'labelled', 'labelling']),
    lists: {
      ...packLists(learned, join([dependentBias.values, none, labelBias.values, noneLabelled])),
      weigh: weigh.values,
      distances: distances.values,
      relations: relations.values,
      relationBias: relationBias.values,
    },
  };
}
