/** The embedded store: Cypher over a graph in memory, without a server. */
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { StoreError } from '../../errors';
import type { GraphSchema } from '../../graph/schema';
import type { Graph } from '../../graph/types';
import type { CypherStore, Parameters, Row } from '../contract';
import { STATEMENT_REMEDY, writesError } from '../statement-errors';
import { createEngine } from './engine';
import { fill } from './fill';
import { fromEngine, type NodeIds } from './values';

/** What the engine says of a statement, in its first line; the rest draws the place with a caret. */
function statementError(cause: unknown): StoreError {
  const message = (cause instanceof Error ? cause.message : String(cause)).replace(/^Query error: /, '');
  return new StoreError({ what: `The statement cannot be run: ${message}`, remedy: STATEMENT_REMEDY, cause });
}

const wrote = ({ counters }: QueryResult): boolean => Object.values(counters).some((count) => count !== 0);

async function run(
  engine: GrafeoDB,
  ids: NodeIds,
  cypher: string,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const transaction = engine.beginTransaction();
  try {
    const result = await transaction.executeCypher(cypher, parameters).catch((cause: unknown) => {
      throw statementError(cause);
    });
    // what a statement writes here would be lost without a word: the graph folder is the truth
    if (wrote(result)) throw writesError();
    return result.toArray().map((row) => fromEngine(row, ids) as Row);
  } finally {
    transaction.rollback();
  }
}

/**
 * Opens a graph for Cypher, in memory; it is copied, so later changes to the graph do not show.
 * @throws StoreError where the platform has no build of the engine, or the graph does not fit the schema
 */
export async function openEmbedded(graph: Graph, schema: GraphSchema): Promise<CypherStore> {
  const engine = await createEngine();
  const ids = await fill(engine, graph, schema);
  let isOpen = true;
  return {
    name: 'embedded',
    async run(cypher, parameters = {}) {
      if (isOpen) return run(engine, (number) => ids.get(number) ?? null, cypher, parameters);
      throw new StoreError({ what: 'The embedded store is closed', remedy: 'Open it again' });
    },
    close() {
      if (isOpen) engine.close();
      isOpen = false;
      return Promise.resolve();
    },
  };
}
