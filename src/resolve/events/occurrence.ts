/** An event as one article, or several already joined, tell it: what is compared with other reports. */
import { firstMentions } from '../../events/first-mention';
import { groupBy } from '../../group-by';
import type { Knowledge } from '../entities/identity';
import { dayRange, type DayRange } from '../dates';
import { normalise, wordsOf } from '../normalise';
import { localKey, type ArticleSummary, type LocalEvent, type ResolvedEntity } from '../types';

/** What was said to happen, what was only thought of, and what happens as a rule are never one event. */
export type RealisClass = 'asserted' | 'hypothetical' | 'generic';

export interface Occurrence {
  readonly type: string;
  readonly polarity: LocalEvent['polarity'];
  readonly realis: RealisClass;
  readonly mentions: readonly LocalEvent[];
  readonly documents: ReadonlySet<string>;
  /** Role → keys of its entities, places apart; both sides of a symmetric type are agents. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: ReadonlySet<string>;
  /** The places that are no country: narrow enough to tell events apart and to know them again. */
  readonly towns: ReadonlySet<string>;
  /** Types of the events that fill its roles. */
  readonly inner: ReadonlySet<string>;
  /** Words of what is said, and of positions, which tell apart statements and appointments of one day. */
  readonly content: ReadonlySet<string>;
  /** The days on which it may have happened; absent where no report gives a date. */
  readonly date?: DayRange;
  /** The days on which its reports without a date of their own were published. */
  readonly published?: DayRange;
}

const PLACE_ROLES: ReadonlySet<string> = new Set(['place', 'destination', 'origin']);
/** Says how it became known, not what happened. */
const IGNORED_ROLES: ReadonlySet<string> = new Set(['medium', 'witness']);
const CONTENT_ROLES: ReadonlySet<string> = new Set(['content', 'position']);

export interface OccurrenceContext {
  readonly entityOf: ReadonlyMap<string, ResolvedEntity>;
  readonly symmetric: ReadonlySet<string>;
  readonly knowledge: Pick<Knowledge, 'country'>;
}

/** The article's events, mentions of one event (`sameAs`) together unless their polarity differs. */
export function occurrencesOf(article: ArticleSummary, context: OccurrenceContext): Occurrence[] {
  const byId = new Map(article.events.map((event) => [event.id, event]));
  const firsts = firstMentions(article.events);
  const groups = groupBy(article.events, ({ id, type, polarity }) => `${firsts.get(id)} ${type} ${polarity}`);
  return [...groups.values()].map((group) => occurrence(group, article, byId, context));
}

function occurrence(
  mentions: readonly LocalEvent[],
  article: ArticleSummary,
  byId: ReadonlyMap<string, LocalEvent>,
  { entityOf, symmetric, knowledge }: OccurrenceContext,
): Occurrence {
  const [{ type, polarity }] = mentions;
  const roles = new Map<string, Set<string>>();
  const [places, towns, inner, content] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (const { role, ...filler } of mentions.flatMap((mention) => mention.arguments)) {
    if ('text' in filler) {
      if (CONTENT_ROLES.has(role)) for (const word of wordsOf(normalise(filler.text))) content.add(word);
    } else if ('event' in filler) {
      const other = byId.get(filler.event);
      if (other !== undefined) inner.add(other.type);
    } else {
      const entity = entityOf.get(localKey(article.document, filler.entity));
      if (entity === undefined || IGNORED_ROLES.has(role)) continue;
      if (PLACE_ROLES.has(role)) {
        places.add(entity.key);
        if (entity.type !== 'LOC' && knowledge.country(entity.name) === undefined) towns.add(entity.key);
      } else {
        const side = symmetric.has(type) && role === 'recipient' ? 'agent' : role;
        const fillers = roles.get(side);
        if (fillers === undefined) roles.set(side, new Set([entity.key]));
        else fillers.add(entity.key);
      }
    }
  }
  const date = narrowest(mentions.flatMap((mention) => (mention.date === undefined ? [] : [mention.date])));
  const published = article.publishedAt === undefined ? undefined : dayRange(article.publishedAt);
  return {
    type,
    polarity,
    realis: realisClass(mentions),
    mentions,
    documents: new Set([article.document]),
    roles,
    places,
    towns,
    inner,
    content,
    ...(date === undefined ? {} : { date }),
    ...(date !== undefined || published === undefined ? {} : { published }),
  };
}

function realisClass(mentions: readonly LocalEvent[]): RealisClass {
  const all = new Set(mentions.map((mention) => mention.realis));
  if (all.has('actual') || all.has('future')) return 'asserted';
  return all.has('hypothetical') ? 'hypothetical' : 'generic';
}

/** The most precise of several dates of one event in one article, the first of those. */
function narrowest(dates: readonly string[]): DayRange | undefined {
  const longest = Math.max(...dates.map((date) => date.length));
  const [date] = dates.filter((candidate) => candidate.length === longest).sort();
  return date === undefined ? undefined : dayRange(date);
}
