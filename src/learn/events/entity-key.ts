/** Says which annotated entities one of ours stands for, and which are mentioned at a word. */
import type { SentenceView } from '../../events/view/article-view';
import { wordsOf } from '../../mentions/tree';
import type { Word } from '../../syntax/types';
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

/** For a word the annotated entities with a mention that it heads. */
export function headKey(
  views: readonly SentenceView[],
  gold: readonly ExtractedEntity[],
): (head: Word) => readonly string[] {
  const map = new Map<Word, string[]>();
  for (const { id, mentions } of gold) {
    for (const mention of mentions) {
      const view = views.find(
        ({ tree }) => tree.sentence.start <= mention.start && mention.start < tree.sentence.end,
      );
      const words = view === undefined ? undefined : wordsOf(view.tree.sentence, mention);
      if (view === undefined || words === undefined) continue;
      const head = view.tree.headOf(words.from, words.to);
      map.set(head, [...(map.get(head) ?? []), id]);
    }
  }
  return (head) => map.get(head) ?? [];
}
