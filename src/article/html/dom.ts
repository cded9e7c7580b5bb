/** The little of the DOM that pages are read with; the compiler's own DOM types would bring a browser's globals. */
import { parseHTML } from 'linkedom';

export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Parses a page; a fragment ("<p>…</p>", as feeds have it) gets the elements that the DOM expects. */
export function parseDocument(html: string): DomDocument {
  const page = /<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(page) as unknown as { readonly document: DomDocument }).document;
}
