/** Starts and stops a real Neo4j Community server as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../errors';
import { homeEnvironment, prepareHome } from './home';
import { ensureJars } from './jars';
import { findJava, javaFlags, type Java } from './java';
import { freePorts, HOST } from './ports';
import { checkReady, type Readiness } from './ready';
import { serverSettings, type Ports, type Settings } from './settings';

/** The newest long-term version on Maven Central. */
export const DEFAULT_VERSION = '5.26.30';

export interface ServerOptions {
  readonly version?: string;
  /** Where jars are kept, one folder a version. */
  readonly jars: string;
  /** The server's folder; without it a temporary one, removed on stop. */
  readonly home?: string;
  readonly password?: string;
  /** Without them, free ones. */
  readonly ports?: Ports;
  /** Settings beyond the usual ones; an unknown one stops the start. */
  readonly settings?: Settings;
  readonly timeoutMs?: number;
  /** The Maven program. */
  readonly maven?: string;
}

export interface RunningServer {
  readonly version: string;
  readonly home: string;
  readonly uri: string;
  readonly browser: string;
  readonly username: string;
  readonly password: string;
  /** False where the folder was first started with another password, which stays. */
  readonly passwordFits: boolean;
  readonly pid: number;
  /** Resolves when the server has ended, by whatever cause. */
  readonly ended: Promise<void>;
  /** Ends the server (SIGKILL: as a power cut would), and removes its folder where that was temporary. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

async function choosePorts(): Promise<Ports> {
  const [http, bolt] = await freePorts(2);
  return { http, bolt };
}

/** Neo4j's main class moved with the calendar versions. */
function mainClass(version: string): string {
  return version.startsWith('5.')
    ? 'org.neo4j.server.CommunityEntryPoint'
    : 'org.neo4j.server.Neo4jCommunity';
}

function launch(home: string, version: string, java: Java, jars: string): ChildProcess {
  const log = openSync(join(home, 'logs', 'console.log'), 'a');
  const child = spawn(
    java.command,
    [
      '-Xms256m',
      '-Xmx1g',
      '-XX:+UseSerialGC',
      '-XX:+ExitOnOutOfMemoryError',
      ...javaFlags(java.major),
      // the HTTP server unpacks there; a killed one leaves it behind
      `-Djava.io.tmpdir=${join(home, 'tmp')}`,
      '-cp',
      join(jars, '*'),
      mainClass(version),
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    { env: homeEnvironment(home), stdio: ['ignore', log, log] },
  );
  closeSync(log);
  return child;
}

async function logTail(home: string): Promise<string> {
  const text = await readFile(join(home, 'logs', 'console.log'), 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-8).join('\n');
}

/**
 * Waits until the database answers.
 * @throws StoreError where the process ends before, or the time is over
 */
async function waitUntilReady(
  child: ChildProcess,
  home: string,
  ports: Ports,
  password: string,
  timeoutMs: number,
): Promise<Readiness> {
  const fail = async (what: string): Promise<never> => {
    throw new StoreError({
      what: `${what}; its log ends with:\n${await logTail(home)}`,
      place: { file: join(home, 'logs', 'console.log') },
      remedy: 'See whether another server uses the folder or the ports',
    });
  };
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) await fail('Neo4j ended before it was ready');
    if (performance.now() > deadline) await fail(`Neo4j was not ready after ${timeoutMs / 1000} seconds`);
    const readiness = await checkReady(ports, password);
    if (readiness !== 'not-yet') return readiness;
    await sleep(50);
  }
}

/**
 * Starts a server and waits until its database answers queries. It listens on the loopback address only.
 * @throws StoreError where Maven, Java or the folder is missing or unfit, or the start fails
 */
export async function startNeo4j(options: ServerOptions): Promise<RunningServer> {
  const { version = DEFAULT_VERSION, password = 'newsgraph-local', timeoutMs = 120_000 } = options;
  const java = await findJava(version);
  const jars = await ensureJars(version, options.jars, options.maven);
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'newsgraph-neo4j-')));
  const ports = options.ports ?? (await choosePorts());
  const removeTemporary = async (): Promise<void> => {
    if (options.home === undefined) await rm(home, { recursive: true, force: true });
  };

  let child: ChildProcess | undefined;
  const killChild = (): boolean | undefined => child?.kill('SIGKILL');
  // a parent that ends in a hurry must not leave the server behind
  process.once('exit', killChild);
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill(signal);
      const impatient = setTimeout(killChild, 30_000);
      await ended;
      clearTimeout(impatient);
    }
    process.removeListener('exit', killChild);
    await removeTemporary();
  };

  try {
    await prepareHome(home, serverSettings(ports, options.settings), password, java, jars);
    child = launch(home, version, java, jars);
    const ended = once(child, 'exit').then(() => undefined);
    const readiness = await waitUntilReady(child, home, ports, password, timeoutMs);
    return {
      version,
      home,
      uri: `bolt://${HOST}:${ports.bolt}`,
      browser: `http://${HOST}:${ports.http}/browser/`,
      username: 'neo4j',
      password,
      passwordFits: readiness === 'ready',
      pid: child.pid!,
      ended,
      stop,
    };
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
}
