/** Makes the learned network of sentence ends small. */
import type { EndModel } from '../../../text/end-network/network-model';
import { encoderShape, type FeatureName } from '../../../text/end-network/shape';
import type { Inventory } from '../../../text/end-network/word-numbers';
import { join, packLists, packMatrices } from '../../neural/pack';
import type { EndTraining } from './network';

export function packEndNetwork(network: EndTraining, inventory: Inventory): EndModel {
  const { shape, learned } = network;
  const encoder = { weights: learned, table: (name: FeatureName): Float32Array => network.table(name) };
  const none = new Float32Array(shape.gap);
  return {
    shape,
    inventory,
    matrices: packMatrices(encoderShape(shape), encoder, ['before', 'after']),
    lists: {
      ...packLists(learned, join([learned.bias.values, none])),
      weigh: Float32Array.from(learned.weigh.values),
    },
  };
}
