/** Turns a plan into batches: one statement and its rows, each written in one transaction. */
import { StoreError } from '../../errors';
import { groupBy } from '../../group-by';
import { labelOfId } from '../../graph/ids';
import type { BaseLabel } from '../../graph/labels';
import type { GraphSchema } from '../../graph/schema';
import type { GraphNode, GraphRelationship } from '../../graph/types';
import { compareText } from '../compare-text';
import { nodeSpecs, relationshipSpecs } from '../property-specs';
import type { Hashed, Plan } from './plan';
import { fillStatement, quoteName, type StatementName } from './statements';
import { toDriverProperties } from './values';

export type Phase = 'remove relationships' | 'write nodes' | 'write relationships' | 'remove nodes';

export interface Batch {
  readonly phase: Phase;
  readonly cypher: string;
  readonly rows: readonly object[];
  /** A write that reaches fewer rows than it was given is undone. */
  readonly mustReachAll: boolean;
}

/** @throws StoreError for an id that no schema made */
function baseLabel(id: string): BaseLabel {
  const label = labelOfId(id);
  if (label !== undefined) return label;
  throw new StoreError({
    what: `The id ${JSON.stringify(id.slice(0, 60))} does not begin with a base label`,
    remedy: 'Build the graph folder again with this version of newsgraph',
  });
}

/** Groups in the order of their keys, so that two loads take locks in the same order. */
function inOrder<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  return [...groupBy(items, keyOf)].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

function nodeRow({ item, hash, isNew }: Hashed<GraphNode>, schema: GraphSchema): object {
  const [base, ...finerLabels] = item.labels;
  const finer = schema.nodes.get(base as BaseLabel)?.finer ?? [];
  // a label that the schema does not have must not reach the database, although here it is only a parameter
  finerLabels.forEach((label) => quoteName(label, new Set(finer)));
  return {
    id: item.id,
    hash,
    finerLabels,
    otherLabels: finer.filter((label) => !finerLabels.includes(label)),
    properties: toDriverProperties(item.properties, nodeSpecs(schema, base), isNew),
  };
}

function relationshipRow({ item, hash, isNew }: Hashed<GraphRelationship>, schema: GraphSchema): object {
  const { id, type, from, to, properties } = item;
  return {
    id,
    from,
    to,
    hash,
    properties: toDriverProperties(properties, relationshipSpecs(schema, type), isNew),
  };
}

/** All batches in the order in which they must run: relationships go before their nodes and come after them. */
export function* batchesOf(plan: Plan, schema: GraphSchema, size: number): Generator<Batch> {
  const ends = ({ from, to }: { from: string; to: string }) => ({
    FROM_LABEL: baseLabel(from),
    TO_LABEL: baseLabel(to),
  });
  function* cut<T>(
    phase: Phase,
    name: StatementName,
    names: object,
    items: readonly T[],
    row: (item: T) => object,
  ): Generator<Batch> {
    const cypher = fillStatement(name, names, schema);
    for (let start = 0; start < items.length; start += size) {
      const rows = items.slice(start, start + size).map(row);
      yield { phase, cypher, rows, mustReachAll: name.startsWith('merge') };
    }
  }

  for (const group of inOrder(plan.relationshipsToRemove, (old) => Object.values(ends(old)).join())) {
    yield* cut('remove relationships', 'delete-relationships', ends(group[0]), group, (old) => old);
  }
  for (const group of inOrder(plan.nodes, ({ item }) => item.labels[0])) {
    const names = { BASE_LABEL: group[0].item.labels[0] };
    yield* cut('write nodes', 'merge-nodes', names, group, (node) => nodeRow(node, schema));
  }
  const shapeOf = ({ item }: Hashed<GraphRelationship>): string =>
    [item.type, ...Object.values(ends(item))].join();
  for (const group of inOrder(plan.relationships, shapeOf)) {
    const names = { ...ends(group[0].item), RELATIONSHIP_TYPE: group[0].item.type };
    yield* cut('write relationships', 'merge-relationships', names, group, (relationship) =>
      relationshipRow(relationship, schema),
    );
  }
  for (const group of inOrder(plan.nodesToRemove, baseLabel)) {
    yield* cut('remove nodes', 'delete-nodes', { BASE_LABEL: baseLabel(group[0]) }, group, (id) => ({ id }));
  }
}
