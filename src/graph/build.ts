/** Builds the graph of all articles: one pass over them, then resolution, then nodes and relationships. */
import type { ReadArticle } from '../events/types';
import { compare, resolve, summarise, type ArticleSummary, type ResolvedEvent } from '../resolve';
import { articleNodes } from './article-nodes';
import { entityNode, referringRelationships } from './entity-nodes';
import { EventLabeller, type EventLabels } from './event-labels';
import { eventNode, eventRelationships } from './event-nodes';
import type { GraphResources } from './resources';
import { shortcutRelationships } from './shortcut-relationships';
import type { Graph, GraphNode, GraphRelationship } from './types';
import { viewEvent, type EventView } from './view';

/** The same for any order of `articles`; of two articles with one id the graph would be wrong, so ids are unique. */
export async function buildGraph(
  articles: Iterable<ReadArticle> | AsyncIterable<ReadArticle>,
  resources: GraphResources,
): Promise<Graph> {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  const summaries: ArticleSummary[] = [];
  const mentionsOf = new Map<string, readonly string[]>();
  for await (const article of articles) {
    const summary = summarise(article);
    const part = articleNodes(article, summary);
    for (const node of part.nodes) nodes.push(node);
    for (const relationship of part.relationships) relationships.push(relationship);
    for (const [key, mentions] of part.mentionsOf) mentionsOf.set(key, mentions);
    summaries.push(summary);
  }
  summaries.sort((a, b) => compare(a.document, b.document));
  const resolution = resolve(summaries, resources.resolution, resources.symmetric);
  for (const entity of resolution.entities) {
    nodes.push(entityNode(entity));
    for (const relationship of referringRelationships(entity, mentionsOf)) relationships.push(relationship);
  }
  const viewOf = memoised((event: ResolvedEvent): EventView =>
    viewEvent(event, resolution, resources.symmetric),
  );
  const labeller = new EventLabeller(resources.labelForms, resources.shortcuts, viewOf);
  const labelsOf = memoised((event: ResolvedEvent): EventLabels => labeller.labels(viewOf(event)));
  const { shortcuts, symmetric } = resources;
  const context = { shortcuts, symmetric, resolution, labelsOf };
  for (const event of resolution.events) {
    const view = viewOf(event);
    nodes.push(eventNode(view, labelsOf(event)));
    for (const relationship of eventRelationships(view, resolution)) relationships.push(relationship);
    for (const relationship of shortcutRelationships(view, context)) relationships.push(relationship);
  }
  return { nodes: nodes.sort(byId), relationships: relationships.sort(byId) };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);

function memoised<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const computed = compute(key);
    known.set(key, computed);
    return computed;
  };
}
