/** Makes a learned encoder small: a byte for each weight, rows by what comes out. */
import { type ByteMatrix, type EncoderListName, type EncoderShape, inputWidth, type LayerName } from '../../neural/encoder-model'; // prettier-ignore
import type { Weights } from './parameters';

const LARGEST = 127;

/** What was learned, as `EncoderTraining` and the layer behind it give it. */
export interface Learned<Feature extends string> {
  readonly weights: Readonly<Record<string, Weights>>;
  readonly table: (name: Feature) => Float32Array;
}

/** @param outs names of the dense layers whose numbers, one after the other, go out */
export function packMatrices<Feature extends string>(
  shape: EncoderShape<Feature>,
  { weights, table }: Learned<Feature>,
  outs: readonly string[],
): Record<Feature | LayerName, ByteMatrix> {
  const turned = (...names: readonly string[]): ByteMatrix => {
    const parts = names.map((name) => turn(weights[name]));
    return toBytes(join(parts), weights[names[0]].rows);
  };
  const tables = Object.fromEntries(shape.features.map((name) => [name, toBytes(table(name), shape.widths[name])])) as Record<Feature, ByteMatrix>; // prettier-ignore
  return {
    ...tables,
    root: toBytes(weights.root.values, inputWidth(shape)),
    input1: turned('forward1Input', 'backward1Input'),
    forward1: turned('forward1State'),
    backward1: turned('backward1State'),
    input2: turned('forward2Input', 'backward2Input'),
    forward2: turned('forward2State'),
    backward2: turned('backward2State'),
    project: turned(...outs),
  };
}

/** @param projectBias what is added to the numbers that go out */
export function packLists(
  weights: Readonly<Record<string, Weights>>,
  projectBias: Float32Array,
): Record<EncoderListName, Float32Array> {
  const list = (...names: readonly string[]): Float32Array => join(names.map((name) => weights[name].values));
  return {
    bias1: list('forward1Bias', 'backward1Bias'),
    bias2: list('forward2Bias', 'backward2Bias'),
    projectBias,
  };
}

export function join(parts: readonly Float32Array[]): Float32Array {
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
