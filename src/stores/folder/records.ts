/** Turns what was read in an article into the folder's lines, and back. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '../../article/types';
import type { Extraction, ReadArticle } from '../../events/types';
import { contentHash } from '../../graph';
import type { GraphNode, GraphRelationship } from '../../graph';
import type { Span } from '../../span';
import { damaged } from './errors';
import { articleRecordSchema, type ArticleRecord } from './format';
import { parseLine, type Line } from './lines';

const toPairs = (spans: readonly Span[]) => spans.map(({ start, end }): [number, number] => [start, end]);
const toSpans = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([start, end]) => ({ start, end }));

/** What is known of an article beside its text; nothing stands for what is not known. */
type Known = Pick<Article, 'title' | 'publishedAt' | 'publishedDay' | 'source' | 'url'>;

/** In the order in which a line holds them. */
function knownOf({ title, publishedAt, publishedDay, source, url }: Known): Known {
  return {
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(publishedDay === undefined ? {} : { publishedDay }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  };
}

export function articleRecord({ article, sentences }: ReadArticle, pipeline: string): ArticleRecord {
  const { id, language, text, body } = article;
  return {
    id,
    language,
    ...knownOf(article),
    contentHash: contentHash(text),
    inputHash: inputHash(article),
    pipeline,
    body: toPairs(body),
    sentences: toPairs(sentences),
  };
}

export function readArticle(record: ArticleRecord, extraction: Extraction): ReadArticle {
  const { id, language, body, sentences } = record;
  return {
    kind: 'read',
    article: {
      kind: 'article',
      id,
      text: extraction.text,
      language,
      ...knownOf(record),
      body: toSpans(body),
    },
    sentences: toSpans(sentences),
    extraction,
  };
}

/**
 * A hash of everything in an article that may change what is read in it, or what the graph says of it. Of a date
 * whose year the corpus has found only the day counts: that is what the article itself says.
 */
export function inputHash(article: Article): string {
  const { text, language, title, publishedAt, publishedDay, source, url, body } = article;
  const parts = [
    language,
    title ?? null,
    publishedDay ?? publishedAt ?? null,
    source ?? null,
    url ?? null,
    toPairs(body),
    text,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

export function parseArticleRecord(path: string, line: Line): ArticleRecord {
  const parsed = articleRecordSchema.safeParse(parseLine(path, line));
  if (parsed.success) return parsed.data;
  throw damaged(path, `the line is no article: ${z.prettifyError(parsed.error)}`, line.number, parsed.error);
}

/** Checks as much as tells an extraction from something else; what the pipeline wrote is sound. */
export function parseExtraction(path: string, line: Line): Extraction {
  const value = parseLine(path, line);
  const isExtraction = z
    .object({ format: z.literal('extraction/1'), text: z.string() })
    .safeParse(value).success;
  if (!isExtraction) throw damaged(path, 'the line is no extraction/1', line.number);
  return value as Extraction;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function parseNode(path: string, line: Line): GraphNode {
  const value = parseLine(path, line);
  const sound =
    isRecord(value) &&
    typeof value.id === 'string' &&
    Array.isArray(value.labels) &&
    isRecord(value.properties);
  if (!sound) throw damaged(path, 'the line is no node', line.number);
  return value as unknown as GraphNode;
}

export function parseRelationship(path: string, line: Line): GraphRelationship {
  const value = parseLine(path, line);
  const sound =
    isRecord(value) &&
    [value.id, value.type, value.from, value.to].every((item) => typeof item === 'string') &&
    isRecord(value.properties);
  if (!sound) throw damaged(path, 'the line is no relationship', line.number);
  return value as unknown as GraphRelationship;
}
