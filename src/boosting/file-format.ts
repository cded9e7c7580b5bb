/** The JSON file of an ensemble of trees: written by training, checked when it is read. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DataError } from '../errors';
import { BoostedTrees, type TreeEnsemble } from './boosted-trees';

const REMEDY = 'Run `npm run train` to make the models again, or reinstall the package.';

const row = z.array(z.number());
const ensembleSchema = z.strictObject({
  numbers: z.array(z.string()).min(1),
  base: z.number(),
  trees: z.array(
    z.strictObject({ number: row, threshold: row, low: row, high: row }).refine(isTree, 'is no tree'),
  ),
});

/** Whether all rows are of one length and every step leads onward, so that walking the tree ends. */
function isTree({ number, threshold, low, high }: TreeEnsemble['trees'][number]): boolean {
  const size = number.length;
  const onward = (to: number, from: number): boolean => Number.isInteger(to) && to > from && to < size;
  return (
    size > 0 &&
    [threshold, low, high].every(({ length }) => length === size) &&
    number.every((each, i) => each === -1 || (onward(low[i], i) && onward(high[i], i)))
  );
}

/** One tree a line. */
export function encodeTrees({ numbers, base, trees }: TreeEnsemble): string {
  const lines = trees.map((tree) => JSON.stringify(tree)).join(',\n');
  return `{"numbers":${JSON.stringify(numbers)},\n"base":${base},\n"trees":[\n${lines}\n]}\n`;
}

/**
 * Reads an ensemble.
 * @param numbers the names of the numbers that will be given, in their order
 * @throws DataError where the file is damaged or was made for other numbers
 */
export function loadTrees(file: string, numbers: readonly string[]): BoostedTrees {
  const place = { file };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new DataError({ what: 'The file cannot be read as JSON', place, remedy: REMEDY, cause });
  }
  const result = ensembleSchema.safeParse(value);
  if (!result.success)
    throw new DataError({ what: 'The file holds no trees', place, remedy: REMEDY, cause: result.error });
  if (result.data.numbers.join() !== numbers.join())
    throw new DataError({ what: 'The trees were made for other numbers', place, remedy: REMEDY });
  return new BoostedTrees(result.data);
}
