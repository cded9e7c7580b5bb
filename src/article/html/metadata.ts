/** What a page says about itself: JSON-LD, OpenGraph, Dublin Core and the like. */
import { z } from 'zod';
import type { DomDocument } from './dom';

/** The fields found; dates are as written. */
export interface PageMetadata {
  readonly title?: string;
  readonly dates: readonly string[];
  readonly source?: string;
  readonly url?: string;
  readonly language?: string;
}

/** https://schema.org/Article and its kinds: NewsArticle, ReportageNewsArticle, BlogPosting … */
const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|LiveBlogPosting)$/;

const Text = z.string().trim().min(1);
const LdArticle = z.object({
  headline: Text.optional().catch(undefined),
  datePublished: Text.optional().catch(undefined),
  dateModified: Text.optional().catch(undefined),
  url: Text.optional().catch(undefined),
  publisher: z
    .union([z.object({ name: Text }), z.array(z.object({ name: Text })).transform(([first]) => first)])
    .optional()
    .catch(undefined),
});
type LdArticle = z.output<typeof LdArticle>;

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.issued',
  'pubdate',
  'publishdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
];

export function readMetadata(document: DomDocument, jsonLd: readonly string[]): PageMetadata {
  const metas = metaFields(document);
  const meta = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => metas.get(name) ?? []);
  const article = jsonLd.flatMap(articlesOf)[0];
  const url = address(document, [article?.url, ...meta(['og:url', 'twitter:url'])]);
  const source =
    article?.publisher?.name ?? meta(['og:site_name', 'application-name', 'publisher'])[0] ?? host(url);
  const title = headline(
    document,
    meta(['og:title', 'twitter:title', 'dc.title'])[0] ?? article?.headline,
    source,
  );
  const language =
    document.documentElement.getAttribute('lang') ?? meta(['og:locale', 'content-language'])[0];
  return {
    ...(title === undefined ? {} : { title }),
    dates: [
      article?.datePublished,
      ...meta(PUBLISHED),
      ...timeElements(document),
      article?.dateModified,
      ...meta(MODIFIED),
    ].filter((date) => date !== undefined),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined || language === '' ? {} : { language }),
  };
}

function metaFields(document: DomDocument): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    if (name === null || content === '') continue;
    const key = name.trim().toLowerCase();
    fields.set(key, [...(fields.get(key) ?? []), content]);
  }
  return fields;
}

/** Articles in a JSON-LD script, whether alone, in a list or in a graph; a broken script holds none. */
function articlesOf(script: string): readonly LdArticle[] {
  let value: unknown;
  try {
    value = JSON.parse(script);
  } catch {
    return [];
  }
  return nodesOf(value, 0)
    .filter((node) =>
      [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
    )
    .flatMap((node) => LdArticle.safeParse(node).data ?? []);
}

function nodesOf(value: unknown, depth: number): readonly Readonly<Record<string, unknown>>[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1));
  const node = value as Readonly<Record<string, unknown>>;
  return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node['mainEntity'], depth + 1)];
}

/** `<time>` inside the article first: a page's header may show today's date. */
function timeElements(document: DomDocument): readonly string[] {
  const times = [
    ...document.querySelectorAll('time[itemprop="datePublished"], time[pubdate]'),
    ...document.querySelectorAll('article time[datetime], main time[datetime]'),
  ];
  return times
    .map((time) => time.getAttribute('datetime') ?? time.textContent ?? '')
    .filter((date) => date !== '');
}

/** The one `<h1>` where the page's declared title says the same; else the declared title without the site's name. */
function headline(
  document: DomDocument,
  declared: string | undefined,
  source: string | undefined,
): string | undefined {
  const titles = [...document.querySelectorAll('h1')]
    .map((h1) => oneLine(h1.textContent ?? ''))
    .filter(Boolean);
  const page = oneLine(document.querySelector('title')?.textContent ?? '');
  const says = oneLine(declared ?? page);
  const [h1] = titles.filter((title) => says === '' || same(title, says) || page.includes(title));
  if (h1 !== undefined) return h1;
  const bare = source === undefined ? says : withoutSite(says, source);
  return bare === '' ? titles[0] : bare;
}

function withoutSite(title: string, site: string): string {
  const parts = title.split(/\s+[|–—·-]\s+/u);
  return parts.length > 1 && same(parts.at(-1) ?? '', site) ? parts.slice(0, -1).join(' - ') : title;
}

function same(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => text.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
  return x !== undefined && y !== undefined && x !== '' && (x.startsWith(y) || y.startsWith(x));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The first web address that is whole. */
function address(document: DomDocument, others: readonly (string | undefined)[]): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  return [canonical, ...others].find((url) => url !== undefined && /^https?:\/\/[^\s/]+/.test(url));
}

function host(url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(url) ? undefined : new URL(url).hostname.replace(/^www\./, '');
}
