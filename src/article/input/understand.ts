/** Brings the formats together: the text of a document, and what it says about itself. */
import type { RawDocument } from './documents';
import type * as Pages from './pages';

/**
 * The plain text of a document, which offsets count in: of a text file the content itself, of Markdown and
 * HTML what a reader sees. What is given beside the document wins over what it says itself.
 */
export function understand({ format, content, given }: RawDocument): Pages.Understood {
  if (format === 'text') return { text: content, given, dates: [], lines: [] };
  // loaded when the first page comes: text needs neither a DOM nor a Markdown renderer (some 30 MB)
  const { understandMarkdown, understandPage } = require('./pages') as typeof Pages;
  return format === 'html' ? understandPage(content, given) : understandMarkdown(content, given);
}
