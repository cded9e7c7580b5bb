/** Lays out a server's home folder and sets its first password. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { StoreError } from '../errors';
import { javaFlags, type Java } from './java';
import { formatSettings, type Settings } from './settings';

const run = promisify(execFile);
const FOLDERS = ['bin', 'conf', 'data', 'logs', 'run', 'plugins', 'import', 'licenses', 'tmp'];

/** Neo4j refuses shorter ones. */
const SHORTEST_PASSWORD = 8;

/** Environment by which Neo4j's programs find a home. */
export function homeEnvironment(home: string): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** Neo4j's administration program for this home, as its distributions have it: for offline import above all. */
function adminScript(home: string, java: Java, jars: string): string {
  const command = [java.command, ...javaFlags(java.major), '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'];
  return [
    '#!/bin/sh',
    `export NEO4J_HOME=${quoted(resolve(home))} NEO4J_CONF=${quoted(resolve(home, 'conf'))}`,
    `exec ${command.map(quoted).join(' ')} "$@"`,
    '',
  ].join('\n');
}

async function setFirstPassword(home: string, password: string, java: Java, jars: string): Promise<void> {
  const tool = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  try {
    await run(java.command, [...javaFlags(java.major), ...tool], { env: homeEnvironment(home) });
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    // the error's own message holds the command line, and so the password
    throw new StoreError({
      what: `Neo4j's first password could not be set (exit code ${String(code)}): ${(stderr ?? '').replaceAll(password, '***').trim()}`,
      place: { file: home },
      remedy: 'Choose another folder or another password',
    });
  }
}

/**
 * Makes the folder ready to start; a password is set only before the first start, later ones keep it.
 * @throws StoreError for a password of fewer than 8 characters, or a folder that cannot be used
 */
export async function prepareHome(
  home: string,
  settings: Settings,
  password: string,
  java: Java,
  jars: string,
): Promise<void> {
  if (password.length < SHORTEST_PASSWORD) {
    throw new StoreError({
      what: `Neo4j wants a password of at least ${SHORTEST_PASSWORD} characters`,
      remedy: 'Choose a longer one with --password or NEO4J_PASSWORD',
    });
  }
  for (const folder of FOLDERS) await mkdir(join(home, folder), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), formatSettings(settings));
  await writeFile(join(home, 'bin', 'neo4j-admin'), adminScript(home, java, jars), { mode: 0o755 });
  const isFresh = !existsSync(join(home, 'data', 'databases', 'system'));
  if (isFresh) await setFirstPassword(home, password, java, jars);
}
