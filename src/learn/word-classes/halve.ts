/** Splits vectors in two halves by direction, again and again: a tree whose leaves are word classes. */

/** How often a half is drawn anew around its own middle. */
const ROUNDS = 12;
/** How often the main direction is sharpened before (power iteration). */
const POWER = 8;

/** Vectors of length 1, `width` numbers each, one after the other, with how much each of them counts. */
export interface Directions {
  readonly values: Float32Array;
  readonly width: number;
  readonly weights: Float64Array;
}

/**
 * The class of each vector: its way down a tree of `depth` splits, one bit a split, the first the highest.
 * Each split is spherical 2-means (Dhillon and Modha 2001) begun from the main direction of the vectors in
 * it, so that no chance is in it. A group of one vector goes left all the way.
 */
export function classTree(directions: Directions, depth: number): Int32Array {
  const count = directions.weights.length;
  const classes = new Int32Array(count);
  const split = (members: Int32Array, bit: number): void => {
    if (bit < 0 || members.length < 2) return;
    const [left, right] = halve(directions, members);
    for (const member of right) classes[member] |= 1 << bit;
    split(left, bit - 1);
    split(right, bit - 1);
  };
  split(
    Int32Array.from({ length: count }, (_, i) => i),
    depth - 1,
  );
  return classes;
}

function halve(directions: Directions, members: Int32Array): [left: Int32Array, right: Int32Array] {
  let plane = mainDirection(directions, members);
  const offset = dot(plane, meanOf(directions, members));
  let right = Array.from(members, (member) => product(directions, member, plane) > offset);
  for (let round = 0; round < ROUNDS; round += 1) {
    const a = meanOf(
      directions,
      members.filter((_, i) => !right[i]),
    );
    const b = meanOf(
      directions,
      members.filter((_, i) => right[i]),
    );
    scale(a);
    scale(b);
    plane = b.map((value, d) => value - a[d]);
    const next = Array.from(members, (member) => product(directions, member, plane) > 0);
    if (next.every((side, i) => side === right[i])) break;
    // all on one side: the halves before are the better ones
    if (next.every((side) => side === next[0])) break;
    right = next;
  }
  return [members.filter((_, i) => !right[i]), members.filter((_, i) => right[i])];
}

/** The direction in which the vectors differ most. */
function mainDirection(directions: Directions, members: Int32Array): Float64Array {
  const { width, values, weights } = directions;
  const mean = meanOf(directions, members);
  let axis = Float64Array.from({ length: width }, (_, d) => values[members[0] * width + d] - mean[d]);
  if (scale(axis) === 0) axis[0] = 1;
  for (let round = 0; round < POWER; round += 1) {
    const next = new Float64Array(width);
    const offset = dot(axis, mean);
    for (const member of members) {
      const pull = (product(directions, member, axis) - offset) * weights[member];
      for (let d = 0; d < width; d += 1) next[d] += pull * (values[member * width + d] - mean[d]);
    }
    if (scale(next) === 0) break;
    axis = next;
  }
  return axis;
}

/** The weighted mean of vectors; nothing where there are none. */
function meanOf({ width, values, weights }: Directions, members: Int32Array): Float64Array {
  const mean = new Float64Array(width);
  let total = 0;
  for (const member of members) {
    total += weights[member];
    for (let d = 0; d < width; d += 1) mean[d] += weights[member] * values[member * width + d];
  }
  return total === 0 ? mean : mean.map((value) => value / total);
}

function product({ width, values }: Directions, member: number, other: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < width; d += 1) sum += values[member * width + d] * other[d];
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, d) => sum + value * b[d], 0);
}

/** Makes a vector as long as 1 and gives the length that it had. */
function scale(vector: Float64Array): number {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let d = 0; d < vector.length; d += 1) vector[d] /= length;
  return length;
}
