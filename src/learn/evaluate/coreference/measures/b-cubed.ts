/** B³ (Bagga & Baldwin 1998): for each mention, how much of its entity is right. */
import { entityOf, type Partition } from '../partition';
import type { Share, Tally } from './tally';

export function bCubed(key: Partition, response: Partition): Tally {
  return { recall: shareKept(key, response), precision: shareKept(response, key) };
}

/** Mentions that the other partition lacks count in the whole (Pradhan et al. 2014). */
function shareKept(entities: Partition, other: Partition): Share {
  const otherOf = entityOf(other);
  let [part, whole] = [0, 0];
  for (const entity of entities) {
    const common = new Map<number, number>();
    for (const mention of entity) {
      const theirs = otherOf.get(mention);
      if (theirs !== undefined) common.set(theirs, (common.get(theirs) ?? 0) + 1);
    }
    for (const count of common.values()) part += count ** 2 / entity.length;
    whole += entity.length;
  }
  return { part, whole };
}
