/** The options that say which Neo4j is meant, shared by the verbs that talk to one. */
import type { Command } from 'commander';
import { type Connection, resolveConnection } from '../stores/neo4j';
import { askPassword, readCredentials } from './credentials';

export interface ConnectionFlags {
  readonly neo4j?: string;
  readonly username?: string;
  readonly database?: string;
  readonly credentials?: string;
  readonly allowUnencrypted?: true;
  /** Typed at the prompt: there is no such option, for a command line can be read by every user of the machine. */
  readonly password?: string;
}

/**
 * Adds the options. Before the verb runs, a terminal is asked for a password that nothing else gives.
 * @param isAlways whether the verb talks to a Neo4j even where no option names one
 */
export function addConnectionOptions(command: Command, isAlways = false): Command {
  return command
    .option('--neo4j <uri>', 'address of the server (default: NEO4J_URI, then bolt://localhost:7687)')
    .option('--username <name>', 'user (default: NEO4J_USERNAME, then neo4j)')
    .option('--database <name>', "database (default: NEO4J_DATABASE, then the user's own)")
    .option(
      '--credentials <file>',
      'file of NEO4J_… lines; the password is there, in NEO4J_PASSWORD, or asked for',
    )
    .option('--allow-unencrypted', 'send password and articles unprotected beyond this machine')
    .hook('preAction', async (_, verb) => {
      const { neo4j, credentials } = verb.opts<ConnectionFlags>();
      const isWanted = isAlways || neo4j !== undefined || credentials !== undefined;
      if (!isWanted || credentials !== undefined || process.env['NEO4J_PASSWORD'] !== undefined) return;
      verb.setOptionValue('password', await askPassword());
    });
}

/** Whether a call names a Neo4j. */
export const namesNeo4j = ({ neo4j, credentials }: ConnectionFlags): boolean =>
  neo4j !== undefined || credentials !== undefined;

/**
 * What options say, then a file of credentials, then the environment.
 * @throws UsageError for an address that is none, or no password
 * @throws StoreError where the password would go unprotected over a network
 */
export function connectionOf(flags: ConnectionFlags): Connection {
  const { neo4j, credentials, ...rest } = flags;
  const file = credentials === undefined ? {} : readCredentials(credentials);
  return resolveConnection({ ...file, ...rest, ...(neo4j === undefined ? {} : { uri: neo4j }) });
}
