/** Reads what newsgraph has stored in a database before: ids and digests, not content. */
import { BASE_LABELS } from '../../graph/labels';
import type { GraphSchema } from '../../graph/schema';
import type { Client } from './driver';
import { fillStatement, readStatement } from './statements';

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

export async function readStored(client: Client, schema: GraphSchema): Promise<Stored> {
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
