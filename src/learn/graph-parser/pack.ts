/** Makes a learned network small: a byte for each weight, rows by what comes out. */
import type { ByteMatrix, GraphModel } from '../../syntax/graph-parser/graph-model';
import { FEATURES, type FeatureName, inputWidth } from '../../syntax/graph-parser/shape';
import type { Inventory } from '../../syntax/graph-parser/word-numbers';
import type { Network } from './network';
import type { Weights } from './parameters';

const LARGEST = 127;

export function packNetwork(network: Network, inventory: Inventory): GraphModel {
  const { shape, learned } = network;
  const { widths } = shape;
  const turned = (...names: string[]): ByteMatrix => {
    const parts = names.map((name) => turn(learned[name]));
    return toBytes(join(parts), learned[names[0]].rows);
  };
  const list = (...names: string[]): Float32Array => join(names.map((name) => learned[name].values));
  const tables = Object.fromEntries(FEATURES.map((name) => [name, toBytes(network.table(name), widths[name])])) as Record<FeatureName, ByteMatrix>; // prettier-ignore
  const { dependentBias, labelBias } = learned;
  const none = new Float32Array(shape.arcs);
  const noneLabelled = new Float32Array(shape.labels);
  return {
    shape,
    inventory,
    matrices: {
      ...tables,
      root: toBytes(learned.root.values, inputWidth(shape)),
      input1: turned('forward1Input', 'backward1Input'),
      forward1: turned('forward1State'),
      backward1: turned('backward1State'),
      input2: turned('forward2Input', 'backward2Input'),
      forward2: turned('forward2State'),
      backward2: turned('backward2State'),
      project: turned('dependent', 'head', 'labelled', 'labelling'),
    },
    lists: {
      bias1: list('forward1Bias', 'backward1Bias'),
      bias2: list('forward2Bias', 'backward2Bias'),
      projectBias: join([dependentBias.values, none, labelBias.values, noneLabelled]),
      weigh: list('weigh'),
      distances: list('distances'),
      relations: list('relations'),
      relationBias: list('relationBias'),
    },
  };
}

function join(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}

/** Rows become columns. */
function turn({ values, rows, columns }: Weights): Float32Array {
  return Float32Array.from({ length: rows * columns }, (_, i) => {
    const row = i % rows;
    return values[row * columns + (i - row) / rows];
  });
}

/** Each row with a scale of its own. */
function toBytes(values: Float32Array, width: number): ByteMatrix {
  const rows = values.length / width;
  const scales = new Float32Array(rows);
  const bytes = new Int8Array(values.length);
  for (let r = 0; r < rows; r += 1) {
    const row = values.subarray(r * width, (r + 1) * width);
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST;
    scales[r] = scale;
    if (scale > 0) row.forEach((value, i) => (bytes[r * width + i] = Math.round(value / scale)));
  }
  return { rows, width, values: bytes, scales };
}
