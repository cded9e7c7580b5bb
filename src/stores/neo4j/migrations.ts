/** Brings a database's constraints and indexes up to date, once each, and keeps a record of it there. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cypherPath } from '../../data-path';
import { StoreError } from '../../errors';
import { compareText } from '../compare-text';
import type { Client } from './driver';
import { readStatement } from './statements';

export interface Migration {
  /** `001` of `V001__constraints_and_indexes.cypher`. */
  readonly version: string;
  readonly description: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The statements of a file: each ends with a semicolon at a line's end; comments have lines of their own. */
export function splitStatements(text: string): readonly string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** All migrations, in order. Files are named as neo4j-migrations names them. */
export function readMigrations(folder = cypherPath('migrations')): readonly Migration[] {
  return readdirSync(folder)
    .sort(compareText)
    .flatMap((file) => {
      const [, version, words] = /^V(\d+)__(\w+)\.cypher$/.exec(file) ?? [];
      if (version === undefined) return [];
      const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n');
      return {
        version,
        description: words.replaceAll('_', ' '),
        checksum: createHash('sha256').update(text).digest('hex').slice(0, 16),
        statements: splitStatements(text),
      };
    });
}

/**
 * The migrations that a database has yet to see.
 * @throws StoreError where one ran there with other content, or the database is newer than newsgraph
 */
export function pendingMigrations(
  known: readonly Migration[],
  applied: ReadonlyMap<string, string>,
): readonly Migration[] {
  for (const [version, checksum] of applied) {
    const migration = known.find((candidate) => candidate.version === version);
    if (migration?.checksum === checksum) continue;
    throw new StoreError({
      what:
        migration === undefined
          ? `The database was prepared by a newer newsgraph (migration V${version})`
          : `Migration V${version} has changed since it ran in this database`,
      remedy: 'Use the version of newsgraph that prepared it, or load into an empty database',
    });
  }
  return known.filter(({ version }) => !applied.has(version));
}

async function readApplied(client: Client): Promise<ReadonlyMap<string, string>> {
  const session = client.session('READ');
  try {
    const { records } = await session.executeRead((transaction) =>
      transaction.run<{ version: string; checksum: string }>(readStatement('applied-migrations')),
    );
    return new Map(records.map((record) => [record.get('version'), record.get('checksum')]));
  } finally {
    await session.close();
  }
}

/** What would run. */
export async function findPending(client: Client): Promise<readonly Migration[]> {
  return pendingMigrations(readMigrations(), await readApplied(client));
}

/**
 * Runs what is pending. Schema and data cannot share a transaction: a statement that ran before a crash runs
 * again, which IF NOT EXISTS allows.
 */
export async function migrate(client: Client, pending: readonly Migration[]): Promise<void> {
  const session = client.session('WRITE');
  try {
    for (const { statements, version, description, checksum } of pending) {
      for (const statement of statements) {
        await session.executeWrite((transaction) => transaction.run(statement));
      }
      await session.executeWrite((transaction) =>
        transaction.run(readStatement('record-migration'), { version, description, checksum }),
      );
    }
  } finally {
    await session.close();
  }
}
