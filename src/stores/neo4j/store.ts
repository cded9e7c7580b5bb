/** Queries on a Neo4j server. */
import { isNode, isPath, isRelationship, type ManagedTransaction, type RecordShape } from 'neo4j-driver';
import { StoreError } from '../../errors';
import type { CypherStore, Parameters, Row } from '../contract';
import type { Connection } from './connection';
import { openClient, type Client } from './driver';
import { toStoreError } from './errors';
import { readStatement } from './statements';
import { fromDriver, toDriverParameter, type NodeIds } from './values';

/** Nodes met in a result, by element id, and the element ids that relationships only point to. */
interface Met {
  readonly ids: Map<string, string | null>;
  readonly pointedTo: Set<string>;
}

function meet(value: unknown, met: Met): void {
  if (value === null || typeof value !== 'object') return;
  if (isNode(value)) {
    const { id } = value.properties as { id?: unknown };
    met.ids.set(value.elementId, typeof id === 'string' ? id : null);
  } else if (isRelationship(value)) {
    met.pointedTo.add(value.startNodeElementId).add(value.endNodeElementId);
  } else if (isPath(value)) {
    meet(value.start, met);
    for (const { end, relationship } of value.segments)
      [end, relationship].forEach((part) => meet(part, met));
  } else {
    for (const item of Object.values(value)) meet(item, met);
  }
}

/** Relationships carry only the server's own ids of their ends; the graph's ids are asked for where missing. */
async function nodeIds(transaction: ManagedTransaction, rows: readonly RecordShape[]): Promise<NodeIds> {
  const met: Met = { ids: new Map(), pointedTo: new Set() };
  for (const row of rows) meet(row, met);
  const elements = [...met.pointedTo].filter((element) => !met.ids.has(element));
  if (elements.length > 0) {
    const { records } = await transaction.run<{ element: string; id: unknown }>(readStatement('node-ids'), {
      elements,
    });
    for (const record of records) {
      const id = record.get('id');
      met.ids.set(record.get('element'), typeof id === 'string' ? id : null);
    }
  }
  return (element) => met.ids.get(element) ?? null;
}

async function run(client: Client, cypher: string, parameters: Parameters): Promise<readonly Row[]> {
  const session = client.session('READ');
  try {
    return await session.executeRead(async (transaction) => {
      const { records } = await transaction.run(cypher, toDriverParameter(parameters));
      const rows = records.map((record) => record.toObject());
      const ids = await nodeIds(transaction, rows);
      return rows.map((row) => fromDriver(row, ids) as Row);
    });
  } catch (error) {
    throw toStoreError(error, client.connection);
  } finally {
    await session.close();
  }
}

/**
 * Opens a Neo4j for queries.
 * @throws StoreError where no server answers, or the user or database is wrong
 */
export async function openNeo4j(connection: Connection): Promise<CypherStore> {
  const client = await openClient(connection);
  let isOpen = true;
  return {
    name: 'neo4j',
    async run(cypher, parameters = {}) {
      if (isOpen) return run(client, cypher, parameters);
      throw new StoreError({ what: 'The connection to Neo4j is closed', remedy: 'Open it again' });
    },
    async close() {
      isOpen = false;
      await client.close();
    },
  };
}
