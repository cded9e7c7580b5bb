/** The steps of a walk: entities, events and the facts between entities, each with its evidence. */
import type {
  ArticleData,
  EntityData,
  EventData,
  EventMentionData,
  MentionData,
  NegationKind,
  Polarity,
  Realis,
  SentenceData,
  ShortcutData,
} from './attributes';

/** What every step can show: the sentence, the article and the span that say so. */
export interface Evidence {
  readonly article: ArticleData;
  readonly sentence: SentenceData;
  /** Of the word that carries the event, or of the mention: UTF-16 code units into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Which events are wanted; what is absent does not matter. */
export interface EventFilter {
  /** One of the ontology's ids: MEET, WARN … */
  readonly type?: string;
  /** Events that may have happened on or after this ISO date, whole or partial ("2018-08"). Undated ones fall out. */
  readonly from?: string;
  /** … on or before this date. */
  readonly to?: string;
  /** In any role; a name or an entity. */
  readonly participant?: string | Entity;
  readonly polarity?: Polarity;
  readonly realis?: Realis;
}

/** A mention of the entity, with where it stands and why it is taken for the entity. */
export interface EntityEvidence extends Evidence {
  readonly mention: MentionData;
  readonly method: string;
  readonly score: number;
}

/** A person, place, organisation, document … */
export class Entity {
  constructor(
    private readonly walk: Walk,
    /** Person, Organization, Place, Document, Topic, Group, Product or NamedEvent. */
    readonly label: string,
    readonly data: EntityData,
  ) {}

  get id(): string {
    return this.data.id;
  }

  get name(): string {
    return this.data.name;
  }

  /**
   * What it did, as the articles say: the shortcuts of an event type that start here, positive and done. Those that
   * join parties (MET) count from either side.
   */
  did(type: string): Fact[] {
    return this.factsOf(type).filter(({ data }) => data.polarity === 'positive' && data.realis === 'actual');
  }

  /** What it will do: announced or planned. */
  will(type: string): Fact[] {
    return this.factsOf(type).filter(({ data }) => data.polarity === 'positive' && data.realis === 'future');
  }

  /** What it did not do, of all kinds or of one: refused to, failed to, cancelled … */
  didNot(type: string, kind?: NegationKind): Fact[] {
    return this.factsOf(type).filter(
      ({ data }) => data.polarity === 'negative' && (kind === undefined || data.negationKind === kind),
    );
  }

  met(): Fact[] {
    return this.did('MEET');
  }

  warned(): Fact[] {
    return this.did('WARN');
  }

  accused(): Fact[] {
    return this.did('ACCUSE');
  }

  criticized(): Fact[] {
    return this.did('CRITICIZE');
  }

  supported(): Fact[] {
    return this.did('SUPPORT');
  }

  invited(): Fact[] {
    return this.did('INVITE');
  }

  visited(): Fact[] {
    return this.did('VISIT');
  }

  signed(): Fact[] {
    return this.did('SIGN');
  }

  discussed(): Fact[] {
    return this.did('DISCUSS');
  }

  attacked(): Fact[] {
    return this.did('ATTACK');
  }

  /** Facts of one name, MET or REFUSED_TO_SIGN, or all: those that start here and those that end here. */
  facts(name?: string): Fact[] {
    return this.walk.factsOf(this).filter(({ type }) => name === undefined || type === name);
  }

  /** The events in which it plays any role. */
  events(filter: Omit<EventFilter, 'participant'> = {}): Event[] {
    return this.walk.events({ ...filter, participant: this });
  }

  /** Every mention in every article, in the order of their ids. */
  evidence(): EntityEvidence[] {
    return this.walk.mentionsOf(this.id);
  }

  private factsOf(type: string): Fact[] {
    this.walk.assertEventType(type);
    return this.walk
      .factsOf(this)
      .filter(
        ({ type: name, from, data }) =>
          data.eventType === type && (from.id === this.id || this.walk.isUndirected(name)),
      );
  }
}

/** What plays a role: an entity or another event. */
export type RoleFiller =
  { readonly role: string; readonly entity: Entity } | { readonly role: string; readonly event: Event };

/** An event mention with who says so. */
export interface EventEvidence extends Evidence {
  readonly mention: EventMentionData;
  /** Who says so, where it is not the writer. */
  readonly attributedTo?: Entity;
}

/** Something that happened, was planned, denied or feared. */
export class Event {
  constructor(
    private readonly walk: Walk,
    readonly data: EventData,
  ) {}

  get id(): string {
    return this.data.id;
  }

  /** "rencontre de John Bolton et Nikolaï Patrouchev à Genève". */
  get label(): string {
    return this.data.label;
  }

  /** All fillers of all roles, or of one role ("AGENT", "THEME" …). */
  roles(role?: string): RoleFiller[] {
    return this.walk.fillersOf(this.id, role);
  }

  /** The entities in any role, each once. */
  participants(): Entity[] {
    const entities = this.roles().flatMap((filler) => ('entity' in filler ? [filler.entity] : []));
    return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  }

  /** Where the articles say so, in the order of the mentions' ids. */
  evidence(): EventEvidence[] {
    return this.walk.evidenceFor(this.id);
  }
}

/** A shortcut: who did what to whom, with the event behind it. */
export class Fact {
  constructor(
    private readonly walk: Walk,
    readonly id: string,
    /** MET, REFUSED_TO_SIGN … */
    readonly type: string,
    readonly from: Entity,
    readonly to: Entity,
    /** The end that was not asked from: of whoever met X, the other party. */
    readonly other: Entity,
    readonly data: ShortcutData,
  ) {}

  /** The event that this was drawn from. */
  get event(): Event {
    return this.walk.event(this.data.eventId);
  }

  /** Where the articles say just this. */
  evidence(): EventEvidence[] {
    return this.walk.evidenceOf(this.data.evidence);
  }
}

/** How the steps reach each other: what `NewsGraph` gives them. */
export interface Walk {
  event(id: string): Event;
  events(filter: EventFilter): Event[];
  factsOf(entity: Entity): Fact[];
  fillersOf(eventId: string, role?: string): RoleFiller[];
  evidenceFor(eventId: string): EventEvidence[];
  evidenceOf(mentionIds: readonly string[]): EventEvidence[];
  mentionsOf(entityId: string): EntityEvidence[];
  isUndirected(name: string): boolean;
  assertEventType(type: string): void;
}
