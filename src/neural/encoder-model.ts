/** The weights of an encoder: matrices of bytes with a scale for each row, short lists, and how large they are. */

/** What stands for words, and how much of it. */
export interface EncoderShape<Feature extends string = string> {
  /** In the order in which their numbers follow each other. */
  readonly features: readonly Feature[];
  /** How many numbers stand for each feature. */
  readonly widths: Readonly<Record<Feature, number>>;
  /** How many values each feature has; 0 is "unknown". */
  readonly sizes: Readonly<Record<Feature, number>>;
  /** Numbers that a layer of memory gives in each direction. */
  readonly memory: number;
}

/** A list for each feature, with a number for each word; 0 is "unknown". */
export type WordNumbers<Feature extends string = string> = Readonly<Record<Feature, Int32Array>>;

/** The number of each value of counted features, from 1 on. @param inventory the values that training knows */
export function numbersOfValues<Counted extends string>(
  counted: readonly Counted[],
  inventory: Readonly<Record<Counted, readonly number[]>>,
): Readonly<Record<Counted, ReadonlyMap<number, number>>> {
  const numbered = counted.map((name) => [name, new Map(inventory[name].map((value, i) => [value, i + 1]))]);
  return Object.fromEntries(numbered) as Record<Counted, ReadonlyMap<number, number>>;
}

/** A matrix whose row `r` stands for `values · scales[r]`. */
export interface ByteMatrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/**
 * Matrices beside a table for each feature: what stands for the place before the first word; what goes from words to
 * the first and from the first to the second layer of memory (forget, input, output, content, first forwards, then
 * backwards); what goes on from word to word in each of the four; and what goes out of the second layer.
 */
export const LAYERS = ['root', 'input1', 'forward1', 'backward1', 'input2', 'forward2', 'backward2', 'project'] as const; // prettier-ignore

export const ENCODER_LISTS = ['bias1', 'bias2', 'projectBias'] as const;

export type LayerName = (typeof LAYERS)[number];
export type EncoderListName = (typeof ENCODER_LISTS)[number];

export interface EncoderModel {
  readonly shape: EncoderShape;
  /** By name of a feature or layer. */
  readonly matrices: Readonly<Record<string, ByteMatrix>> & Readonly<Record<LayerName, ByteMatrix>>;
  readonly lists: Readonly<Record<EncoderListName, Float32Array>>;
}

/** How many numbers stand for a word. */
export function inputWidth<Feature extends string>({
  features,
  widths,
}: Pick<EncoderShape<Feature>, 'features' | 'widths'>): number {
  return features.reduce((sum, name) => sum + widths[name], 0);
}

/** Rows and width of each matrix, in the order of a file. @param out numbers of a word that the encoder gives */
export function encoderMatrixSizes<Feature extends string>(
  shape: EncoderShape<Feature>,
  out: number,
): Readonly<Record<Feature | LayerName, readonly [number, number]>> {
  const { features, memory, widths, sizes } = shape;
  const input = inputWidth(shape);
  const tables = Object.fromEntries(features.map((name) => [name, [sizes[name], widths[name]]]));
  return {
    ...(tables as Record<Feature, [number, number]>),
    root: [1, input],
    input1: [8 * memory, input],
    forward1: [4 * memory, memory],
    backward1: [4 * memory, memory],
    input2: [8 * memory, 2 * memory],
    forward2: [4 * memory, memory],
    backward2: [4 * memory, memory],
    project: [out, 2 * memory],
  };
}

/** Length of each list, in the order of a file. */
export function encoderListSizes(memory: number, out: number): Readonly<Record<EncoderListName, number>> {
  return { bias1: 8 * memory, bias2: 8 * memory, projectBias: out };
}
