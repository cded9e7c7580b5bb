/** The node of one event, its roles and its evidence. */
import { localKey, type LocalEvent, type Resolution } from '../resolve';
import type { EventLabels } from './event-labels';
import { entityId, eventId, eventMentionId, relationshipId } from './ids';
import { eventLabel } from './labels';
import { dateProperties, properties, textProperties } from './properties';
import { roleType } from './roles';
import type { GraphNode, GraphRelationship, Properties } from './types';
import type { EventView } from './view';

export function eventNode(view: EventView, labels: EventLabels): GraphNode {
  const { event, negationKind, realis } = view;
  const id = eventId(event.key);
  return {
    id,
    labels: ['Event', eventLabel(event.type)],
    properties: properties({
      id,
      type: event.type,
      ...labels,
      ...dateProperties(view.date?.date),
      polarity: event.polarity,
      negationKind,
      realis,
      evidenceCount: event.mentions.length,
      articleCount: new Set(event.mentions.map((mention) => mention.document)).size,
      ...textProperties(view.texts),
    }),
  };
}

/** Counts and ids of the mentions that say so, in the given order. */
export function evidenceOf(mentions: readonly LocalEvent[]): Properties {
  return {
    evidenceCount: mentions.length,
    articleCount: new Set(mentions.map((mention) => mention.document)).size,
    evidence: mentions.map((mention) => eventMentionId(mention.key)),
  };
}

/** AGENT, THEME … to entities and events; EVIDENCE_FOR and ATTRIBUTED_TO from each mention. */
export function eventRelationships(view: EventView, { entityOf }: Resolution): GraphRelationship[] {
  const from = eventId(view.event.key);
  const relationships: GraphRelationship[] = [];
  const relate = (type: string, source: string, to: string, values: Properties = {}) =>
    relationships.push({ id: relationshipId(type, source, to), type, from: source, to, properties: values });
  for (const [role, fillers] of view.entities) {
    for (const { entity, mentions } of fillers) {
      relate(roleType(role), from, entityId(entity.key), evidenceOf(mentions));
    }
  }
  for (const [role, fillers] of view.events) {
    for (const { event, mentions } of fillers)
      relate(roleType(role), from, eventId(event.key), evidenceOf(mentions));
  }
  for (const mention of view.event.mentions) {
    const id = eventMentionId(mention.key);
    relate('EVIDENCE_FOR', id, from);
    const source =
      mention.source === undefined ? undefined : entityOf.get(localKey(mention.document, mention.source));
    if (source !== undefined) relate('ATTRIBUTED_TO', id, entityId(source.key));
  }
  return relationships;
}
