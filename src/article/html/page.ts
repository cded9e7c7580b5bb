/** Reads a web page: its article as plain text, title first, and what it says about itself. */
import { Readability } from '@mozilla/readability';
import { parseDocument, type DomDocument, type DomNode } from './dom';
import { elementText } from './element-text';
import { readMetadata, type PageMetadata } from './metadata';
import { tamePage } from './tame';

/** The plain text of a page, a line a paragraph; `lines` is all of its text, menus and dates included. */
export interface Page {
  readonly text: string;
  readonly metadata: PageMetadata;
  readonly lines: readonly string[];
}

/** Readability takes minutes for pages of more elements and texts, which are lists and not articles. */
const MOST_NODES = 30_000;

/** Parts of a page that hold no article, where Readability finds none. */
const AROUND = new Set(['NAV', 'ASIDE', 'HEADER', 'FOOTER']);

/**
 * The article of a page by Mozilla's Readability, else the text of its `<article>`, `<main>` or `<body>`.
 * @param title a title that is known from elsewhere and goes first
 */
export function readPage(html: string, title?: string): Page {
  const { html: tame, jsonLd, nodes } = tamePage(html);
  const document = parseDocument(tame);
  const metadata = readMetadata(document, jsonLd);
  const lines = elementText(document.body).split('\n').filter(Boolean);
  const plain = elementText(
    document.querySelector('article') ?? document.querySelector('main') ?? document.body,
    AROUND,
  );
  const main = nodes > MOST_NODES ? undefined : mainText(document);
  // Readability gives up on short pages, and takes a long comment for the article of a page that loads its own
  const content = main === undefined || main.length < plain.length / 4 ? plain : main;
  return { text: withTitle(content, title ?? metadata.title), metadata, lines };
}

/**
 * What Readability takes for the article; it rewrites the document, so nothing may read that afterwards.
 * On a page that it stumbles over there is no such text.
 */
function mainText(document: DomDocument): string | undefined {
  try {
    const reader = new Readability<DomNode>(document, {
      serializer: (node: unknown) => node as DomNode,
      charThreshold: 200,
    });
    const content = reader.parse()?.content ?? undefined;
    return content === undefined ? undefined : elementText(content) || undefined;
  } catch {
    return undefined;
  }
}

/** The text with its title first, unless it begins with that already. */
export function withTitle(text: string, title: string | undefined): string {
  const [first = ''] = text.split('\n', 1);
  if (title === undefined || fold(first) === fold(title)) return text;
  return `${title}\n\n${text}`;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
