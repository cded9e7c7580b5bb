/** Finds a place in a sorted list by halving it. */

/**
 * The index of the first element that `isReached` accepts, the list's length where it accepts none. Where it accepts an
 * element it must accept all that follow.
 */
export function firstReached<T>(sorted: readonly T[], isReached: (each: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(sorted[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
