/** The graph to walk from TypeScript: typed steps over a graphology graph, with evidence on every step. */
import { MultiDirectedGraph } from 'graphology';
import { NameError, UsageError } from '../errors';
import { BASE_LABELS, labelOfId, type GraphNode, type GraphRelationship, type GraphSchema } from '../graph';
import { compare, dayRange } from '../resolve';
import type {
  ArticleData,
  EdgeAttributes,
  EntityData,
  EventData,
  EventMentionData,
  MentionData,
  NodeAttributes,
  SentenceData,
  ShortcutData,
} from './attributes';
import { NameIndex } from './names';
import {
  Entity,
  Event,
  Fact,
  type EntityEvidence,
  type EventEvidence,
  type EventFilter,
  type Evidence,
  type RoleFiller,
  type Walk,
} from './steps';

/** What the traversal needs to know beside the graph. */
export interface TraversalSchema {
  readonly schema: GraphSchema;
  readonly eventTypes: ReadonlySet<string>;
  /** Names of shortcuts that join parties, whichever they run from. */
  readonly undirected: ReadonlySet<string>;
}

export type Graphology = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export class NewsGraph implements Walk {
  /** The plain graphology graph, for its algorithms. Keys are the ids of nodes and relationships. */
  readonly graphology: Graphology = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  readonly #names: NameIndex;
  readonly #schema: TraversalSchema;

  /** @param relationships whose ends are among `nodes` */
  constructor(
    nodes: Iterable<GraphNode>,
    relationships: Iterable<GraphRelationship>,
    schema: TraversalSchema,
  ) {
    for (const { id, labels, properties } of nodes) this.graphology.addNode(id, { labels, ...properties });
    for (const { id, type, from, to, properties } of relationships) {
      this.graphology.addDirectedEdgeWithKey(id, from, to, { type, ...properties });
    }
    this.#schema = schema;
    this.#names = new NameIndex(this.entities());
  }

  /** The one entity of a name or id. @throws NameError where there is none, or more than one */
  entity(name: string): Entity {
    return this.#only(name);
  }

  person(name: string): Entity {
    return this.#only(name, 'Person');
  }

  organization(name: string): Entity {
    return this.#only(name, 'Organization');
  }

  place(name: string): Entity {
    return this.#only(name, 'Place');
  }

  document(name: string): Entity {
    return this.#only(name, 'Document');
  }

  topic(name: string): Entity {
    return this.#only(name, 'Topic');
  }

  group(name: string): Entity {
    return this.#only(name, 'Group');
  }

  /** All entities that a name may mean, none where nothing bears it; the order is that of their ids. */
  findEntities(name: string): Entity[] {
    return this.#names.candidates(name).map(({ data }) => this.#entityAt(data.id));
  }

  /** Names that look like this one, the nearest first. */
  namesNear(name: string): string[] {
    return this.#names.near(name);
  }

  /** All entities, or those of a label, in the order of their ids. */
  entities(label?: string): Entity[] {
    return this.graphology
      .filterNodes(
        (id, { labels }) => labelOfId(id) === 'Entity' && (label === undefined || labels.includes(label)),
      )
      .map((id) => this.#entityAt(id));
  }

  /** @throws NameError where no event has this id */
  event(id: string): Event {
    if (labelOfId(id) !== 'Event' || !this.graphology.hasNode(id)) {
      throw new NameError({
        what: `no event in the graph has the id ${id}`,
        remedy: 'Take ids from `events()`',
      });
    }
    return this.#eventAt(id);
  }

  /** Events by date, undated ones last. @throws UsageError for a type or date that makes no sense, NameError */
  events(filter: EventFilter = {}): Event[] {
    const { type, polarity, realis, participant } = filter;
    if (type !== undefined) this.assertEventType(type);
    const from = filter.from === undefined ? undefined : rangeOf(filter.from).start;
    const to = filter.to === undefined ? undefined : rangeOf(filter.to).end;
    const who = typeof participant === 'string' ? this.entity(participant) : participant;
    const ids =
      who === undefined
        ? this.graphology.filterNodes((id) => labelOfId(id) === 'Event')
        : [...new Set(this.graphology.inNeighbors(who.id))].filter((id) => labelOfId(id) === 'Event');
    return ids
      .map((id) => this.#eventAt(id))
      .filter(
        ({ data }) =>
          (type === undefined || data.type === type) &&
          (polarity === undefined || data.polarity === polarity) &&
          (realis === undefined || data.realis === realis) &&
          (from === undefined || (data.dateEnd !== undefined && data.dateEnd >= from)) &&
          (to === undefined || (data.dateStart !== undefined && data.dateStart <= to)),
      )
      .sort((a, b) => compare(a.data.dateStart ?? '~', b.data.dateStart ?? '~') || compare(a.id, b.id));
  }

  /** Whether a shortcut joins parties, whichever it runs from. */
  isUndirected(name: string): boolean {
    return this.#schema.undirected.has(name);
  }

  /** @throws UsageError where the ontology has no such type */
  assertEventType(type: string): void {
    if (this.#schema.eventTypes.has(type)) return;
    throw new UsageError({
      what: `there is no event type ${type}`,
      remedy: `Use one of ${[...this.#schema.eventTypes].join(', ')}`,
    });
  }

  /** Shortcuts from and to an entity, by date, undated ones last. */
  factsOf(entity: Entity): Fact[] {
    return this.graphology
      .mapEdges(entity.id, (id, { type, ...data }, source, target) => ({ id, type, data, source, target }))
      .filter(({ type }) => this.#schema.schema.relationships.get(type)?.kind === 'shortcut')
      .map(({ id, type, data, source, target }) => {
        const [from, to] = [this.#entityAt(source), this.#entityAt(target)];
        const other = source === entity.id ? to : from;
        return new Fact(this, id, type, from, to, other, data as unknown as ShortcutData);
      })
      .sort((a, b) => compare(a.data.dateStart ?? '~', b.data.dateStart ?? '~') || compare(a.id, b.id));
  }

  /** What plays an event's roles. */
  fillersOf(eventId: string, role?: string): RoleFiller[] {
    return this.graphology
      .mapOutEdges(eventId, (id, { type }, _source, target) => ({ id, type, target }))
      .filter(
        ({ type }) =>
          this.#schema.schema.relationships.get(type)?.kind === 'role' &&
          (role === undefined || type === role),
      )
      .sort((a, b) => compare(a.id, b.id))
      .map(({ type, target }) =>
        labelOfId(target) === 'Event'
          ? { role: type, event: this.#eventAt(target) }
          : { role: type, entity: this.#entityAt(target) },
      );
  }

  /** The event mentions that are evidence for an event. */
  evidenceFor(eventId: string): EventEvidence[] {
    const ids = this.graphology.filterInEdges(eventId, (_, { type }) => type === 'EVIDENCE_FOR');
    return this.evidenceOf(ids.map((edge) => this.graphology.source(edge)).sort(compare));
  }

  /** Event mentions by id. */
  evidenceOf(mentionIds: readonly string[]): EventEvidence[] {
    return mentionIds.map((id) => {
      const mention = this.graphology.getNodeAttributes(id) as unknown as EventMentionData;
      const source = this.#follow(id, 'ATTRIBUTED_TO');
      return {
        ...this.#placeOf(id, mention, mention.trigger),
        mention,
        ...(source === undefined ? {} : { attributedTo: this.#entityAt(source) }),
      };
    });
  }

  /** The mentions that refer to an entity. */
  mentionsOf(entityId: string): EntityEvidence[] {
    return this.graphology
      .mapInEdges(entityId, (_, attributes, source) => ({ attributes, source }))
      .filter(({ attributes }) => attributes.type === 'REFERS_TO')
      .sort((a, b) => compare(a.source, b.source))
      .map(({ attributes, source }) => {
        const mention = this.graphology.getNodeAttributes(source) as unknown as MentionData;
        const { method, score } = attributes as unknown as {
          readonly method: string;
          readonly score: number;
        };
        return { ...this.#placeOf(source, mention, mention.text), mention, method, score };
      });
  }

  #only(name: string, label?: string): Entity {
    const isId = BASE_LABELS.some((base) => name.startsWith(`${base}:`)) && this.graphology.hasNode(name);
    if (isId && labelOfId(name) === 'Entity') return this.#entityAt(name);
    return this.#entityAt(this.#names.only(name, label).data.id);
  }

  #entityAt(id: string): Entity {
    const { labels, ...data } = this.graphology.getNodeAttributes(id);
    return new Entity(this, labels[1], data as unknown as EntityData);
  }

  #eventAt(id: string): Event {
    return new Event(this, this.graphology.getNodeAttributes(id) as unknown as EventData);
  }

  #placeOf(
    id: string,
    { start, end }: { readonly start: number; readonly end: number },
    text: string,
  ): Evidence {
    const sentenceId = this.#follow(id, 'IN_SENTENCE') as string;
    const articleId = this.#follow(sentenceId, 'IN_ARTICLE') as string;
    return {
      article: this.graphology.getNodeAttributes(articleId) as unknown as ArticleData,
      sentence: this.graphology.getNodeAttributes(sentenceId) as unknown as SentenceData,
      start,
      end,
      text,
    };
  }

  /** The node that a node's only relationship of this type leads to. */
  #follow(id: string, type: string): string | undefined {
    const edge = this.graphology.findOutEdge(id, (_, attributes) => attributes.type === type);
    return edge === undefined ? undefined : this.graphology.target(edge);
  }
}

function rangeOf(date: string): { readonly start: string; readonly end: string } {
  const range = dayRange(date);
  if (range !== undefined) return range;
  throw new UsageError({
    what: `"${date}" is no date`,
    remedy: 'Write it as 2018, 2018-08 or 2018-08-23',
  });
}
