/**
 * The tree whose arcs score most in all: each word takes its best head, and where that makes a circle, the circle is
 * taken for one word and broken where it costs least (Chu & Liu 1965, Edmonds 1967; McDonald et al. 2005).
 */

/** Less than any sum of scores: of all trees those with one root win. */
const SEVERAL_ROOTS = 1e6;

/**
 * @param rows how well each head goes with each word: the root's, then each word's; not its own
 * @returns for each word its head from 0 on, -1 for the one root
 */
export function likeliestTree(rows: readonly Float32Array[]): Int32Array {
  const scores = [new Float64Array(rows.length + 1), ...rows.map((row) => Float64Array.from(row))];
  scores.forEach((row, word) => {
    row[word] = -Infinity;
    row[0] -= SEVERAL_ROOTS;
  });
  return bestHeads(scores)
    .subarray(1)
    .map((head) => head - 1);
}

/** The best heads of nodes from 1 on; node 0 is the root. */
function bestHeads(scores: readonly Float64Array[]): Int32Array {
  const heads = Int32Array.from(scores, (row, node) => (node === 0 ? -1 : highest(row)));
  const circle = findCircle(heads);
  if (circle === undefined) return heads;
  const inside = new Set(circle);
  const others = [...scores.keys()].filter((node) => !inside.has(node));
  // the circle is the last node of a smaller graph
  const union = others.length;
  const entries = new Int32Array(union);
  const exits = new Int32Array(union);
  const smaller = Array.from({ length: union + 1 }, () => new Float64Array(union + 1).fill(-Infinity));
  others.forEach((node, i) => {
    others.forEach((other, j) => {
      smaller[i][j] = scores[node][other];
    });
    for (const member of circle) {
      if (scores[node][member] > smaller[i][union]) {
        smaller[i][union] = scores[node][member];
        exits[i] = member;
      }
      // to enter here, the member gives up its head in the circle
      const gain = scores[member][node] - scores[member][heads[member]];
      if (gain > smaller[union][i]) {
        smaller[union][i] = gain;
        entries[i] = member;
      }
    }
  });
  const found = bestHeads(smaller);
  others.forEach((node, i) => {
    if (i > 0) heads[node] = found[i] === union ? exits[i] : others[found[i]];
  });
  heads[entries[found[union]]] = others[found[union]];
  return heads;
}

function highest(row: Float64Array): number {
  let best = 0;
  for (let i = 1; i < row.length; i += 1) if (row[i] > row[best]) best = i;
  return best;
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
