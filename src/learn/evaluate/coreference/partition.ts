/** Entities as sets of mentions that have names: what the measures compare. */

/** Disjoint sets of mentions; a mention has the same name in the key and in the response. */
export type Partition = readonly (readonly string[])[];

/** A mention that comes twice counts where it comes first, as in the reference scorer. */
export function disjoint(partition: Partition): Partition {
  const seen = new Set<string>();
  const kept = partition.map((entity) =>
    entity.filter((mention) => {
      const isNew = !seen.has(mention);
      seen.add(mention);
      return isNew;
    }),
  );
  return kept.filter((entity) => entity.length > 0);
}

export function withoutSingletons(partition: Partition): Partition {
  return partition.filter((entity) => entity.length > 1);
}

/** The entities with those of their mentions that another partition has as well. */
export function restrictedTo(partition: Partition, other: Partition): Partition {
  const known = new Set(other.flat());
  return partition
    .map((entity) => entity.filter((mention) => known.has(mention)))
    .filter((entity) => entity.length > 0);
}

/** The position of each mention's entity. */
export function entityOf(partition: Partition): ReadonlyMap<string, number> {
  return new Map(partition.flatMap((entity, i) => entity.map((mention) => [mention, i] as const)));
}
