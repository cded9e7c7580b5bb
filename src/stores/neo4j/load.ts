/** Loads a graph into Neo4j, so that afterwards the database holds this graph and whatever else was there. */
import type { Counts } from '../../graph/difference';
import type { GraphSchema } from '../../graph/schema';
import type { Graph } from '../../graph/types';
import { batchesOf, type Phase } from './batches';
import type { Connection } from './connection';
import { openClient, type Client } from './driver';
import { toStoreError } from './errors';
import { findPending, migrate } from './migrations';
import { planLoad, type Plan } from './plan';
import { readContents, readDigests } from './stored';
import { writeBatch } from './write-batch';

export interface LoadOptions {
  /** Rows a transaction. */
  readonly batchSize?: number;
  /** Find out what a load would do, and write nothing. */
  readonly dryRun?: boolean;
  /** Compare what is stored itself, not the digests of what was written: finds and mends changes by other hands. */
  readonly verify?: boolean;
  /** Called after each transaction with the rows written so far, of all that are to be written. */
  readonly onProgress?: (phase: Phase, done: number, total: number) => void;
}

export interface LoadReport {
  readonly nodes: Counts;
  readonly relationships: Counts;
  /** Versions of the migrations that ran, or that would. */
  readonly migrations: readonly string[];
  readonly dryRun: boolean;
}

const BATCH_SIZE = 5_000;

async function writeAll(
  client: Client,
  plan: Plan,
  schema: GraphSchema,
  options: LoadOptions,
): Promise<void> {
  const { nodes, relationships, nodesToRemove, relationshipsToRemove } = plan;
  const total = nodes.length + relationships.length + nodesToRemove.length + relationshipsToRemove.length;
  let done = 0;
  for (const batch of batchesOf(plan, schema, options.batchSize ?? BATCH_SIZE)) {
    await writeBatch(client, batch);
    done += batch.rows.length;
    options.onProgress?.(batch.phase, done, total);
  }
}

/**
 * Makes the database mirror the graph: writes what is new or changed, removes what newsgraph wrote before and
 * the graph no longer has, and leaves all other data alone. Each batch is one transaction; a load that was cut
 * short is mended by the next. A database holds one graph: loading another replaces it.
 * @throws StoreError where the database cannot be reached or written, or holds other data with the same ids
 */
export async function loadIntoNeo4j(
  graph: Graph,
  schema: GraphSchema,
  connection: Connection,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const client = await openClient(connection);
  try {
    const pending = await findPending(client);
    const stored = await (options.verify === true ? readContents : readDigests)(client, schema);
    const plan = planLoad(graph, stored, schema);
    if (options.dryRun !== true) {
      await migrate(client, pending);
      await writeAll(client, plan, schema, options);
    }
    const migrations = pending.map(({ version }) => version);
    return { ...plan.counts, migrations, dryRun: options.dryRun === true };
  } catch (error) {
    throw toStoreError(error, connection);
  } finally {
    await client.close();
  }
}
