/** Opens the driver, and finds out in seconds whether a Neo4j is there. */
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Connection } from './connection';
import { absentError, toStoreError } from './errors';
import { askPort } from './handshake';

/** Milliseconds; the driver's own defaults leave a person waiting for up to a minute. */
const PATIENCE = {
  connectionTimeout: 5_000,
  connectionAcquisitionTimeout: 10_000,
  maxTransactionRetryTime: 8_000,
};

const DEFAULT_PORT = 7687;

/**
 * The driver leaves a socket open where a server accepts and then says nothing, and a process with it.
 * @throws StoreError where no Neo4j is there, or one's port for the Browser
 */
async function assertAnswers(connection: Connection): Promise<void> {
  const { protocol, hostname, port } = new URL(connection.uri);
  // encrypted ports say nothing before they are greeted in their own way
  if (protocol.includes('+')) return;
  const host = hostname.replace(/^\[|\]$/g, '');
  const answer = await askPort(host, port === '' ? DEFAULT_PORT : Number(port), PATIENCE.connectionTimeout);
  if (answer !== 'bolt') throw absentError(connection, answer);
}

/** A driver with the connection's particulars. */
export interface Client {
  readonly connection: Connection;
  session(access: 'READ' | 'WRITE'): Session;
  close(): Promise<void>;
}

/**
 * Signs in.
 * @throws StoreError where no server answers, or the user or database is wrong
 */
export async function openClient(connection: Connection): Promise<Client> {
  const { uri, username, password, database } = connection;
  await assertAnswers(connection);
  let driver: Driver | undefined;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      ...PATIENCE,
      userAgent: 'newsgraph',
      telemetryDisabled: true,
    });
    // fails at once where there is no server, which a query would be tried again for; does not ask for the database
    await driver.getServerInfo();
    await driver.executeQuery(
      'RETURN 1',
      {},
      {
        ...(database === undefined ? {} : { database }),
        routing: 'READ',
      },
    );
  } catch (error) {
    await driver?.close();
    throw toStoreError(error, connection);
  }
  const opened = driver;
  return {
    connection,
    session: (defaultAccessMode) =>
      opened.session({ defaultAccessMode, ...(database === undefined ? {} : { database }) }),
    close: () => opened.close(),
  };
}
