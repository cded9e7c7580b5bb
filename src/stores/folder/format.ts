/** The graph folder's files and what a line of each holds. */
import { z } from 'zod';

export const FORMAT = 'newsgraph-folder/1';

/** In the order in which they are written; all but the manifest are JSON Lines, sorted by id. */
export const DATA_FILES = [
  'articles.jsonl',
  'extractions.jsonl',
  'nodes.jsonl',
  'relationships.jsonl',
] as const;
export type DataFile = (typeof DATA_FILES)[number];
export const MANIFEST = 'manifest.json';

const pair = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

/** A line of articles.jsonl; the text itself is the extraction's. Spans are `[start, end]`. */
export const articleRecordSchema = z.strictObject({
  id: z.string().min(1),
  language: z.enum(['fr', 'en']),
  title: z.string().optional(),
  publishedAt: z.string().optional(),
  /** `MM-DD`, where the article itself does not say the year. */
  publishedDay: z.string().optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  /** SHA-256 of the text. */
  contentHash: z.string(),
  /** SHA-256 of all that extraction depends on: text, title, date, language, body. */
  inputHash: z.string(),
  /** Fingerprint of the pipeline that read it. */
  pipeline: z.string(),
  body: z.array(pair),
  sentences: z.array(pair),
});
export type ArticleRecord = z.infer<typeof articleRecordSchema>;

const fileSchema = z.strictObject({
  lines: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
});

export const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** Fingerprints of the pipelines that read the articles, sorted; one, unless some were read by an older version. */
  pipelines: z.array(z.string()),
  counts: z.strictObject({
    articles: z.int().nonnegative(),
    nodes: z.int().nonnegative(),
    relationships: z.int().nonnegative(),
    /** Nodes by label. */
    labels: z.record(z.string(), z.int().nonnegative()),
    /** Relationships by type. */
    types: z.record(z.string(), z.int().nonnegative()),
  }),
  files: z.strictObject({
    'articles.jsonl': fileSchema,
    'extractions.jsonl': fileSchema,
    'nodes.jsonl': fileSchema,
    'relationships.jsonl': fileSchema,
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type FileSummary = z.infer<typeof fileSchema>;
