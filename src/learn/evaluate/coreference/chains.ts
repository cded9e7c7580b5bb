/** What people annotated in a text: which of its mentions are one entity. */
import type { Language } from '../../../article/types';
import type { Span } from '../../../span';

/** The mentions of one entity; an entity that is mentioned once is a chain of one. */
export type Chain = readonly Span[];

export interface AnnotatedText {
  readonly id: string;
  readonly language: Language;
  readonly publishedAt?: string;
  readonly text: string;
  readonly chains: readonly Chain[];
}

/** A set of annotated texts, and how its mentions are marked. */
export interface ChainedCorpus {
  readonly name: string;
  /** What a reader of the figures must know of the annotation, in a sentence. */
  readonly note: string;
  /** Whether mentions are marked without their determiner: "vieille dame" in "la vieille dame". */
  readonly bare?: true;
  texts(): readonly AnnotatedText[];
}

/** Without the mentions that stand for several entities ("les deux hommes"): the measures know partitions alone. */
export function withoutShared(chains: readonly Chain[]): Chain[] {
  const counts = new Map<string, number>();
  const distinct = chains.map((chain) => new Map(chain.map((span) => [keyOf(span), span])));
  for (const chain of distinct) for (const key of chain.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return distinct
    .map((chain) => [...chain].flatMap(([key, span]) => (counts.get(key) === 1 ? [span] : [])))
    .filter((chain) => chain.length > 0);
}

export function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}
