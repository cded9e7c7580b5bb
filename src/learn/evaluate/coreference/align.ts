/** Finds which of our mentions is which of the annotated ones, by spans or by heads. */
import { groupBy } from '../../../group-by';
import { overlaps, type Span } from '../../../span';
import { type Chain, keyOf } from './chains';
import type { Partition } from './partition';

/** `strict`: the same span; `heads`: else the same head word as well, so that borders do not matter. */
export type Matching = 'strict' | 'heads';

/** The word that a span hangs on: anything that tells words apart; undefined where the span holds no word. */
export type HeadOf = (span: Span) => number | undefined;

/** Key and response with one name for what is one mention. */
export function align(
  key: readonly Chain[],
  response: readonly Chain[],
  matching: Matching,
  headOf: HeadOf,
): { readonly key: Partition; readonly response: Partition } {
  const names = matching === 'heads' ? namesByHeads(key.flat(), response.flat(), headOf) : undefined;
  return {
    key: key.map((chain) => chain.map(keyOf)),
    response: response.map((chain) => chain.map((span) => names?.get(keyOf(span)) ?? keyOf(span))),
  };
}

/** For each mention of ours that has no equal: the annotated one on the same head, each taken once, the most alike first. */
function namesByHeads(
  key: readonly Span[],
  response: readonly Span[],
  headOf: HeadOf,
): ReadonlyMap<string, string> {
  const equal = new Set(response.map(keyOf));
  const free = key.filter((span) => !equal.has(keyOf(span)));
  const byHead = groupBy(free, headOf);
  const known = new Set(key.map(keyOf));
  const pairs = response
    .filter((span) => !known.has(keyOf(span)))
    .flatMap((ours) => {
      const head = headOf(ours);
      const theirs = head === undefined ? [] : (byHead.get(head) ?? []);
      return theirs
        .filter((each) => overlaps(each, ours))
        .map((each) => ({ ours, theirs: each, apart: apart(each, ours) }));
    })
    .sort((a, b) => a.apart - b.apart);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { ours, theirs } of pairs) {
    if (names.has(keyOf(ours)) || taken.has(keyOf(theirs))) continue;
    names.set(keyOf(ours), keyOf(theirs));
    taken.add(keyOf(theirs));
  }
  return names;
}

/** How many code units one span has and the other has not. */
function apart(a: Span, b: Span): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
}
