/** The network's weights, and their file, as `network-file.ts` lays it out. */
import { z } from 'zod';
import { type EncoderListName, encoderListSizes, encoderMatrixSizes, type LayerName } from '../../../neural/encoder-model'; // prettier-ignore
import {
  encoderFields,
  type NetworkFile,
  networkFile,
  type NetworkParts,
} from '../../../neural/network-file';
import { COUNTED, type CountedName, encoderShape, type FeatureName, FEATURES, type NetworkShape, OUT } from './shape'; // prettier-ignore

export type NameNetworkModel = NetworkParts<
  NetworkShape,
  FeatureName | LayerName,
  EncoderListName,
  CountedName
>;

export const NAME_NETWORK_FILE: NetworkFile<NameNetworkModel> = networkFile({
  magic: 'NGNN',
  version: 1,
  owner: 'the name tagger',
  shape: z.strictObject(encoderFields(FEATURES)),
  counted: COUNTED,
  matrixSizes: (shape) => encoderMatrixSizes(encoderShape(shape), OUT),
  listSizes: ({ memory }) => encoderListSizes(memory, OUT),
});
