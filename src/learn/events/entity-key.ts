/** Says which annotated entities one of ours stands for. */
import type { ExtractedEntity } from '../../events/types';
import type { Entity } from '../../mentions/types';
import type { Span } from '../../span';

/** For an entity's id the ids of the annotated ones that share a mention's span with it, or else overlap. */
export function entityKey(
  entities: readonly Entity[],
  gold: readonly ExtractedEntity[],
): (id: string) => readonly string[] {
  const map = new Map<string, readonly string[]>();
  for (const entity of entities) {
    const sharing = (same: (a: Span, b: Span) => boolean) =>
      gold.filter(({ mentions }) => mentions.some((m) => entity.mentions.some((n) => same(m, n))));
    const exact = sharing((m, n) => m.start === n.start && m.end === n.end);
    const found = exact.length > 0 ? exact : sharing((m, n) => m.start < n.end && n.start < m.end);
    map.set(
      entity.id,
      found.map(({ id }) => id),
    );
  }
  return (id) => map.get(id) ?? [];
}
