/** CEAFe (Luo 2005, similarity φ4): each entity against the one that it is best set beside, no two beside the same. */
import munkres from 'munkres';
import { entityOf, type Partition } from '../partition';
import type { Tally } from './tally';

export function ceafE(key: Partition, response: Partition): Tally {
  const similarity = similarities(key, response);
  const part = bestAlignment(similarity);
  return { recall: { part, whole: key.length }, precision: { part, whole: response.length } };
}

/** φ4 for each pair: twice the common mentions of all mentions of both. */
function similarities(key: Partition, response: Partition): number[][] {
  const responseOf = entityOf(response);
  return key.map((entity) => {
    const row = response.map(() => 0);
    for (const mention of entity) {
      const i = responseOf.get(mention);
      const size = i === undefined ? undefined : response[i]?.length;
      if (i !== undefined && size !== undefined) row[i] = (row[i] ?? 0) + 2 / (entity.length + size);
    }
    return row;
  });
}

/** The largest sum of similarities of pairs, each row and column used once; pairs without likeness are left aside. */
function bestAlignment(similarity: readonly (readonly number[])[]): number {
  const rows = similarity.filter((row) => row.some((value) => value > 0));
  const width = similarity[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => i).filter((i) =>
    rows.some((row) => (row[i] ?? 0) > 0),
  );
  if (rows.length === 0) return 0;
  const costs = rows.map((row) => columns.map((i) => 1 - (row[i] ?? 0)));
  return munkres(costs).reduce((total, [row, column]) => total + 1 - (costs[row]?.[column] ?? 1), 0);
}
