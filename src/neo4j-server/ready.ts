/** Knows when a server is ready: an open port and a greeting come before the database can answer. */
import { connect } from 'node:net';
import { HOST } from './ports';
import type { Ports } from './settings';

/** `wrong-password`: the server answers, but its data was first started with another password. */
export type Readiness = 'ready' | 'wrong-password' | 'not-yet';

/** Bolt's magic number and four proposals for a version: 5.8 down to 5.0, then 4.4 (Bolt protocol, "Handshake"). */
const BOLT_HANDSHAKE = Buffer.from('6060b017' + '00080805' + '00000404' + '00000000' + '00000000', 'hex');

/** Whether the port agrees on a Bolt version. */
function boltAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST, () => socket.write(BOLT_HANDSHAKE));
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once('data', (data) => end(data.length >= 4 && data.readUInt32BE(0) !== 0));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}

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
  if (!(await boltAnswers(ports.bolt))) return 'not-yet';
  return databaseAnswers(ports.http, password);
}
