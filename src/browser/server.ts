/** Serves the guide, the style sheet and the questions to Neo4j Browser, which is a page of another origin. */
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cypherPath } from '../data-path';
import { StoreError } from '../errors';
import type { ShippedQuery } from '../stores/queries';
import { renderGuide } from './guide';
import { parametersCommand, savedCypher } from './saved-cypher';

/** Served to this machine alone. */
const HOST = '127.0.0.1';

/** By default the Browser plays guides from this name, and from no address. */
const PUBLIC_HOST = 'localhost';

export interface GuideServer {
  /** `http://localhost:PORT`. */
  readonly address: string;
  readonly guide: string;
  readonly style: string;
  readonly questions: string;
  stop(): Promise<void>;
}

export const PATHS = {
  guide: '/guide.html',
  style: '/style.grass',
  questions: '/newsgraph-questions.zip',
} as const;

/** The application without a port; `address` is what links in the guide begin with. */
export function guideApplication(queries: readonly ShippedQuery[], address: () => string): Hono {
  const read = (name: string): string => readFileSync(cypherPath('browser', name), 'utf8');
  const app = new Hono();
  // the Browser asks first (OPTIONS), with headers of its own
  app.use(cors({ origin: '*', allowHeaders: ['*'], allowMethods: ['GET', 'HEAD', 'OPTIONS'] }));
  app.get('/', (context) => context.redirect(PATHS.guide));
  app.get(PATHS.guide, (context) =>
    context.html(
      renderGuide(read('guide.md'), { address: address(), parameters: parametersCommand(queries) }),
    ),
  );
  app.get(PATHS.style, (context) => context.text(read('style.grass')));
  app.get(PATHS.questions, (context) =>
    context.body(savedCypher(queries).slice().buffer, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${PATHS.questions.slice(1)}"`,
    }),
  );
  return app;
}

/**
 * Starts the server.
 * @param port 0 for any that is free
 * @throws StoreError where the port is in use
 */
export async function startGuide(queries: readonly ShippedQuery[], port: number): Promise<GuideServer> {
  let address = '';
  const { fetch } = guideApplication(queries, () => address);
  const server = serve({ fetch, port, hostname: HOST });
  await once(server, 'listening').catch((cause: Error) => {
    throw new StoreError({
      what: `The guide cannot be served on port ${port}: ${cause.message}`,
      remedy: 'Choose another with --port, or 0 for any that is free',
      cause,
    });
  });
  address = `http://${PUBLIC_HOST}:${(server.address() as AddressInfo).port}`;
  return {
    address,
    guide: address + PATHS.guide,
    style: address + PATHS.style,
    questions: address + PATHS.questions,
    stop: () => stop(server),
  };
}

async function stop(server: ServerType): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
  await closed;
}
