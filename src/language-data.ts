/** Reads a language's word lists and rules from `data/languages/`, checked against their schema. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from './article/types';
import { dataPath } from './data-path';
import { DataError } from './errors';

/** A list of words of such a file, as a set. */
export const wordSet = z.array(z.string().min(1)).transform((list): ReadonlySet<string> => new Set(list));

/**
 * Reads `data/languages/<language>/<name>.json`.
 * @throws DataError where the file is missing, is no JSON, or does not fit the schema
 */
export function loadLanguageData<T>(language: Language, name: string, schema: z.ZodType<T>): T {
  const file = dataPath('languages', language, `${name}.json`);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new DataError({
      what: `The language data "${name}" cannot be read`,
      place: { file },
      remedy: 'Reinstall newsgraph, or restore the file from its repository.',
      cause,
    });
  }
  const checked = schema.safeParse(raw);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new DataError({
    what: `The language data "${name}" is damaged at ${issue?.path.join('.') ?? 'its root'}: ${issue?.message ?? ''}`,
    place: { file },
    remedy: 'Correct the entry; the schema stands beside the code that reads it.',
    cause: checked.error,
  });
}
