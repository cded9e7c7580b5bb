/** What the events of an article are presented against: who speaks in it, who there is, which words name events. */
import { groupBy } from '../../group-by';
import type { Entity, MentionedArticle } from '../../mentions/types';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { EventSeed, Filled } from '../draft';
import type { Fillers } from '../roles/fillers';
import type { SentenceView } from '../view/article-view';
import { type Speech, speechesBySentence, speechesOf } from './speech';
import { type FirstTold, firstTold } from './told-before';

export interface ContextArticle {
  readonly text: string;
  /** ISO date, to the month or to the day. */
  readonly publishedAt?: string;
  /** Body sentences in text order; the first is the headline. */
  readonly views: readonly SentenceView[];
  readonly cues: Cues;
  readonly fillers: Fillers;
  /** By sentence the acts of speech in it and those that may hold one of its events, in text order. */
  readonly speechesIn: ReadonlyMap<SentenceView, readonly Speech[]>;
  readonly entityOf: ReadonlyMap<string, Entity>;
  /** The events by their words, those that were dropped for want of a role included. */
  readonly seedAt: ReadonlyMap<Word, EventSeed>;
  readonly seedsIn: ReadonlyMap<SentenceView, readonly EventSeed[]>;
  readonly firstTold: FirstTold;
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
    speechesIn: speechesBySentence(speechesOf(filled), views),
    entityOf: new Map(entities.map((entity) => [entity.id, entity])),
    seedAt,
    seedsIn: groupBy([...seedAt.values()], ({ sentence }) => sentence),
    firstTold: firstTold([...seedAt.values()]),
    triggers: new Set(seedAt.keys()),
  };
}
