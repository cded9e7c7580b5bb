/** What tests of trees ask. */

/** Whether the way up from every word ends at a root. @param heads from 0 on, -1 for a root */
export function isTree(heads: ArrayLike<number>): boolean {
  return Array.from(heads).every((_, word) => {
    let at = word;
    for (let steps = 0; at >= 0; steps += 1) {
      if (steps > heads.length) return false;
      at = heads[at];
    }
    return true;
  });
}
