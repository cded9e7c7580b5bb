/** Reads the gazetteer's files, checked against their schema. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { dataPath } from '../data-path';
import { DataError } from '../errors';

const REMEDY = 'Run `npm run train` to make the gazetteer again, or reinstall newsgraph.';

/** The bytes of `data/gazetteer/<file>` as text. @throws DataError where it cannot be read */
export function readText(file: string): string {
  const path = dataPath('gazetteer', file);
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new DataError({
      what: 'The gazetteer cannot be read',
      place: { file: path },
      remedy: REMEDY,
      cause,
    });
  }
}

/** `data/gazetteer/<file>` as JSON. @throws DataError where it is missing, no JSON, or does not fit */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const text = readText(file);
  const place = { file: dataPath('gazetteer', file) };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw new DataError({ what: 'The gazetteer is no JSON', place, remedy: REMEDY, cause });
  }
  const checked = schema.safeParse(raw);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const where = issue === undefined ? '' : ` at ${issue.path.join('.')}: ${issue.message}`;
  throw new DataError({ what: `The gazetteer is damaged${where}`, place, remedy: REMEDY });
}
