/** The heads that the second look weighs for a word: the present one, and those nearby that keep the tree projective. */
import type { FinishedTree } from './finished-tree';

/** How a head lies to the present one, in the order in which `writeCandidates` gives them. */
export const PRESENT = 0;
/** The head of the present head. */
export const ABOVE = 1;
/** The nearest dependent of the present head before the word, and those at the right edge of its phrase. */
export const BEFORE = 2;
export const INSIDE_BEFORE = 3;
/** The same after the word. */
export const AFTER = 4;
export const INSIDE_AFTER = 5;

/** How far down the edge of a neighbour's phrase heads are looked for. */
const DEPTH_BEFORE = 3;
const DEPTH_AFTER = 1;

/** The most heads that a word can have to choose from. */
export const MOST_CANDIDATES = 2 + DEPTH_BEFORE + DEPTH_AFTER;

/** Writes position and kind of each head to `heads` and `kinds`, the present one first, and returns how many there are. */
export function writeCandidates(
  tree: FinishedTree,
  word: number,
  heads: Int32Array,
  kinds: Uint8Array,
): number {
  const { size } = tree.input;
  const head = tree.heads[word];
  let count = 0;
  const add = (position: number, kind: number): void => {
    heads[count] = position;
    kinds[count] = kind;
    count += 1;
  };
  add(head, PRESENT);
  let before = -1;
  let after = -1;
  for (const sibling of tree.children[head]) {
    if (sibling === word || sibling > head !== word > head) continue;
    if (sibling < word) before = sibling;
    else if (after < 0) after = sibling;
  }
  const isOutermost = (word > head ? after : before) < 0;
  const above = tree.heads[head];
  if (isOutermost && above < size) add(above, ABOVE);
  for (let at = before, depth = 0; at >= 0 && depth < DEPTH_BEFORE; depth += 1) {
    add(at, depth === 0 ? BEFORE : INSIDE_BEFORE);
    const last = tree.children[at].at(-1) ?? -1;
    at = last > at ? last : -1;
  }
  for (let at = after, depth = 0; at >= 0 && depth < DEPTH_AFTER; depth += 1) {
    add(at, depth === 0 ? AFTER : INSIDE_AFTER);
    const first = tree.children[at][0] ?? -1;
    at = first < at ? first : -1;
  }
  return count;
}
