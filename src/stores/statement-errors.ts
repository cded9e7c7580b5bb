/** What stores say of a statement that they do not run. */
import { StoreError } from '../errors';

export const STATEMENT_REMEDY =
  'Correct the Cypher; parameters are given by name, and both stores run what Neo4j 5 calls Cypher 5';

/** For a statement that writes: stores mirror the graph folder, so a change there would not last. */
export function writesError(cause?: unknown): StoreError {
  return new StoreError({
    what: 'The statement writes, and queries only read',
    remedy: 'Change the articles and build again; to keep notes of your own, write them with Neo4j itself',
    cause,
  });
}
