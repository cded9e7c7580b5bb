/** Checks a graph against the schema: nothing unknown, nothing missing, no relationship into the void. */
import { labelOfId } from './ids';
import type { BaseLabel } from './labels';
import type { GraphSchema, PropertySpecs, StoreType } from './schema';
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from './types';

/** What is wrong with a node or relationship, by its id. */
export interface GraphProblem {
  readonly id: string;
  readonly what: string;
}

/** All problems, in the order of nodes and relationships; none for a sound graph. */
export function* graphProblems(
  graph: { readonly nodes: Iterable<GraphNode>; readonly relationships: Iterable<GraphRelationship> },
  schema: GraphSchema,
): Generator<GraphProblem> {
  const ids = new Set<string>();
  for (const node of graph.nodes) {
    if (ids.has(node.id)) yield { id: node.id, what: 'two nodes have this id' };
    ids.add(node.id);
    for (const what of nodeProblems(node, schema)) yield { id: node.id, what };
  }
  const relationshipIds = new Set<string>();
  for (const relationship of graph.relationships) {
    const { id } = relationship;
    if (relationshipIds.has(id)) yield { id, what: 'two relationships have this id' };
    relationshipIds.add(id);
    for (const what of relationshipProblems(relationship, schema, ids)) yield { id, what };
  }
}

export function* nodeProblems(node: GraphNode, schema: GraphSchema): Generator<string> {
  const [base, ...finer] = node.labels;
  const spec = schema.nodes.get(base as BaseLabel);
  if (spec === undefined) {
    yield `unknown base label ${base}`;
    return;
  }
  if (labelOfId(node.id) !== spec.label) yield `the id does not begin with ${spec.label}:`;
  const expected = spec.finer.length === 0 ? 0 : 1;
  if (finer.length !== expected || !finer.every((label) => spec.finer.includes(label))) {
    yield `${base} cannot bear the labels ${finer.join(', ') || '(none)'}`;
  }
  if (node.properties.id !== node.id) yield 'the property id differs from the id';
  yield* propertyProblems(node.properties, spec.properties);
}

export function* relationshipProblems(
  relationship: GraphRelationship,
  schema: GraphSchema,
  nodeIds: { has(id: string): boolean },
): Generator<string> {
  const spec = schema.relationships.get(relationship.type);
  if (spec === undefined) {
    yield `unknown type ${relationship.type}`;
    return;
  }
  const ends = [
    ['from', relationship.from, spec.from],
    ['to', relationship.to, spec.to],
  ] as const;
  for (const [end, id, labels] of ends) {
    if (!nodeIds.has(id)) yield `${end}: no node has the id ${id}`;
    else if (!labels.some((label) => label === labelOfId(id))) {
      yield `${relationship.type} cannot have a ${labelOfId(id) ?? 'node like this'} at its ${end}`;
    }
  }
  yield* propertyProblems(relationship.properties, spec.properties);
}

function* propertyProblems(properties: Properties, specs: PropertySpecs): Generator<string> {
  for (const [key, value] of Object.entries(properties)) {
    const spec = Object.hasOwn(specs, key) ? specs[key] : undefined;
    if (spec === undefined) yield `unknown property ${key}`;
    else if (!fits(value, spec.type)) yield `property ${key} is no ${spec.type}: ${JSON.stringify(value)}`;
  }
  for (const [key, spec] of Object.entries(specs)) {
    if (spec.required && !Object.hasOwn(properties, key)) yield `property ${key} is missing`;
  }
}

function fits(value: PropertyValue, type: StoreType): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
}
