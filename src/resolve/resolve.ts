/** From the articles' entities and events to things and events in the world. */
import { resolveEntities } from './entities/resolve-entities';
import { resolveEvents } from './events/resolve-events';
import type { ResolutionResources } from './resources';
import {
  localKey,
  type ArticleSummary,
  type Resolution,
  type ResolvedEntity,
  type ResolvedEvent,
} from './types';

/**
 * The same for any order of `articles`.
 * @param symmetric event types whose parties all play one role (MEET, SIGN …)
 */
export function resolve(
  articles: readonly ArticleSummary[],
  resources: ResolutionResources,
  symmetric: ReadonlySet<string>,
): Resolution {
  const entities = resolveEntities(articles, resources);
  const entityOf = new Map<string, ResolvedEntity>();
  for (const resolved of entities) {
    for (const { entity } of resolved.members) entityOf.set(localKey(entity.document, entity.id), resolved);
  }
  const events = resolveEvents(articles, { entityOf, symmetric, knowledge: resources.knowledge });
  const eventOf = new Map<string, ResolvedEvent>();
  for (const resolved of events) {
    for (const mention of resolved.mentions) eventOf.set(localKey(mention.document, mention.id), resolved);
  }
  return { entities, events, entityOf, eventOf };
}
