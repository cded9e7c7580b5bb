/** Reads the statements in cypher/load and fills in labels and types, from the schema's allow-lists only. */
import { readFileSync } from 'node:fs';
import { cypherPath } from '../../data-path';
import { DataError, StoreError } from '../../errors';
import type { GraphSchema } from '../../graph/schema';

export type StatementName =
  | 'applied-migrations'
  | 'browser-address'
  | 'delete-nodes'
  | 'delete-relationships'
  | 'merge-nodes'
  | 'merge-relationships'
  | 'node-ids'
  | 'record-migration'
  | 'stored-node-contents'
  | 'stored-nodes'
  | 'stored-relationship-contents'
  | 'stored-relationships';

export interface Names {
  readonly BASE_LABEL?: string;
  readonly FROM_LABEL?: string;
  readonly TO_LABEL?: string;
  readonly RELATIONSHIP_TYPE?: string;
}

/** @throws DataError where the file is missing */
export function readStatement(name: StatementName): string {
  const file = cypherPath('load', `${name}.cypher`);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new DataError({
      what: 'A statement that ships with newsgraph cannot be read',
      place: { file },
      remedy: 'Install newsgraph again',
      cause,
    });
  }
}

/**
 * A name in backticks. The allow-list is the guard; the pattern guards the allow-list.
 * @throws StoreError for any other name
 */
export function quoteName(name: string, allowed: ReadonlySet<string>): string {
  if (allowed.has(name) && /^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return `\`${name}\``;
  throw new StoreError({
    what: `${JSON.stringify(name.slice(0, 60))} is no label or relationship type of the schema`,
    remedy: 'Build the graph folder again with this version of newsgraph',
  });
}

/** The statement with its placeholders filled. */
export function fillStatement(name: StatementName, names: Names, schema: GraphSchema): string {
  return Object.entries(names).reduce((text, [placeholder, value]) => {
    const allowed = placeholder === 'RELATIONSHIP_TYPE' ? schema.relationshipTypes : schema.labels;
    return text.replaceAll(`\`${placeholder}\``, quoteName(value as string, allowed));
  }, readStatement(name));
}
