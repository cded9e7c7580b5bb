/** What every Cypher store offers: read-only statements in, rows of plain JSON out, the same from each store. */

/** A node: base label first. A store's own bookkeeping is left out of the properties. */
export interface NodeValue {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}

/** `from` and `to` are the `id` properties of its nodes; null where a node that is not newsgraph's has none. */
export interface RelationshipValue {
  readonly type: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly properties: Readonly<Record<string, Value>>;
}

/** In the order walked: relationship i lies between nodes i and i + 1, in either direction. */
export interface PathValue {
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

/** Integers are numbers (strings past 2^53), dates and times ISO strings. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | NodeValue
  | RelationshipValue
  | PathValue
  | { readonly [key: string]: Value };

/** One result row; its keys are the columns in the order of the RETURN clause. */
export type Row = Readonly<Record<string, Value>>;

export type Parameter =
  null | boolean | number | string | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

export interface CypherStore {
  readonly name: 'embedded' | 'neo4j';
  /**
   * Runs one statement that reads. Values come as parameters, never in the text.
   * @throws StoreError where the statement is wrong, writes, lacks a parameter, or the store fails
   */
  run(cypher: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Lets go of the store; running afterwards is an error. */
  close(): Promise<void>;
}
