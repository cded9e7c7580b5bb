/** What the events of an article are presented against: who speaks in it, who there is, which words name events. */
import type { Entity, MentionedArticle } from '../../mentions/types';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { EventSeed, Filled } from '../draft';
import type { Fillers } from '../roles/fillers';
import type { SentenceView } from '../view/article-view';
import { type Speech, speechesOf } from './speech';

export interface ContextArticle {
  readonly text: string;
  /** ISO date, to the month or to the day. */
  readonly publishedAt?: string;
  /** Body sentences in text order; the first is the headline. */
  readonly views: readonly SentenceView[];
  readonly cues: Cues;
  readonly fillers: Fillers;
  readonly speeches: readonly Speech[];
  readonly entityOf: ReadonlyMap<string, Entity>;
  /** The events by their words, those that were dropped for want of a role included. */
  readonly seedAt: ReadonlyMap<Word, EventSeed>;
  readonly triggers: ReadonlySet<Word>;
}

/** Puts together what the context of an article's events is read from. */
export function contextArticle(
  { article, entities }: MentionedArticle,
  views: readonly SentenceView[],
  { seeds, filled }: { readonly seeds: readonly EventSeed[]; readonly filled: readonly Filled[] },
  { cues, fillers }: { readonly cues: Cues; readonly fillers: Fillers },
): ContextArticle {
  const { text, publishedAt } = article;
  const seedAt = new Map(seeds.map((seed) => [seed.word, seed]));
  return {
    text,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    views,
    cues,
    fillers,
    speeches: speechesOf(filled),
    entityOf: new Map(entities.map((entity) => [entity.id, entity])),
    seedAt,
    triggers: new Set(seedAt.keys()),
  };
}
