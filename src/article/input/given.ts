/** What people give about an article: the fields of a .jsonl line, of NAME.meta.json and of front matter. */
import { z } from 'zod';
import { ArticleError, type Place } from '../../errors';

/** Feeds write null, and empty strings, for what they do not know. */
const Text = z
  .string()
  .nullish()
  .transform((value) => (value === undefined || value === null || value.trim() === '' ? undefined : value));

const Given = z.object({
  id: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) =>
      value === undefined || value === null || value === '' ? undefined : String(value),
    ),
  text: Text,
  html: Text,
  title: Text,
  publishedAt: Text,
  language: Text,
  source: Text,
  url: Text,
});

/** All fields are optional here; a .jsonl line needs `text` or `html`. Unknown fields are ignored. */
export type Given = Readonly<z.output<typeof Given>>;

export const NOTHING_GIVEN: Given = Given.parse({});

/** @throws ArticleError where the value is no object or a field has the wrong type */
export function readGiven(value: unknown, place: Place): Given {
  const result = Given.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new ArticleError({
    what: field === '' ? 'is no JSON object' : `the field "${field}" has the wrong type`,
    place,
    remedy:
      field === ''
        ? 'Give an object with the fields of an article.'
        : `Give ${field} as a string, or leave it out.`,
    cause: result.error,
  });
}

/** @throws ArticleError where the text is no JSON */
export function parseJson(text: string, place: Place): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ArticleError({
      what: `is no valid JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      place,
      remedy: 'Write one JSON object, quotes and line breaks inside strings escaped.',
      cause,
    });
  }
}

/** Fields of `first` where given, of `second` otherwise. */
export function preferring(first: Given, second: Given): Given {
  const pick = <K extends keyof Given>(key: K): Given[K] => first[key] ?? second[key];
  return {
    id: pick('id'),
    text: pick('text'),
    html: pick('html'),
    title: pick('title'),
    publishedAt: pick('publishedAt'),
    language: pick('language'),
    source: pick('source'),
    url: pick('url'),
  };
}
