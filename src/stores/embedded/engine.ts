/** Loads the embedded engine only when it is wanted: it is a native addon, and not every platform has one. */
import type * as engine from '@grafeo-db/js';
import { StoreError } from '../../errors';

export type Grafeo = typeof engine;

/** @throws StoreError where this platform has no build of the engine */
export async function loadEngine(): Promise<Grafeo> {
  try {
    const { default: grafeo } = await import('@grafeo-db/js');
    return grafeo;
  } catch (cause) {
    throw new StoreError({
      what: `The embedded Cypher engine does not run on ${process.platform} ${process.arch}`,
      remedy:
        'Query a Neo4j instead (newsgraph load, then newsgraph query --neo4j URI); building, traversing and exporting work without it',
      cause,
    });
  }
}
