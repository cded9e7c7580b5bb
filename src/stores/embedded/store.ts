/** Cypher over an open engine, whether it is in memory or a cached file. */
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { StoreError } from '../../errors';
import type { CypherStore, Parameters, Row } from '../contract';
import { STATEMENT_REMEDY, writesError } from '../statement-errors';
import { fromEngine, type NodeIds } from './values';

/** How the engine refuses to write to a file opened for reading. */
const READ_ONLY = 'GRAFEO-T003';

/** What the engine says of a statement; it draws the place with a caret. */
function statementError(cause: unknown): StoreError {
  const message = (cause instanceof Error ? cause.message : String(cause)).replace(/^Query error: /, '');
  if (message.includes(READ_ONLY)) return writesError(cause);
  return new StoreError({ what: `The statement cannot be run: ${message}`, remedy: STATEMENT_REMEDY, cause });
}

const wrote = ({ counters }: QueryResult): boolean => Object.values(counters).some((count) => count !== 0);

async function run(engine: GrafeoDB, cypher: string, parameters: Parameters): Promise<readonly Row[]> {
  const idOf: NodeIds = (number) => (engine.getNode(number)?.get('id') as string | undefined) ?? null;
  const transaction = engine.beginTransaction();
  try {
    const result = await transaction.executeCypher(cypher, parameters).catch((cause: unknown) => {
      throw statementError(cause);
    });
    // what a statement writes here would be lost without a word: the graph folder is the truth
    if (wrote(result)) throw writesError();
    return result.toArray().map((row) => fromEngine(row, idOf) as Row);
  } finally {
    transaction.rollback();
  }
}

export function storeOver(engine: GrafeoDB): CypherStore {
  let isOpen = true;
  return {
    name: 'embedded',
    async run(cypher, parameters = {}) {
      if (isOpen) return run(engine, cypher, parameters);
      throw new StoreError({ what: 'The embedded store is closed', remedy: 'Open it again' });
    },
    close() {
      if (isOpen) engine.close();
      isOpen = false;
      return Promise.resolve();
    },
  };
}
