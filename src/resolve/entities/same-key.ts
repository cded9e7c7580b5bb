/** Joins entities of one class that share a key. */
import type { Clusters } from './clusters';

export function joinSameKeys(clusters: Clusters): void {
  const first = new Map<string, number>();
  clusters.identities.forEach((identity, index) => {
    for (const { key } of identity.keys) {
      const scoped = `${identity.class} ${key}`;
      const other = first.get(scoped);
      if (other === undefined) first.set(scoped, index);
      else clusters.join(index, other);
    }
  });
}
