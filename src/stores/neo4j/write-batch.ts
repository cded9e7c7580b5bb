/** Writes one batch in one transaction, in smaller ones where the server has too little memory for it. */
import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../../errors';
import type { Batch } from './batches';
import type { Client } from './driver';
import { isOutOfMemory, outOfMemoryError } from './errors';

/** Thrown instead of the driver's error, which would be tried again for seconds: as large, it cannot succeed. */
class TooLarge extends Error {}

async function writeOnce(client: Client, { cypher, rows, mustReachAll }: Batch): Promise<void> {
  const session = client.session('WRITE');
  try {
    await session.executeWrite(async (transaction) => {
      const { records } = await transaction
        .run<{ written: { toNumber(): number } }>(cypher, { rows })
        .catch((cause: unknown) => {
          throw cause instanceof Neo4jError && isOutOfMemory(cause) ? new TooLarge('', { cause }) : cause;
        });
      const written = records[0].get('written').toNumber();
      // thrown inside the transaction, so that nothing of the batch stays
      if (mustReachAll && written !== rows.length) throw foreignError(rows.length - written);
    });
  } finally {
    await session.close();
  }
}

function foreignError(missing: number): StoreError {
  return new StoreError({
    what: `${missing} nodes could not be written: the database has nodes with the same ids that are not newsgraph's, or changed during the load`,
    remedy: 'Load again, or into a database of its own',
  });
}

/**
 * @returns how many rows the server took at once: all, unless the batch had to be cut
 * @throws StoreError where a row does not fit by itself, or meets other data
 */
export async function writeBatch(client: Client, batch: Batch): Promise<number> {
  const { rows } = batch;
  try {
    await writeOnce(client, batch);
    return rows.length;
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    if (rows.length === 1) throw outOfMemoryError(client.connection, error.cause);
    const half = Math.ceil(rows.length / 2);
    const fits = await writeBatch(client, { ...batch, rows: rows.slice(0, half) });
    // what the first half had to be cut to is enough for the second
    for (let start = half; start < rows.length; start += fits)
      await writeBatch(client, { ...batch, rows: rows.slice(start, start + fits) });
    return fits;
  }
}
