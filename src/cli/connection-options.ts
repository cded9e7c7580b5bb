/** The options that say which Neo4j is meant, shared by the verbs that talk to one. */
import type { Command } from 'commander';
import { type Connection, resolveConnection } from '../stores/neo4j';

export interface ConnectionFlags {
  readonly neo4j?: string;
  readonly username?: string;
  readonly database?: string;
  readonly allowUnencrypted?: true;
}

/** There is no flag for the password: a command line can be read by every user of the machine. */
export function addConnectionOptions(command: Command): Command {
  return command
    .option('--neo4j <uri>', 'address of the server (default: NEO4J_URI, then bolt://localhost:7687)')
    .option(
      '--username <name>',
      'user (default: NEO4J_USERNAME, then neo4j); the password is in NEO4J_PASSWORD',
    )
    .option('--database <name>', "database (default: NEO4J_DATABASE, then the user's own)")
    .option('--allow-unencrypted', 'send password and articles unprotected beyond this machine');
}

/**
 * @throws UsageError for an address that is none, or no password
 * @throws StoreError where the password would go unprotected over a network
 */
export function connectionOf(flags: ConnectionFlags): Connection {
  const { neo4j, ...rest } = flags;
  return resolveConnection({ ...rest, ...(neo4j === undefined ? {} : { uri: neo4j }) });
}
