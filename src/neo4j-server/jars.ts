/** Fetches a Neo4j version's jars from Maven Central, once, into a folder of their own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StoreError } from '../errors';
import { DOCKER_REMEDY } from './remedy';

// Debian's own Maven has no default for this plugin's version, so it is pinned
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

function mavenArguments(version: string, folder: string): string[] {
  return [
    '--batch-mode',
    '--no-transfer-progress',
    '--quiet',
    '--file',
    join(__dirname, 'pom.xml'),
    `-Dneo4j.version=${version}`,
    COPY_DEPENDENCIES,
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
  ];
}

function runMaven(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', (cause) =>
      reject(
        new StoreError({
          what: `Maven cannot be run (${command}: ${cause.message})`,
          remedy: `Install Maven (mvn), or ${DOCKER_REMEDY}`,
          cause,
        }),
      ),
    );
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(
            new StoreError({
              what: `Maven could not fetch Neo4j (exit code ${String(code)}): ${output.trim().slice(-500)}`,
              remedy: `Check the version and the network, or ${DOCKER_REMEDY}`,
            }),
          ),
    );
  });
}

/**
 * The folder with all jars of one Neo4j version; fetched beside and renamed, so that a folder is whole or absent.
 * @param cache where versions are kept, one folder each
 * @throws StoreError where Maven is missing, or the version or the network is
 */
export async function ensureJars(version: string, cache: string, maven = 'mvn'): Promise<string> {
  const folder = resolve(cache, version);
  if (existsSync(folder)) return folder;
  const beside = `${folder}.tmp-${process.pid}`;
  try {
    await mkdir(beside, { recursive: true });
    await runMaven(maven, mavenArguments(version, beside));
    await rename(beside, folder);
  } catch (error) {
    // another process may have been faster: its folder is as good
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return folder;
}
