/** Knows when a server is ready: an open port and a greeting come before the database can answer. */
import { askPort } from '../stores/neo4j/handshake';
import { HOST } from './ports';
import type { Ports } from './settings';

/** `wrong-password`: the server answers, but its data was first started with another password. */
export type Readiness = 'ready' | 'wrong-password' | 'not-yet';

async function databaseAnswers(port: number, password: string): Promise<Readiness> {
  const authorization = `Basic ${Buffer.from(`neo4j:${password}`).toString('base64')}`;
  try {
    const response = await fetch(`http://${HOST}:${port}/db/neo4j/query/v2`, {
      method: 'POST',
      body: JSON.stringify({ statement: 'RETURN 1' }),
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization },
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 401) return 'wrong-password';
    return response.ok ? 'ready' : 'not-yet';
  } catch {
    return 'not-yet';
  }
}

/** Asks once whether the server's database runs a query. */
export async function checkReady(ports: Ports, password: string): Promise<Readiness> {
  if ((await askPort(HOST, ports.bolt, 1000)) !== 'bolt') return 'not-yet';
  return databaseAnswers(ports.http, password);
}
