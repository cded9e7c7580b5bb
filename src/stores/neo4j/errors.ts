/** Says what Neo4j's and its driver's errors mean to a person. */
import { Neo4jError } from 'neo4j-driver';
import { NewsgraphError, StoreError } from '../../errors';
import { STATEMENT_REMEDY, writesError } from '../statement-errors';
import type { Connection } from './connection';

interface Meaning {
  /** The beginning of the error's code, or all of it. */
  readonly code: string;
  readonly what: (connection: Connection, message: string) => string;
  readonly remedy: string;
}

const START_REMEDY = 'Start one (npm run neo4j, or docker compose up -d), or correct NEO4J_URI';
const SIGN_IN_REMEDY = 'Correct NEO4J_USERNAME and NEO4J_PASSWORD';
const READ_ONLY_REMEDY = 'Sign in as a user who may write, or to a database that is not read-only';

const LOG_REMEDY = "See what Neo4j's own log says, then try again";

/** A transaction's own limit, that of all together, and the heap itself. */
const OUT_OF_MEMORY = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.OutOfMemoryError',
];
const MEMORY_REMEDY =
  'Raise dbms.memory.transaction.total.max, db.memory.transaction.max or server.memory.heap.max_size in neo4j.conf, or ask for less';

/** The first that fits counts. */
const MEANINGS: readonly Meaning[] = [
  {
    code: 'Neo.ClientError.Security.AuthenticationRateLimit',
    what: ({ uri }) => `Neo4j at ${uri} locks this user out after too many wrong passwords`,
    remedy: `Wait some seconds. ${SIGN_IN_REMEDY}`,
  },
  {
    code: 'Neo.ClientError.Security.CredentialsExpired',
    what: ({ uri }) => `Neo4j at ${uri} wants the first password changed`,
    remedy: 'Sign in with the Browser once and choose a new password',
  },
  { code: 'Neo.ClientError.Security.Forbidden', what: refusesWrite, remedy: READ_ONLY_REMEDY },
  {
    code: 'Neo.ClientError.Security.',
    what: ({ uri, username }) => `Neo4j at ${uri} does not let the user ${username} in`,
    remedy: SIGN_IN_REMEDY,
  },
  {
    code: 'Neo.ClientError.Database.DatabaseNotFound',
    what: ({ uri, database }) => `Neo4j at ${uri} has no database ${JSON.stringify(database ?? 'neo4j')}`,
    remedy: "Correct NEO4J_DATABASE; the Community edition has one database, 'neo4j'",
  },
  {
    code: 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
    what: refusesWrite,
    remedy: READ_ONLY_REMEDY,
  },
  {
    code: 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
    what: refusesWrite,
    remedy: READ_ONLY_REMEDY,
  },
  {
    code: 'Neo.ClientError.Schema.Constraint',
    what: (_, message) => `The database holds other data that newsgraph's constraints do not fit: ${message}`,
    remedy: 'Load into a database of its own',
  },
  ...OUT_OF_MEMORY.map((code) => ({ code, what: tooLarge, remedy: MEMORY_REMEDY })),
  {
    code: 'Neo.ClientError.Transaction.TransactionTimedOut',
    what: ({ uri }) => `Neo4j at ${uri} stopped the statement: it took longer than the server allows`,
    remedy: 'Ask for less (a LIMIT, fewer hops), or raise db.transaction.timeout in neo4j.conf',
  },
  {
    code: 'Neo.ClientError.Statement.',
    what: (_, message) => `The statement cannot be run: ${message}`,
    remedy: STATEMENT_REMEDY,
  },
  {
    code: 'ServiceUnavailable',
    what: ({ uri }) => `No Neo4j answers at ${uri}`,
    remedy: START_REMEDY,
  },
  {
    code: 'SessionExpired',
    what: ({ uri }) => `The connection to Neo4j at ${uri} broke off`,
    remedy: 'See whether it still runs, then load again: what is there already is kept',
  },
];

/** For a port where no Neo4j answers drivers. */
export function absentError({ uri }: Connection, answer: 'http' | 'none'): StoreError {
  return answer === 'none'
    ? new StoreError({ what: `No Neo4j answers at ${uri}`, remedy: START_REMEDY })
    : new StoreError({
        what: `${uri} is a port for browsers, not for programs`,
        remedy: 'Correct NEO4J_URI: the port for programs is usually 7687',
      });
}

function tooLarge({ uri }: Connection): string {
  return `Neo4j at ${uri} has not enough memory for the transaction`;
}

/** Whether the same transaction would fit if it were smaller. */
export function isOutOfMemory({ code }: Neo4jError): boolean {
  return OUT_OF_MEMORY.includes(code);
}

export function outOfMemoryError(connection: Connection, cause: unknown): StoreError {
  return new StoreError({ what: tooLarge(connection), remedy: MEMORY_REMEDY, cause });
}

function refusesWrite({ uri, username }: Connection): string {
  return `Neo4j at ${uri} does not let the user ${username} write`;
}

/** The error for a person; one that is named already stays. */
export function toStoreError(error: unknown, connection: Connection): NewsgraphError {
  if (error instanceof NewsgraphError) return error;
  // no driver message is worth a password in a log
  const message = String(error instanceof Error ? error.message : error).replaceAll(
    connection.password,
    '***',
  );
  const code = error instanceof Neo4jError ? error.code : '';
  if (code === 'Neo.ClientError.Statement.AccessMode') return writesError(error);
  const meaning = MEANINGS.find((candidate) => code.startsWith(candidate.code));
  return new StoreError({
    what: meaning?.what(connection, message) ?? `Neo4j at ${connection.uri} fails: ${message}`,
    remedy: meaning?.remedy ?? LOG_REMEDY,
    cause: error,
  });
}
