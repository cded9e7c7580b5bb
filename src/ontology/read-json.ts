/** Reads a data file of the ontology and checks it against its schema. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { DataError } from '../errors';

const REMEDY = 'Correct the file, or reinstall the package.';

/**
 * The checked content of a JSON file.
 * @throws DataError with the file and the place inside it where the file cannot be read or does not fit
 */
export function readJson<T>(file: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new DataError({ what: 'The file cannot be read as JSON', place: { file }, remedy: REMEDY, cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.map(String).join('.') ?? '';
  throw new DataError({
    what: `At ${where === '' ? 'the top' : where}: ${issue?.message ?? 'does not fit the schema'}`,
    place: { file },
    remedy: REMEDY,
    cause: result.error,
  });
}
