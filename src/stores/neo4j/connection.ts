/** Where a Neo4j is and how to sign in: from options first, then from the environment. */
import { StoreError, UsageError } from '../../errors';

export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the user's home database. */
  readonly database?: string;
}

export interface ConnectionOptions {
  readonly uri?: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** Send password and articles unencrypted, or to a server that nobody vouches for, beyond this machine. */
  readonly allowUnencrypted?: boolean;
}

const DEFAULT_URI = 'bolt://localhost:7687';
const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];
/** Certificates are checked; `+ssc` encrypts, but to whoever answers. */
const SAFE_SCHEMES = ['bolt+s', 'neo4j+s'];

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function parse(text: string): URL {
  const uri = URL.canParse(text) ? new URL(text) : undefined;
  if (uri === undefined || uri.hostname === '' || !SCHEMES.includes(uri.protocol.slice(0, -1))) {
    throw new UsageError({
      // what cannot be parsed may still hold a password
      what: 'The address of Neo4j is no bolt:// or neo4j:// address',
      remedy: `Give one like ${DEFAULT_URI} with --neo4j or NEO4J_URI`,
    });
  }
  if (uri.username !== '' || uri.password !== '') {
    throw new UsageError({
      what: 'The address of Neo4j holds a user or password, which addresses make public',
      remedy: 'Give them in NEO4J_USERNAME and NEO4J_PASSWORD',
    });
  }
  return uri;
}

/**
 * The connection to use.
 * @throws UsageError for an address that is none, or no password
 * @throws StoreError where the password would go unprotected over a network
 */
export function resolveConnection(
  options: ConnectionOptions = {},
  env: NodeJS.ProcessEnv = process.env,
): Connection {
  const text = options.uri ?? env['NEO4J_URI'] ?? DEFAULT_URI;
  const uri = parse(text);
  const isSafe = SAFE_SCHEMES.includes(uri.protocol.slice(0, -1)) || isLoopback(uri.hostname);
  if (!isSafe && options.allowUnencrypted !== true) {
    throw new StoreError({
      what: `${uri.protocol}//${uri.hostname} would send password and articles unprotected over the network`,
      remedy: `Use ${uri.protocol.replace(/(\+ssc)?:$/, '+s')}//, or --allow-unencrypted where the network is your own`,
    });
  }
  const password = options.password ?? env['NEO4J_PASSWORD'];
  if (password === undefined) {
    throw new UsageError({ what: 'There is no password for Neo4j', remedy: 'Give it in NEO4J_PASSWORD' });
  }
  const database = options.database ?? env['NEO4J_DATABASE'];
  return {
    uri: text,
    username: options.username ?? env['NEO4J_USERNAME'] ?? 'neo4j',
    password,
    ...(database === undefined ? {} : { database }),
  };
}
