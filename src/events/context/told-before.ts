/** Says of an event whether the article told of one of its type, or by its word, before. */
import type { EventSeed } from '../draft';

/** Where the first event of a type, and the first of a type and lemma, begins. */
export type FirstTold = ReadonlyMap<string, number>;

export function firstTold(seeds: readonly EventSeed[]): FirstTold {
  const first = new Map<string, number>();
  for (const seed of seeds) {
    const { start } = seed.word;
    for (const key of [typeKey(seed), lemmaKey(seed)])
      first.set(key, Math.min(first.get(key) ?? start, start));
  }
  return first;
}

/** `lemma`: an event of the type was told by the same word; `type`: by another; `new`: none was. */
export function toldBefore(seed: EventSeed, first: FirstTold): 'new' | 'type' | 'lemma' {
  const isBefore = (key: string): boolean => (first.get(key) ?? Infinity) < seed.word.start;
  if (!isBefore(typeKey(seed))) return 'new';
  return isBefore(lemmaKey(seed)) ? 'lemma' : 'type';
}

function typeKey({ type }: EventSeed): string {
  return type.id;
}

function lemmaKey({ type, word }: EventSeed): string {
  return `${type.id} ${word.lemma}`;
}
