/** The property graph as newsgraph writes it, the same for every store. */

/** Dates are ISO strings; `src/graph/schema.ts` says which properties a store may hold as dates or integers. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphNode {
  /** Deterministic and content-based; unique among all nodes. */
  readonly id: string;
  /** The base label first (Article, Sentence, Mention, Entity, Event, EventMention), then the finer ones. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface GraphRelationship {
  /** Deterministic; unique among all relationships. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Nodes and relationships sorted by id, so that the same graph is the same bytes. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}
