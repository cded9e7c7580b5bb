/** Reads what newsgraph has stored in a database before, as ids and digests. */
import { BASE_LABELS, type BaseLabel } from '../../graph/labels';
import type { GraphSchema, PropertySpecs } from '../../graph/schema';
import type { Properties } from '../../graph/types';
import { orderLabels } from '../labels';
import type { Client } from './driver';
import { hashNode, hashRelationship } from './hash';
import { fillStatement, readStatement } from './statements';
import { fromDriver } from './values';

export interface StoredRelationship {
  readonly id: string;
  readonly hash: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface Stored {
  /** Digests by id; an id begins with its base label. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

/** Streams a statement's rows: a large graph's ids do not fit as driver records twice. */
async function forEachRow<T extends object>(
  client: Client,
  cypher: string,
  each: (row: T) => void,
): Promise<void> {
  const session = client.session('READ');
  try {
    await session.executeRead(async (transaction) => {
      for await (const record of transaction.run(cypher)) each(record.toObject());
    });
  } finally {
    await session.close();
  }
}

/** The digests that the last load left: quick, but blind to what others have changed since. */
export async function readDigests(client: Client, schema: GraphSchema): Promise<Stored> {
  const nodes = new Map<string, string>();
  for (const BASE_LABEL of BASE_LABELS) {
    await forEachRow<{ id: string; hash: string }>(
      client,
      fillStatement('stored-nodes', { BASE_LABEL }, schema),
      ({ id, hash }) => nodes.set(id, hash),
    );
  }
  const relationships = new Map<string, StoredRelationship>();
  await forEachRow<StoredRelationship>(client, readStatement('stored-relationships'), (row) =>
    relationships.set(row.id, row),
  );
  return { nodes, relationships };
}

const NO_NODE = (): null => null;

/** The properties that newsgraph writes there; what people add themselves does not count. */
function ownProperties(values: object, specs: PropertySpecs): Properties {
  const entries = Object.entries(values).filter(([key]) => Object.hasOwn(specs, key));
  return Object.fromEntries(entries.map(([key, value]) => [key, fromDriver(value, NO_NODE)])) as Properties;
}

/** Digests reckoned from what is stored now, whoever wrote it. */
export async function readContents(client: Client, schema: GraphSchema): Promise<Stored> {
  const nodes = new Map<string, string>();
  for (const BASE_LABEL of BASE_LABELS) {
    const { finer, properties: specs } = schema.nodes.get(BASE_LABEL) ?? { finer: [], properties: {} };
    const own = new Set<string>([BASE_LABEL satisfies BaseLabel, ...finer]);
    await forEachRow<{ id: string; labels: readonly string[]; properties: object }>(
      client,
      fillStatement('stored-node-contents', { BASE_LABEL }, schema),
      ({ id, labels, properties }) => {
        const ownLabels = orderLabels(labels.filter((label) => own.has(label)));
        nodes.set(
          id,
          hashNode({ id, labels: ownLabels, properties: ownProperties(properties, specs) }, specs),
        );
      },
    );
  }
  const relationships = new Map<string, StoredRelationship>();
  await forEachRow<Omit<StoredRelationship, 'hash'> & { properties: object }>(
    client,
    readStatement('stored-relationship-contents'),
    ({ properties, ...row }) => {
      const specs = schema.relationships.get(row.type)?.properties ?? {};
      const own = { ...row, properties: ownProperties(properties, specs) };
      relationships.set(row.id, { ...row, hash: hashRelationship(own, specs) });
    },
  );
  return { nodes, relationships };
}
