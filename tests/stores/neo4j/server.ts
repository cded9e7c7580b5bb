/**
 * A Neo4j for tests: a server of their own in a temporary folder, never one that the environment points to,
 * because tests empty it.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { join } from 'node:path';
import {
  DEFAULT_VERSION,
  startNeo4j,
  type RunningServer,
  type ServerOptions,
} from '../../../src/neo4j-server/server';
import type { Connection } from '../../../src/stores/neo4j';

/** Jars stay with the checkout, so that they are fetched once. */
export const JARS = join(__dirname, '..', '..', '..', '.neo4j', 'jars');
export const VERSION = process.env['NEWSGRAPH_TEST_NEO4J_VERSION'] ?? DEFAULT_VERSION;
export const isWanted = process.env['NEWSGRAPH_TEST_NEO4J'] === '1';

/** Starts a server of the version under test. */
export function startTestServer(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  return startNeo4j({ version: VERSION, jars: JARS, ...options });
}

export function connectionTo({ uri, username, password }: RunningServer): Connection {
  return { uri, username, password, database: 'neo4j' };
}

/** What a suite may do with the server that all suites share. */
export interface TestServer {
  connection(): Connection;
  /** The Browser's port, under a scheme that is not its own. */
  httpUri(): string;
  /** Where Neo4j Browser is. */
  browser(): string;
  /** Runs a statement with nothing of newsgraph's between. */
  raw(cypher: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
}

let shared: Promise<{ readonly server: RunningServer; readonly driver: Driver }> | undefined;

function startShared(): NonNullable<typeof shared> {
  shared ??= startTestServer().then((server) => ({
    server,
    driver: neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
      disableLosslessIntegers: true,
    }),
  }));
  return shared;
}

if (isWanted) {
  // outside of any suite: runs once, after all of them
  after(async () => {
    if (shared === undefined) return;
    const { server, driver } = await shared;
    await driver.close();
    await server.stop();
  });
}

/** A suite that needs a server; where none is wanted, one pending test says so. */
export function describeNeo4j(
  title: string,
  suite: (server: TestServer) => void,
  { emptied = 'before each test' }: { readonly emptied?: 'before each test' | 'once' } = {},
): void {
  describe(title, () => {
    if (!isWanted) {
      it('skipped: NEWSGRAPH_TEST_NEO4J=1 starts a Neo4j for it (needs Maven and Java)');
      return;
    }
    let opened: Awaited<ReturnType<typeof startShared>>;
    const raw: TestServer['raw'] = async (cypher, parameters = {}) => {
      const { records } = await opened.driver.executeQuery(cypher, parameters);
      return records.map((record) => record.toObject());
    };
    before(async function () {
      // the first start fetches 150 MB
      this.timeout(600_000);
      opened = await startShared();
    });
    const empty = emptied === 'once' ? before : beforeEach;
    empty(() => raw('MATCH (n) DETACH DELETE n'));
    suite({
      connection: () => connectionTo(opened.server),
      httpUri: () => `bolt://${new URL(opened.server.browser).host}`,
      browser: () => opened.server.browser,
      raw,
    });
  });
}
