/** The tables that a graph fills: one for each base label, one for each kind of relationship. */
import { BASE_LABELS, type BaseLabel } from '../graph/labels';
import type { GraphSchema, PropertySpecs, RelationshipSpec } from '../graph/schema';
import { StoreError } from '../errors';

export interface Column {
  readonly key: string;
  readonly type: PropertySpecs[string]['type'];
}

/** `name` is the file's name without its ending. */
export interface Table {
  readonly name: string;
  /** Properties in the schema's order; for nodes without `id`, which every table begins with. */
  readonly columns: readonly Column[];
}

const columnsOf = (specs: PropertySpecs): readonly Column[] =>
  Object.entries(specs).flatMap(([key, { type }]) => (key === 'id' ? [] : [{ key, type }]));

const FILE_NAMES: Readonly<Record<RelationshipSpec['kind'], string>> = {
  structure: 'structure',
  role: 'roles',
  shortcut: 'shortcuts',
};

export interface Tables {
  /** @throws StoreError for a label that the schema does not have */
  ofNode(label: string): Table;
  /** @throws StoreError for a type that the schema does not have */
  ofRelationship(type: string): Table;
  readonly nodes: readonly Table[];
  readonly relationships: readonly Table[];
}

export function tablesOf(schema: GraphSchema): Tables {
  const nodes = new Map<string, Table>(
    BASE_LABELS.map((label: BaseLabel) => [
      label,
      { name: label, columns: columnsOf(schema.nodes.get(label)?.properties ?? {}) },
    ]),
  );
  const byKind = new Map<string, PropertySpecs>();
  for (const { kind, properties } of schema.relationships.values())
    byKind.set(kind, { ...byKind.get(kind), ...properties });
  const kinds = new Map(
    Object.entries(FILE_NAMES).map(([kind, name]): [string, Table] => [
      kind,
      { name, columns: columnsOf(byKind.get(kind) ?? {}) },
    ]),
  );
  const known = (table: Table | undefined, name: string): Table => {
    if (table !== undefined) return table;
    throw new StoreError({
      what: `The schema has no ${JSON.stringify(name.slice(0, 60))}`,
      remedy: 'Build the graph folder again with this version of newsgraph',
    });
  };
  return {
    ofNode: (label) => known(nodes.get(label), label),
    ofRelationship: (type) => known(kinds.get(schema.relationships.get(type)?.kind ?? ''), type),
    nodes: [...nodes.values()],
    relationships: [...kinds.values()],
  };
}
