/** The file of the graph parser's network, as `network-file.ts` lays it out. */
import { z } from 'zod';
import { encoderFields, type NetworkFile, networkFile, rowSize } from '../../neural/network-file';
import { type GraphModel, listSizes, matrixSizes } from './graph-model';
import { FEATURES } from './shape';
import { COUNTED } from './word-numbers';

export const GRAPH_FILE: NetworkFile<GraphModel> = networkFile({
  magic: 'NGGP',
  version: 1,
  owner: 'the graph parser',
  shape: z.strictObject({
    ...encoderFields(FEATURES),
    arcs: rowSize,
    labels: rowSize,
    relations: z.array(z.string()).min(1).max(255),
  }),
  counted: COUNTED,
  matrixSizes,
  listSizes,
});
