/** Says which annotated entities one of ours stands for, and which are mentioned at a word. */
import type { SentenceView } from '../../events/view/article-view';
import { wordsOf } from '../../mentions/tree';
import type { Word } from '../../syntax/types';
import type { ExtractedEntity } from '../../events/types';
import type { Entity } from '../../mentions/types';

/** What links our entities and words to the annotators' entities. */
export interface EntityKey {
  /** The annotators' entity ids for one of ours. */
  readonly entityOf: (id: string) => readonly string[];
  /** The annotators' entities with a mention that the word heads. */
  readonly headedBy: (head: Word) => readonly string[];
}

/**
 * One of our entities is those that share a mention's span with it, or else its head: "la démission du maire" overlaps
 * a mention of the mayor and is none.
 */
export function entityKey(
  views: readonly SentenceView[],
  entities: readonly Entity[],
  gold: readonly ExtractedEntity[],
): EntityKey {
  const headedBy = headKey(views, gold);
  const bySentence = new Map(views.map((view) => [view.index, view]));
  const map = new Map<string, readonly string[]>();
  for (const { id, mentions } of entities) {
    const exact = gold.filter((each) =>
      each.mentions.some((m) => mentions.some((n) => m.start === n.start && m.end === n.end)),
    );
    const heads = mentions.flatMap(({ sentence, head }) => bySentence.get(sentence)?.words[head] ?? []);
    const found = exact.length > 0 ? exact.map((each) => each.id) : heads.flatMap((head) => headedBy(head));
    map.set(id, [...new Set(found)]);
  }
  return { entityOf: (id) => map.get(id) ?? [], headedBy };
}

/** For a word the annotated entities with a mention that it heads. */
function headKey(
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
