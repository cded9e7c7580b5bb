/** Finds a Java that runs the chosen Neo4j, and the flags that Neo4j needs from it. */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StoreError } from '../errors';
import { DOCKER_REMEDY } from './remedy';

const run = promisify(execFile);
const JVM_FOLDER = '/usr/lib/jvm';

export interface Java {
  readonly command: string;
  readonly major: number;
}

/** Java releases that Neo4j's documentation names for a version: 5.x for 17 and 21, calendar versions for 21 and 25. */
export function javaReleasesFor(version: string): readonly number[] {
  return version.startsWith('5.') ? [17, 21] : [21, 25];
}

/** The major version in what `java -version` prints: 17 of `openjdk version "17.0.15"`. */
export function parseJavaMajor(output: string): number | undefined {
  const major = /version "(\d+)/.exec(output)?.[1];
  return major === undefined ? undefined : Number(major);
}

async function majorOf(command: string, env: NodeJS.ProcessEnv): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await run(command, ['-version'], { env });
    return parseJavaMajor(stderr + stdout);
  } catch {
    // a path that is no Java is only one candidate less
    return undefined;
  }
}

async function candidates(env: NodeJS.ProcessEnv, folder: string): Promise<readonly string[]> {
  const installed = await readdir(folder).catch(() => []);
  return [
    ...(env['NEO4J_JAVA'] === undefined ? [] : [env['NEO4J_JAVA']]),
    ...(env['JAVA_HOME'] === undefined ? [] : [join(env['JAVA_HOME'], 'bin', 'java')]),
    'java',
    ...installed.sort().map((name) => join(folder, name, 'bin', 'java')),
  ];
}

/**
 * The first Java that fits: NEO4J_JAVA, JAVA_HOME, the path, then what the system has installed.
 * @throws StoreError where there is none
 */
export async function findJava(
  version: string,
  env: NodeJS.ProcessEnv = process.env,
  installedIn = JVM_FOLDER,
): Promise<Java> {
  const wanted = javaReleasesFor(version);
  const tried: string[] = [];
  for (const command of await candidates(env, installedIn)) {
    const major = await majorOf(command, env);
    if (major !== undefined && wanted.includes(major)) return { command, major };
    tried.push(`${command} (${major === undefined ? 'does not run' : `Java ${major}`})`);
  }
  throw new StoreError({
    what: `Neo4j ${version} needs Java ${wanted.join(' or ')}; tried ${tried.join(', ')}`,
    remedy: `Install one and name it in JAVA_HOME or NEO4J_JAVA, or ${DOCKER_REMEDY}`,
  });
}

/** Flags for server and administration tool alike; without java.nio opened, Java 25 refuses an import. */
export function javaFlags(major: number): readonly string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    // halves the time to start; a server for trying out and testing does not live long enough to miss the rest
    '-XX:TieredStopAtLevel=1',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(major >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    ...(major >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  ];
}
