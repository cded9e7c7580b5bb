/** `npm run neo4j`: a Neo4j Community server for trying newsgraph out, from Maven Central, without Docker. */
import { Command } from 'commander';
import { join, resolve } from 'node:path';
import { NewsgraphError, StoreError, UsageError } from '../errors';
import { freePorts, isFree } from './ports';
import { DEFAULT_VERSION, startNeo4j, type RunningServer } from './server';
import type { Ports } from './settings';

const USUAL_PORTS: Ports = { http: 7474, bolt: 7687 };

interface Choices {
  readonly neo4jVersion: string;
  readonly folder: string;
  readonly password: string;
  readonly httpPort?: number;
  readonly boltPort?: number;
}

function port(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new UsageError({ what: `"${text}" is not a port`, remedy: 'Give a number from 1 to 65535' });
}

const command = new Command('neo4j')
  .description('Start a Neo4j Community server on this machine; Ctrl-C stops it, its data stays')
  .option('--neo4j-version <version>', 'version on Maven Central', DEFAULT_VERSION)
  .option('--folder <folder>', 'where jars and data are kept', '.neo4j')
  .option(
    '--password <password>',
    'password of the first start',
    process.env['NEO4J_PASSWORD'] ?? 'newsgraph-local',
  )
  .option('--http-port <port>', `port of the Browser (default: ${USUAL_PORTS.http} if free)`, port)
  .option('--bolt-port <port>', `port of the database (default: ${USUAL_PORTS.bolt} if free)`, port);

/** The port asked for, which must be free, else the usual one if free, else another. */
async function choosePort(asked: number | undefined, usual: number, other: number): Promise<number> {
  if (asked === undefined) return (await isFree(usual)) ? usual : other;
  if (await isFree(asked)) return asked;
  throw new StoreError({
    what: `Port ${asked} is in use`,
    remedy: 'Choose another, or leave the option out',
  });
}

function describe(server: RunningServer): string {
  const password = server.passwordFits ? server.password : 'the one this folder was first started with';
  return [
    `Neo4j ${server.version} is ready. Ctrl-C stops it.`,
    `  Browser   ${server.browser}`,
    `  NEO4J_URI=${server.uri}`,
    `  NEO4J_USERNAME=${server.username}`,
    `  NEO4J_PASSWORD=${password}`,
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const { neo4jVersion, folder, password, httpPort, boltPort } = command.parse().opts<Choices>();
  // before the server is ready there is nothing to stop in order: whatever runs is killed on exit
  let stop = (): unknown => process.exit(130);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
  const [otherHttp, otherBolt] = await freePorts(2);
  const ports: Ports = {
    http: await choosePort(httpPort, USUAL_PORTS.http, otherHttp),
    bolt: await choosePort(boltPort, USUAL_PORTS.bolt, otherBolt),
  };
  process.stderr.write(
    `Starting Neo4j ${neo4jVersion} (the first time its jars are fetched, about 150 MB) …\n`,
  );
  const server = await startNeo4j({
    version: neo4jVersion,
    jars: join(folder, 'jars'),
    // a line of versions shares its data; an older line cannot read a newer one's
    home: resolve(folder, `home-${neo4jVersion.split('.')[0]}`),
    password,
    ports,
  });
  stop = () => server.stop();
  process.stdout.write(describe(server));
  await server.ended;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof NewsgraphError ? error.toLine() : String(error)}\n`);
  process.exitCode = 1;
});
