/** Pages and Markdown: what a reader sees of them, and what they say about themselves. */
import MarkdownIt from 'markdown-it';
import { parseDocument } from '../html/dom';
import { elementText } from '../html/element-text';
import { readPage, withTitle } from '../html/page';
import { tamePage } from '../html/tame';
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

export function understandPage(content: string, given: Given): Understood {
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
export function understandMarkdown(content: string, beside: Given): Understood {
  const { content: markdown, given: inside } = readFrontMatter(content);
  const html = new MarkdownIt({ html: true, breaks: true }).render(markdown);
  const given = preferring(beside, inside);
  const text = elementText(parseDocument(tamePage(html).html).body);
  return { text: withTitle(text, given.title), given, dates: [], lines: [] };
}
