/** Annotations in extraction/1 as they are compared: read, checked, and at hand by id. */
import { z } from 'zod';
import { ArticleError, type Place } from '../../../errors';
import type { Extraction, ExtractedEntity, ExtractedEvent } from '../../../events/types';

const span = z.object({ start: z.int(), end: z.int() });

/** The part of extraction/1 that is compared; whatever else there is stays. */
const schema = z.looseObject({
  document: z.looseObject({ id: z.string(), publishedAt: z.string().optional() }),
  text: z.string().optional(),
  entities: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      mentions: z.array(span.extend({ form: z.string() })),
    }),
  ),
  events: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      trigger: span,
      polarity: z.string(),
      realis: z.string(),
      arguments: z.array(
        z.union([
          z.object({ role: z.string(), entity: z.string() }),
          z.object({ role: z.string(), event: z.string() }),
          span.extend({ role: z.string() }),
        ]),
      ),
      attribution: z.object({ source: z.string() }).optional(),
      sameAs: z.string().optional(),
    }),
  ),
});

/** An annotation whose text may lie in a file of its own. */
export type Annotation = Omit<Extraction, 'text'> & { readonly text?: string };

/** An annotation with its entities and events at hand by their ids. */
export class IndexedAnnotation {
  readonly entities: readonly ExtractedEntity[];
  readonly events: readonly ExtractedEvent[];
  private readonly entityById: ReadonlyMap<string, ExtractedEntity>;
  private readonly eventById: ReadonlyMap<string, ExtractedEvent>;

  constructor({ entities, events }: Pick<Extraction, 'entities' | 'events'>) {
    this.entities = entities;
    this.events = events;
    this.entityById = new Map(entities.map((entity) => [entity.id, entity]));
    this.eventById = new Map(events.map((event) => [event.id, event]));
  }

  /** @throws Error where no entity has the id */
  entity(id: string): ExtractedEntity {
    return known(this.entityById, id);
  }

  /** @throws Error where no event has the id */
  event(id: string): ExtractedEvent {
    return known(this.eventById, id);
  }
}

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no entity or event has the id "${id}"`);
  return found;
}

/**
 * Reads an annotation in extraction/1.
 * @throws ArticleError where a field is missing or of the wrong type, or an id is used that nothing has
 */
export function readAnnotation(json: string, place: Place): Annotation {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw damaged('the annotation is not JSON', place, cause);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw damaged(`${issue.path.join('.')}: ${issue.message}`, place, parsed.error);
  }
  const annotation = value as Annotation;
  const [missing] = missingIds(annotation);
  if (missing !== undefined) throw damaged(`no entity or event has the id "${missing}"`, place);
  return annotation;
}

function damaged(what: string, place: Place, cause?: unknown): ArticleError {
  return new ArticleError({ what, place, remedy: 'Give annotations in extraction/1.', cause });
}

function missingIds({ entities, events }: Annotation): readonly string[] {
  const entityIds = new Set(entities.map(({ id }) => id));
  const eventIds = new Set(events.map(({ id }) => id));
  return events.flatMap(({ arguments: filled, attribution }) => [
    ...filled.flatMap((each) => ('entity' in each && !entityIds.has(each.entity) ? [each.entity] : [])),
    ...filled.flatMap((each) => ('event' in each && !eventIds.has(each.event) ? [each.event] : [])),
    ...(attribution === undefined || entityIds.has(attribution.source) ? [] : [attribution.source]),
  ]);
}
