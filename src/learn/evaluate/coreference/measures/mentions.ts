/** Which mentions were found, whatever entities they were joined into. */
import type { Partition } from '../partition';
import type { Tally } from './tally';

export function mentions(key: Partition, response: Partition): Tally {
  const [expected, found] = [new Set(key.flat()), new Set(response.flat())];
  const part = [...found].filter((mention) => expected.has(mention)).length;
  return { recall: { part, whole: expected.size }, precision: { part, whole: found.size } };
}
