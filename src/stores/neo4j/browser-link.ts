/** Addresses that open Neo4j Browser with a connection and a statement filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import { cypherPath } from '../../data-path';
import type { Connection } from './connection';
import { openClient } from './driver';
import { readStatement } from './statements';

/** Where Neo4j serves its Browser unless it was told otherwise. */
const USUAL = { http: '7474', https: '7473' } as const;

/** The port of an advertised address, `localhost:7474` or `:7474`. */
const portOf = (address: string | undefined): string | undefined => /:(\d+)$/.exec(address ?? '')?.[1];

async function settings(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const client = await openClient(connection);
  const session = client.session('READ');
  try {
    // SHOW SETTINGS may not stand in a transaction of the driver's own, which expects to be able to repeat it
    const { records } = await session.run<{ name: string; value: string }>(readStatement('browser-address'));
    return new Map(records.map((record) => [record.get('name'), record.get('value')]));
  } catch {
    // hosted servers do not show their settings
    return new Map();
  } finally {
    await session.close();
    await client.close();
  }
}

/**
 * The address of the Browser that a server serves, `http://localhost:7474/browser/`: the host that the connection
 * names and the port that the server does.
 * @throws StoreError where the server cannot be reached
 */
export async function findBrowser(connection: Connection): Promise<string> {
  const known = await settings(connection);
  const isEncrypted = connection.uri.includes('+s') && known.get('server.https.enabled') === 'true';
  const scheme = isEncrypted ? 'https' : 'http';
  const port = portOf(known.get(`server.${scheme}.advertised_address`)) ?? USUAL[scheme];
  return `${scheme}://${new URL(connection.uri).hostname}:${port}/browser/`;
}

/**
 * A link that opens the Browser at this connection (it asks for the password) with a command filled in.
 * @param command `edit` puts `argument`, a statement, into the editor; `play` plays the guide at that address
 * (https://neo4j.com/docs/browser/operations/browser-url-parameters)
 */
export function browserLink(
  browser: string,
  { uri, username, database }: Pick<Connection, 'uri' | 'username' | 'database'>,
  argument: string,
  command: 'edit' | 'play' = 'edit',
): string {
  const dbms = uri.replace('://', `://${encodeURIComponent(username)}@`);
  const parts = { dbms, ...(database === undefined ? {} : { db: database }), cmd: command, arg: argument };
  // a plus sign would be read as one: the Browser does not take it for a space
  const query = Object.entries(parts).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${browser}?${query.join('&')}`;
}

export interface PictureLink {
  readonly title: string;
  readonly link: string;
}

/** Links to the pictures of `cypher/links`, whose first lines are their titles. */
export function pictureLinks(browser: string, connection: Connection): readonly PictureLink[] {
  const folder = cypherPath('links');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [title, ...statement] = readFileSync(`${folder}/${file}`, 'utf8').trim().split(/\r?\n/);
      return {
        title: title.replace(/^\/\/ /, ''),
        link: browserLink(browser, connection, statement.join('\n')),
      };
    });
}
