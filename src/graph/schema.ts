/**
 * The schema of the graph: which labels, relationship types and properties there are and what a store holds
 * them as. The one place that says so; stores take their constraints, indexes and allow-lists from here.
 */
import { BASE_LABELS, ENTITY_LABELS, eventLabel, type BaseLabel } from './labels';
import { roleProperty, roleType } from './roles';

/** `date` is a whole calendar day, `YYYY-MM-DD`; what may be a month or a year is a `string`. */
export type StoreType = 'string' | 'integer' | 'float' | 'boolean' | 'date' | 'strings';

export interface PropertySpec {
  readonly type: StoreType;
  /** Absent means that the property may be absent. */
  readonly required?: true;
  /** What it holds, for the documentation. */
  readonly note: string;
}
export type PropertySpecs = Readonly<Record<string, PropertySpec>>;

export interface NodeSpec {
  readonly label: BaseLabel;
  /** Finer labels; a node of this base label carries exactly one of them, or none where the list is empty. */
  readonly finer: readonly string[];
  readonly properties: PropertySpecs;
}

export interface RelationshipSpec {
  readonly type: string;
  readonly kind: 'structure' | 'role' | 'shortcut';
  readonly from: readonly BaseLabel[];
  readonly to: readonly BaseLabel[];
  readonly properties: PropertySpecs;
}

export interface GraphSchema {
  readonly nodes: ReadonlyMap<BaseLabel, NodeSpec>;
  readonly relationships: ReadonlyMap<string, RelationshipSpec>;
  /** Allow-lists: nothing else may reach a store's query text. */
  readonly labels: ReadonlySet<string>;
  readonly relationshipTypes: ReadonlySet<string>;
  readonly propertyKeys: ReadonlySet<string>;
}

/** What the schema needs to know of the ontology. */
export interface SchemaSource {
  readonly eventTypes: readonly { readonly id: string; readonly roles: readonly string[] }[];
  readonly shortcutNames: readonly string[];
}

const required = (type: StoreType, note: string): PropertySpec => ({ type, required: true, note });
const optional = (type: StoreType, note: string): PropertySpec => ({ type, note });

const id = required(
  'string',
  'deterministic, content-based, unique among all nodes; begins with the base label',
);
const start = required('integer', "first UTF-16 code unit in the article's text");
const end = required('integer', 'code unit after the last');

/** A date at its own precision, and the first and last day that it may mean, to filter and sort by. */
const dated: PropertySpecs = {
  date: optional('string', 'ISO date at the precision known: `2018`, `2018-08`, `2018-08-23`'),
  datePrecision: optional('string', '`day`, `month` or `year`'),
  dateStart: optional('date', 'first day that `date` may mean'),
  dateEnd: optional('date', 'last day that `date` may mean'),
};

const qualified: PropertySpecs = {
  polarity: required('string', '`positive` or `negative`'),
  negationKind: required(
    'string',
    '`none`, `syntactic`, `refusal`, `failure`, `avoidance`, `cancellation` or `denial`',
  ),
  realis: required('string', '`actual`, `future`, `hypothetical` or `generic`'),
};

const articleProperties: PropertySpecs = {
  id,
  documentId: required('string', "the article's own id, as in articles.jsonl"),
  title: optional('string', 'headline'),
  url: optional('string', 'where it was published'),
  source: optional('string', 'who published it'),
  language: required('string', '`fr` or `en`'),
  publishedAt: optional('string', 'ISO date at the precision known'),
  publishedStart: optional('date', 'first day that `publishedAt` may mean'),
  publishedEnd: optional('date', 'last day that `publishedAt` may mean'),
  contentHash: required('string', 'SHA-256 of the text, hexadecimal'),
};

const entityProperties: PropertySpecs = {
  id,
  type: required('string', 'PERSON, ORG, GPE, LOC, FAC, DOC, TOPIC, GROUP, PRODUCT or EVENT'),
  name: required('string', 'French name where one is known, else the English one'),
  nameFr: optional('string', 'French name'),
  nameEn: optional('string', 'English name'),
  aliases: required('strings', 'every other name that it bears in the articles or the gazetteer'),
  kind: optional('string', 'of a place: `GPE` (has a government), `LOC` or `FAC`'),
  country: optional('string', 'ISO 3166 code of the country that it is, lies in, or is an institution of'),
  wikidataId: optional('string', '`Q…`'),
  geonamesId: optional('string', 'digits'),
  mentionCount: required('integer', 'mentions in all articles'),
  articleCount: required('integer', 'articles that mention it'),
};

/** Spans that fill a role ("cinq heures", a reported clause), from any event type. */
function textProperties(source: SchemaSource): PropertySpecs {
  const roles = new Set(source.eventTypes.flatMap((type) => type.roles));
  return Object.fromEntries(
    [...roles]
      .sort()
      .map((role) => [roleProperty(role), optional('strings', `what is said in the role ${role}`)]),
  );
}

const evidence: PropertySpecs = {
  evidenceCount: required('integer', 'event mentions that say so'),
  articleCount: required('integer', 'articles that say so'),
  evidence: required('strings', 'ids of the EventMention nodes that say so'),
};

const shortcutProperties: PropertySpecs = {
  eventId: required('string', 'id of the Event node that this is drawn from'),
  eventType: required('string', "the event's type: MEET, SIGN …"),
  ...dated,
  ...qualified,
  place: optional('string', "names of the event's places"),
  placeEn: optional('string', 'the same in English'),
  about: optional('string', 'what it was about: labels of events and names of entities in such a role'),
  aboutEn: optional('string', 'the same in English'),
  aboutEventId: optional('string', 'id of the first such event'),
  attributedTo: optional('strings', 'names of those who say so, where it is not the writer alone'),
  sentence: required('string', 'the first sentence that says so'),
  ...evidence,
};

/** The schema for an ontology and its shortcuts. */
export function graphSchema(source: SchemaSource): GraphSchema {
  const texts = textProperties(source);
  const eventLabels = source.eventTypes.map((type) => eventLabel(type.id));
  const nodes: readonly NodeSpec[] = [
    { label: 'Article', finer: [], properties: articleProperties },
    {
      label: 'Sentence',
      finer: [],
      properties: {
        id,
        index: required('integer', 'counts from 0 through the article'),
        start,
        end,
        text: required('string', "the article's text from start to end"),
      },
    },
    {
      label: 'Mention',
      finer: [],
      properties: {
        id,
        start,
        end,
        text: required('string', "the article's text from start to end"),
        form: required('string', '`name`, `nominal` or `pronoun`'),
      },
    },
    { label: 'Entity', finer: [...new Set(Object.values(ENTITY_LABELS))], properties: entityProperties },
    {
      label: 'Event',
      finer: eventLabels,
      properties: {
        id,
        type: required('string', "one of the ontology's ids"),
        label: required('string', 'French, for people'),
        labelEn: required('string', 'English, for people'),
        ...dated,
        ...qualified,
        evidenceCount: required('integer', 'event mentions in all articles'),
        articleCount: required('integer', 'articles that report it'),
        ...texts,
      },
    },
    {
      label: 'EventMention',
      finer: [],
      properties: {
        id,
        start,
        end,
        trigger: required('string', "the article's text from start to end"),
        type: required('string', "one of the ontology's ids"),
        date: dated.date,
        ...qualified,
        confidence: optional('float', 'how sure the extractor is, from 0 to 1'),
        ...texts,
      },
    },
  ];
  const relationships = [...structure(), ...roles(source), ...shortcuts(source)];
  return {
    nodes: new Map(nodes.map((node) => [node.label, node])),
    relationships: new Map(relationships.map((relationship) => [relationship.type, relationship])),
    labels: new Set([...BASE_LABELS, ...nodes.flatMap((node) => node.finer)]),
    relationshipTypes: new Set(relationships.map((relationship) => relationship.type)),
    propertyKeys: new Set(
      [...nodes, ...relationships].flatMap((spec) => Object.keys(spec.properties)).sort(),
    ),
  };
}

function structure(): RelationshipSpec[] {
  const plain = (type: string, from: BaseLabel[], to: BaseLabel, properties: PropertySpecs = {}) =>
    ({ type, kind: 'structure', from, to: [to], properties }) as const;
  return [
    plain('IN_ARTICLE', ['Sentence'], 'Article'),
    plain('IN_SENTENCE', ['Mention', 'EventMention'], 'Sentence'),
    plain('REFERS_TO', ['Mention'], 'Entity', {
      method: required(
        'string',
        'why: `gazetteer`, `name`, `partial-name`, `acronym`, `office`, `context` or `alone`',
      ),
      score: required('float', 'how sure, from 0 to 1'),
    }),
    plain('EVIDENCE_FOR', ['EventMention'], 'Event'),
    plain('ATTRIBUTED_TO', ['EventMention'], 'Entity'),
  ];
}

function roles(source: SchemaSource): RelationshipSpec[] {
  const names = new Set(source.eventTypes.flatMap((type) => type.roles));
  return [...names].sort().map((role) => ({
    type: roleType(role),
    kind: 'role',
    from: ['Event'],
    to: ['Entity', 'Event'],
    properties: evidence,
  }));
}

function shortcuts(source: SchemaSource): RelationshipSpec[] {
  return source.shortcutNames.map((type) => ({
    type,
    kind: 'shortcut',
    from: ['Entity'],
    to: ['Entity'],
    properties: shortcutProperties,
  }));
}
