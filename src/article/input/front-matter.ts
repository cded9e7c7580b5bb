/** Reads the YAML block that a Markdown file may begin with. */
import { parse } from 'yaml';
import type { Given } from './given';
import { NOTHING_GIVEN } from './given';

/** What follows the block, and the fields in it. */
export interface FrontMatter {
  readonly content: string;
  readonly given: Given;
}

const BLOCK = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The names under which site generators and scrapers write each field. */
const NAMES = {
  id: ['id'],
  title: ['title', 'titre', 'headline'],
  publishedAt: ['publishedat', 'published', 'published_at', 'date', 'pubdate', 'datepublished'],
  language: ['language', 'lang', 'langue'],
  source: ['source', 'site', 'sitename', 'site_name', 'publisher', 'outlet'],
  url: ['url', 'link', 'canonical', 'source_url'],
} as const;

export function readFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text);
  if (block === null) return { content: text, given: NOTHING_GIVEN };
  const fields = fieldsOf(block[1] ?? '');
  const pick = (names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find(Boolean);
  return {
    content: text.slice(block[0].length),
    given: {
      ...NOTHING_GIVEN,
      id: pick(NAMES.id),
      title: pick(NAMES.title),
      publishedAt: pick(NAMES.publishedAt),
      language: pick(NAMES.language),
      source: pick(NAMES.source),
      url: pick(NAMES.url),
    },
  };
}

/**
 * Fields by their name in lower case. A French title with its colon ("title: Iran : les sanctions") is no
 * YAML; such a block is read line by line.
 */
function fieldsOf(yaml: string): ReadonlyMap<string, string> {
  let value: unknown;
  try {
    value = parse(yaml);
  } catch {
    value = Object.fromEntries(
      [...yaml.matchAll(/^([\w-]+)[ \t]*:[ \t]*(.+)$/gm)].map(([, key, rest]) => [key, rest?.trim()]),
    );
  }
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, field]: [string, unknown]) =>
      typeof field === 'string' || typeof field === 'number'
        ? [[key.toLowerCase(), String(field).trim()] as const]
        : [],
    ),
  );
}
