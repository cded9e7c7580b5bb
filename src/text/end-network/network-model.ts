/** The weights of the network of sentence ends as they are kept, and their file (`src/neural/network-file.ts`). */
import { z } from 'zod';
import { type EncoderListName, encoderListSizes, encoderMatrixSizes, type LayerName } from '../../neural/encoder-model'; // prettier-ignore
import { encoderFields, type NetworkFile, networkFile, type NetworkParts, rowSize } from '../../neural/network-file'; // prettier-ignore
import { COUNTED, type CountedName, encoderShape, type FeatureName, FEATURES, type NetworkShape } from './shape'; // prettier-ignore

/** `weigh`: what the numbers of a gap count, and what is added at the end. */
type ListName = EncoderListName | 'weigh';

export type EndModel = NetworkParts<NetworkShape, FeatureName | LayerName, ListName, CountedName>;

export const END_FILE: NetworkFile<EndModel> = networkFile({
  magic: 'NGSE',
  version: 1,
  owner: 'sentence ends',
  shape: z.strictObject({ ...encoderFields(FEATURES), gap: rowSize }),
  counted: COUNTED,
  matrixSizes: (shape) => encoderMatrixSizes(encoderShape(shape), 2 * shape.gap),
  listSizes: ({ memory, gap }) => ({ ...encoderListSizes(memory, 2 * gap), weigh: gap + 1 }),
});
