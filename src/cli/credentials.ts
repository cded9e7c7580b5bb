/** Credentials from a file, as Neo4j's hosted service hands them out, and a password from the terminal. */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { read } from 'read';
import { UsageError } from '../errors';
import type { ConnectionOptions } from '../stores/neo4j';

/**
 * What a file of lines like `NEO4J_PASSWORD=…` says.
 * @throws UsageError where it cannot be read or says nothing of the kind; its content is never repeated
 */
export function readCredentials(file: string): ConnectionOptions {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError({
      what: 'The credentials cannot be read',
      place: { file },
      remedy: 'Give the path of a file that you may read',
      cause,
    });
  }
  const lines: Partial<Record<string, string>> = parseEnv(text);
  const found = {
    uri: lines['NEO4J_URI'],
    username: lines['NEO4J_USERNAME'],
    password: lines['NEO4J_PASSWORD'],
    database: lines['NEO4J_DATABASE'],
  };
  if (found.password === undefined) {
    throw new UsageError({
      what: 'The file has no line NEO4J_PASSWORD=…',
      place: { file },
      remedy: 'Write NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE as NAME=value, a line each',
    });
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Asks at the terminal, showing nothing; undefined where there is none, or no answer. */
export async function askPassword(): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const answer = await read({ prompt: 'Password of Neo4j: ', silent: true, output: process.stderr });
  return answer === '' ? undefined : answer;
}
