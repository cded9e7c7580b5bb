/**
 * The tree whose arcs score most in all: each word takes its best head, and where that makes a circle, the circle is
 * taken for one word and broken where it costs least (Chu & Liu 1965, Edmonds 1967; McDonald et al. 2005).
 */

/** Less than any sum of scores: of all trees those with one root win. */
const SEVERAL_ROOTS = 1e6;

/**
 * @param rows how well each head goes with each word: the root's, then each word's; its own is -Infinity
 * @param size number of words; rows may be more and longer
 * @returns for each word its head from 0 on, -1 for the one root
 */
export function likeliestTree(rows: readonly Float32Array[], size: number): Int32Array {
  // most sentences need neither of the graphs
  let heads = eachBest(rows, size);
  if (findCircle(heads) !== undefined) heads = bestHeads(graphOf(rows, size, 0), size + 1);
  // the best of all trees is the best of those with one root, if it has one
  if (countRoots(heads) > 1) heads = bestHeads(graphOf(rows, size, SEVERAL_ROOTS), size + 1);
  const tree = heads.subarray(1);
  for (let word = 0; word < size; word += 1) tree[word] -= 1;
  return tree;
}

/** For each node from 1 on the head that scores most; node 0 is the root. */
function eachBest(rows: readonly Float32Array[], size: number): Int32Array {
  const heads = new Int32Array(size + 1);
  heads[0] = -1;
  for (let word = 0; word < size; word += 1) heads[word + 1] = highest(rows[word], 0, size + 1);
  return heads;
}

/** A row of scores for each node, as numbers exact enough for sums. */
function graphOf(rows: readonly Float32Array[], size: number, rootCosts: number): Float64Array {
  const nodes = size + 1;
  const scores = new Float64Array(nodes * nodes);
  for (let word = 0; word < size; word += 1) {
    const at = (word + 1) * nodes;
    for (let head = 0; head < nodes; head += 1) scores[at + head] = rows[word][head];
    scores[at] -= rootCosts;
  }
  return scores;
}

/** The best heads of nodes from 1 on; node 0 is the root. */
function bestHeads(scores: Float64Array, nodes: number): Int32Array {
  const heads = new Int32Array(nodes);
  heads[0] = -1;
  for (let node = 1; node < nodes; node += 1) heads[node] = highest(scores, node * nodes, nodes);
  const circle = findCircle(heads);
  if (circle === undefined) return heads;
  const inside = new Uint8Array(nodes);
  for (const member of circle) inside[member] = 1;
  const others: number[] = [];
  for (let node = 0; node < nodes; node += 1) if (inside[node] === 0) others.push(node);
  // the circle is the last node of a smaller graph
  const union = others.length;
  const width = union + 1;
  const entries = new Int32Array(union);
  const exits = new Int32Array(union);
  const smaller = new Float64Array(width * width).fill(-Infinity);
  for (let i = 0; i < union; i += 1) {
    const node = others[i];
    const from = node * nodes;
    const to = i * width;
    for (let j = 0; j < union; j += 1) smaller[to + j] = scores[from + others[j]];
    for (const member of circle) {
      if (scores[from + member] > smaller[to + union]) {
        smaller[to + union] = scores[from + member];
        exits[i] = member;
      }
      // to enter here, the member gives up its head in the circle
      const gain = scores[member * nodes + node] - scores[member * nodes + heads[member]];
      if (gain > smaller[union * width + i]) {
        smaller[union * width + i] = gain;
        entries[i] = member;
      }
    }
  }
  const found = bestHeads(smaller, width);
  for (let i = 1; i < union; i += 1) {
    heads[others[i]] = found[i] === union ? exits[i] : others[found[i]];
  }
  heads[entries[found[union]]] = others[found[union]];
  return heads;
}

/** The place, counted from `from` on, of the first of the highest of so many numbers. */
function highest(numbers: Float32Array | Float64Array, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i += 1) if (numbers[from + i] > numbers[from + best]) best = i;
  return best;
}

function countRoots(heads: Int32Array): number {
  let roots = 0;
  for (let node = 1; node < heads.length; node += 1) if (heads[node] === 0) roots += 1;
  return roots;
}

/** Nodes that hang from each other in a circle. */
function findCircle(heads: Int32Array): readonly number[] | undefined {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start += 1) {
    let at = start;
    while (at > 0 && seenFrom[at] === 0) {
      seenFrom[at] = start;
      at = heads[at];
    }
    if (at <= 0 || seenFrom[at] !== start) continue;
    const circle = [at];
    for (let node = heads[at]; node !== at; node = heads[node]) circle.push(node);
    return circle;
  }
  return undefined;
}
