/** Brings the formats together: the text of a document, and what it says about itself. */
import MarkdownIt from 'markdown-it';
import { parseDocument } from '../html/dom';
import { elementText } from '../html/element-text';
import { readPage, withTitle } from '../html/page';
import { tamePage } from '../html/tame';
import type { RawDocument } from './documents';
import { readFrontMatter } from './front-matter';
import { NOTHING_GIVEN, preferring, type Given } from './given';

export interface Understood {
  readonly text: string;
  readonly given: Given;
  /** Dates that the document itself states, the surest first. */
  readonly dates: readonly string[];
  /** Lines of a page around its article, where a date may stand that the article's text lost. */
  readonly lines: readonly string[];
  /** The language that a page says it is in: templates lie, so this only helps where the text is too short. */
  readonly languageHint?: string;
}

/**
 * The plain text of a document, which offsets count in: of a text file the content itself, of Markdown and
 * HTML what a reader sees. What is given beside the document wins over what it says itself.
 */
export function understand({ format, content, given }: RawDocument): Understood {
  if (format === 'html') return understandPage(content, given);
  if (format === 'markdown') return understandMarkdown(content, given);
  return { text: content, given, dates: [], lines: [] };
}

function understandPage(content: string, given: Given): Understood {
  const { text, metadata, lines } = readPage(content, given.title);
  const { title, source, url, language, dates } = metadata;
  const said = { ...NOTHING_GIVEN, title, source, url };
  return {
    text,
    given: preferring(given, said),
    dates,
    lines,
    ...(language === undefined ? {} : { languageHint: language }),
  };
}

/** Line breaks stay, because scraped Markdown often has a paragraph a line. */
function understandMarkdown(content: string, beside: Given): Understood {
  const { content: markdown, given: inside } = readFrontMatter(content);
  const html = new MarkdownIt({ html: true, breaks: true }).render(markdown);
  const given = preferring(beside, inside);
  const text = elementText(parseDocument(tamePage(html).html).body);
  return { text: withTitle(text, given.title), given, dates: [], lines: [] };
}
