/** A name with its final type, still as positions of words. */
import type { EntityType } from '../types';

export interface TypedSpan {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

/** The spans without those that share a word with `added`, and `added`, in order. */
export function replaceOverlapping(spans: readonly TypedSpan[], added: TypedSpan): TypedSpan[] {
  const kept = spans.filter(({ from, to }) => to <= added.from || from >= added.to);
  return [...kept, added].sort((a, b) => a.from - b.from);
}
