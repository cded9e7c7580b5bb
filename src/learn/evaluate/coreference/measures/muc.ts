/** MUC (Vilain et al. 1995): the links that keep an entity together. */
import { entityOf, type Partition } from '../partition';
import type { Share, Tally } from './tally';

export function muc(key: Partition, response: Partition): Tally {
  return { recall: linksKept(key, response), precision: linksKept(response, key) };
}

/** An entity of n mentions has n - 1 links; the other partition misses one fewer than the parts it cuts it into. */
function linksKept(entities: Partition, other: Partition): Share {
  const otherOf = entityOf(other);
  let [part, whole] = [0, 0];
  for (const entity of entities) {
    const known = entity.map((mention) => otherOf.get(mention)).filter((each) => each !== undefined);
    const parts = new Set(known).size + entity.length - known.length;
    part += entity.length - parts;
    whole += entity.length - 1;
  }
  return { part, whole };
}
