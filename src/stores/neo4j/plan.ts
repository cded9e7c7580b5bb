/** Compares a graph with what is stored: what to create, change and remove. */
import type { Counts } from '../../graph/difference';
import type { GraphSchema } from '../../graph/schema';
import type { Graph, GraphNode, GraphRelationship } from '../../graph/types';
import { nodeSpecs, relationshipSpecs, storeType } from '../property-specs';
import { hashNode, hashRelationship } from './hash';
import type { Stored, StoredRelationship } from './stored';

export interface Hashed<T> {
  readonly item: T;
  readonly hash: string;
  /** Nothing is stored under this id yet, so there is nothing to remove from it. */
  readonly isNew: boolean;
}

export interface Plan {
  readonly nodes: readonly Hashed<GraphNode>[];
  readonly relationships: readonly Hashed<GraphRelationship>[];
  readonly nodesToRemove: readonly string[];
  readonly relationshipsToRemove: readonly StoredRelationship[];
  readonly counts: { readonly nodes: Counts; readonly relationships: Counts };
}

/** @throws StoreError where the graph does not fit the schema */
export function planLoad(graph: Graph, stored: Stored, schema: GraphSchema): Plan {
  const nodes = graph.nodes.map((item) => {
    const specs = nodeSpecs(schema, item.labels[0]);
    for (const key of Object.keys(item.properties)) storeType(specs, key);
    return { item, hash: hashNode(item, specs), isNew: !stored.nodes.has(item.id) };
  });
  const relationships = graph.relationships.map((item) => {
    const specs = relationshipSpecs(schema, item.type);
    for (const key of Object.keys(item.properties)) storeType(specs, key);
    const old = stored.relationships.get(item.id);
    return { item, hash: hashRelationship(item, specs), isNew: old === undefined || !sameShape(item, old) };
  });

  const nodeIds = new Set(graph.nodes.map(({ id }) => id));
  const nodesToRemove = [...stored.nodes.keys()].filter((id) => !nodeIds.has(id));
  const byId = new Map(graph.relationships.map((relationship) => [relationship.id, relationship]));
  const isGone = (id: string): boolean => !byId.has(id);
  // a relationship cannot change its type or ends: it is removed and made anew
  const relationshipsToRemove = [...stored.relationships.values()].filter((old) => {
    const now = byId.get(old.id);
    return now === undefined || !sameShape(now, old);
  });

  const nodesToWrite = nodes.filter(({ item, hash }) => stored.nodes.get(item.id) !== hash);
  const relationshipsToWrite = relationships.filter(
    ({ item, hash, isNew }) => isNew || stored.relationships.get(item.id)?.hash !== hash,
  );
  return {
    nodes: nodesToWrite,
    relationships: relationshipsToWrite,
    nodesToRemove,
    relationshipsToRemove,
    counts: {
      nodes: count(nodes.length, nodesToWrite, stored.nodes, nodesToRemove.length),
      relationships: count(
        relationships.length,
        relationshipsToWrite,
        stored.relationships,
        relationshipsToRemove.filter(({ id }) => isGone(id)).length,
      ),
    },
  };
}

function sameShape(now: GraphRelationship, old: StoredRelationship): boolean {
  return now.type === old.type && now.from === old.from && now.to === old.to;
}

function count(
  total: number,
  toWrite: readonly Hashed<{ readonly id: string }>[],
  stored: { has(id: string): boolean },
  removed: number,
): Counts {
  const changed = toWrite.filter(({ item }) => stored.has(item.id)).length;
  return { created: toWrite.length - changed, changed, removed, unchanged: total - toWrite.length };
}
