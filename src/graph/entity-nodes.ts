/** The node of one entity, and what refers to it. */
import { ENTITY_CLASS, localKey, type ResolvedEntity } from '../resolve';
import { entityId, relationshipId } from './ids';
import { properties } from './properties';
import type { GraphNode, GraphRelationship } from './types';

const PLACE_TYPES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC']);

export function entityNode(entity: ResolvedEntity): GraphNode {
  const id = entityId(entity.key);
  const { type, name, nameFr, nameEn, aliases, country, wikidataId, geonamesId, members } = entity;
  return {
    id,
    labels: ['Entity', ENTITY_CLASS[type]],
    properties: properties({
      id,
      type,
      name,
      nameFr,
      nameEn,
      aliases,
      kind: PLACE_TYPES.has(type) ? type : undefined,
      country,
      wikidataId,
      geonamesId,
      mentionCount: members.reduce((sum, member) => sum + member.entity.mentionCount, 0),
      articleCount: new Set(members.map((member) => member.entity.document)).size,
    }),
  };
}

/**
 * REFERS_TO from each mention of the entity; where two entities of an article were found to be one, the surer
 * reason counts.
 */
export function referringRelationships(
  entity: ResolvedEntity,
  mentionsOf: ReadonlyMap<string, readonly string[]>,
): GraphRelationship[] {
  const to = entityId(entity.key);
  const byId = new Map<string, GraphRelationship>();
  for (const { entity: local, method, score } of entity.members) {
    for (const from of mentionsOf.get(localKey(local.document, local.id)) ?? []) {
      const id = relationshipId('REFERS_TO', from, to);
      const known = byId.get(id);
      if (known !== undefined && Number(known.properties.score) >= score) continue;
      byId.set(id, { id, type: 'REFERS_TO', from, to, properties: { method, score } });
    }
  }
  return [...byId.values()];
}
