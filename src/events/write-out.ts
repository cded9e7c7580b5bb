/** Writes the events out as extraction/1: ids in text order, only the entities that are named or fill something. */
import type { MentionedArticle } from '../mentions/types';
import type { EventType } from '../ontology';
import type { EventDraft, RoleFiller } from './draft';
import type { Linked } from './same';
import type { Argument, Extraction, ExtractedEvent } from './types';

/** @param linked the events with their first mentions, in any order */
export function writeOut(article: MentionedArticle, linked: readonly Linked[]): Extraction {
  const inOrder = [...linked].sort(
    (a, b) =>
      a.draft.seed.trigger.start - b.draft.seed.trigger.start ||
      a.draft.seed.trigger.end - b.draft.seed.trigger.end,
  );
  const ids = new Map(inOrder.map(({ draft }, i) => [draft.seed, `v${i + 1}`] as const));
  const events = inOrder.map((each) => writeEvent(each, ids));
  const used = new Set(
    events.flatMap((event) => [
      ...event.arguments.flatMap((argument) => ('entity' in argument ? [argument.entity] : [])),
      ...(event.attribution === undefined ? [] : [event.attribution.source]),
    ]),
  );
  const { id, title, publishedAt, language, source, text, body } = article.article;
  return {
    format: 'extraction/1',
    document: {
      id,
      ...(title === undefined ? {} : { title }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      language,
      ...(source === undefined ? {} : { source }),
    },
    text,
    body,
    entities: article.entities
      .filter((entity) => used.has(entity.id) || entity.mentions.some(({ form }) => form === 'name'))
      .map(({ id: entityId, type, name, nameEn, mentions }) => ({
        id: entityId,
        type,
        name,
        ...(nameEn === undefined ? {} : { nameEn }),
        mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
      })),
    events,
  };
}

function writeEvent({ draft, first }: Linked, ids: ReadonlyMap<EventDraft['seed'], string>): ExtractedEvent {
  const { seed, polarity, negationKind, realis, date, source } = draft;
  const sameAs = first === undefined ? undefined : ids.get(first.seed);
  return {
    id: ids.get(seed) as string,
    type: seed.type.id,
    trigger: seed.trigger,
    polarity,
    negationKind,
    realis,
    ...(date === undefined ? {} : { date }),
    arguments: inRoleOrder(seed.type, draft.roles).flatMap(({ role, filler }): Argument[] => {
      if (filler.kind === 'entity') return [{ role, entity: filler.id }];
      if (filler.kind === 'span') return [{ role, start: filler.start, end: filler.end }];
      const event = ids.get(filler.seed);
      return event === undefined ? [] : [{ role, event }];
    }),
    ...(source === undefined ? {} : { attribution: { source } }),
    ...(sameAs === undefined ? {} : { sameAs }),
    confidence: Math.round(seed.confidence * 100) / 100,
  };
}

/** The fillers in the order of the type's roles, as annotators give them: who, whom, what, then where; else as found. */
function inRoleOrder({ roles }: EventType, fillers: readonly RoleFiller[]): readonly RoleFiller[] {
  const order = [...roles.keys()];
  return [...fillers].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}
