/** What a network's training needs of its examples: which values are frequent, and which sentences go together. */
import type { Random } from '../random';

/** The values that stand at least `least` times in the lists, in ascending order. */
export function frequentValues(lists: Iterable<Int32Array>, least: number): number[] {
  const counts = new Map<number, number>();
  for (const list of lists) {
    for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([value]) => value)
    .sort((a, b) => a - b);
}

/** Examples of like length together, about `words` words in each batch; the batches in a random order. */
export function batchesOf<Example>(
  examples: readonly Example[],
  sizeOf: (example: Example) => number,
  words: number,
  random: Random,
): Example[][] {
  const sorted = [...examples].sort((a, b) => sizeOf(a) - sizeOf(b));
  const result: Example[][] = [];
  let last: Example[] = [];
  let count = 0;
  for (const example of sorted) {
    if (count === 0) result.push((last = []));
    last.push(example);
    count += sizeOf(example);
    if (count >= words) count = 0;
  }
  return random.shuffle(result);
}
