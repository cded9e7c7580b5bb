/** The weights of the graph parser as they are kept: matrices of bytes with a scale for each row, and short lists. */
import type { NetworkShape } from './shape';
import { FEATURES, inputWidth, BUCKETS } from './shape';
import type { Inventory } from './word-numbers';

/** A matrix whose row `r` stands for `values · scales[r]`. */
export interface ByteMatrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/**
 * Matrices by name: a table for each feature; what goes from words to the first and from the first to the second
 * layer of memory (forget, input, output, content, first forwards, then backwards); what goes on from word to word
 * in each of the four; and what goes from the second layer to arcs and relations.
 */
export const MATRICES = [
  ...FEATURES,
  'root', 'input1', 'forward1', 'backward1', 'input2', 'forward2', 'backward2', 'project',
] as const; // prettier-ignore

/** Lists of numbers by name. */
export const LISTS = ['bias1', 'bias2', 'projectBias', 'weigh', 'distances', 'relations', 'relationBias'] as const; // prettier-ignore

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
  const { memory, arcs, labels, widths, sizes } = shape;
  const input = inputWidth(shape);
  const tables = Object.fromEntries(FEATURES.map((name) => [name, [sizes[name], widths[name]]]));
  return {
    ...(tables as Record<(typeof FEATURES)[number], [number, number]>),
    root: [1, input],
    input1: [8 * memory, input],
    forward1: [4 * memory, memory],
    backward1: [4 * memory, memory],
    input2: [8 * memory, 2 * memory],
    forward2: [4 * memory, memory],
    backward2: [4 * memory, memory],
    project: [2 * arcs + 2 * labels, 2 * memory],
  };
}

/** Length of each list. */
export function listSizes({
  memory,
  arcs,
  labels,
  relations,
}: NetworkShape): Readonly<Record<ListName, number>> {
  return {
    bias1: 8 * memory,
    bias2: 8 * memory,
    projectBias: 2 * arcs + 2 * labels,
    weigh: arcs,
    distances: BUCKETS * arcs,
    relations: relations.length * labels,
    relationBias: relations.length,
  };
}
