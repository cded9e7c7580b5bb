/** Rewrites a page so that no page, however broken or hostile, costs more than its size. */
import { QuoteType, Tokenizer } from 'htmlparser2';

/** A page made small and well formed, and what it said in JSON-LD. */
export interface TamePage {
  /** HTML with every element closed, nested no deeper than the limit, without scripts, styles and comments. */
  readonly html: string;
  readonly jsonLd: readonly string[];
  /** Elements and pieces of text, which is what a DOM costs. */
  readonly nodes: number;
}

/** Deeper elements lose their tags and keep their text: the DOM's users recurse, and slow down with depth. */
const DEEPEST = 60;
/** How far up an open paragraph is looked for that a new block closes. */
const NEAR = 20;
/** More characters than this that need escaping are no text. */
const MOST_ESCAPES = 5000;

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']); // prettier-ignore
/** Elements left out with all that they hold. */
const DROPPED = new Set(['script', 'style', 'svg', 'math', 'template', 'iframe', 'object', 'select', 'textarea', 'canvas', 'audio', 'video']); // prettier-ignore
const ATTRIBUTES = new Set(['class', 'id', 'rel', 'itemprop', 'itemtype', 'property', 'name', 'content', 'datetime', 'pubdate', 'href', 'lang', 'role', 'hidden', 'aria-hidden', 'style']); // prettier-ignore
/** A `<p>` ends before these, as browsers do. */
const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'table', 'section', 'article', 'aside', 'header', 'footer', 'main', 'nav', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure', 'form', 'pre', 'dl', 'hr']); // prettier-ignore

interface Open {
  readonly name: string;
  readonly written: boolean;
}

/** Rewrites a page in one pass; time and memory grow with its length only. */
export function tamePage(html: string): TamePage {
  const out: string[] = [];
  const jsonLd: string[] = [];
  const stack: Open[] = [];
  const open = new Map<string, number>();
  let written = 0;
  let nodes = 0;
  let run: string[] = [];
  let escapes = 0;
  let dropping = 0;
  let ld = '';
  let tag = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';

  // a parser makes a node of every escape, so a page of nothing but "<" loses them
  const flush = (): void => {
    if (run.length === 0) return;
    const text = run.join('');
    const escaped = text.replace(/<|&(?=[A-Za-z#])/g, (mark) => {
      escapes++;
      return escapes > MOST_ESCAPES ? ' ' : mark === '<' ? '&lt;' : '&amp;';
    });
    nodes++;
    out.push(escaped);
    run = [];
  };

  const pop = (): void => {
    const top = stack.pop();
    if (top === undefined) return;
    flush();
    open.set(top.name, (open.get(top.name) ?? 1) - 1);
    if (top.written) {
      written--;
      out.push(`</${top.name}>`);
    }
    if (DROPPED.has(top.name) && --dropping === 0 && ld !== '') {
      jsonLd.push(ld);
      ld = '';
    }
  };

  const close = (name: string): void => {
    if ((open.get(name) ?? 0) === 0) return;
    while (stack.at(-1)?.name !== name) pop();
    pop();
  };

  const closeParagraph = (): void => {
    for (let i = stack.length - 1; i >= 0 && i > stack.length - NEAR; i--) {
      const name = stack[i]?.name ?? '';
      if (name === 'p') return close('p');
      if (BLOCKS.has(name) || name === 'li' || name === 'td') return;
    }
  };

  const start = (): void => {
    flush();
    if (BLOCKS.has(tag)) closeParagraph();
    // items end where the next begins
    if (['li', 'tr', 'td', 'option', 'dt', 'dd'].includes(tag) && stack.at(-1)?.name === tag) pop();
    const isWritten = dropping === 0 && !DROPPED.has(tag) && (written < DEEPEST || VOID.has(tag));
    if (isWritten) {
      nodes++;
      const list = [...attributes].map(([name, text]) => ` ${name}="${escape(text)}"`).join('');
      out.push(`<${tag}${list}>`);
    }
    if (VOID.has(tag)) return;
    stack.push({ name: tag, written: isWritten });
    open.set(tag, (open.get(tag) ?? 0) + 1);
    if (isWritten) written++;
    if (DROPPED.has(tag)) dropping++;
  };

  const isLd = (): boolean =>
    dropping === 1 && attributes.get('type')?.toLowerCase() === 'application/ld+json';
  const text = (data: string): void => {
    if (dropping === 0) run.push(data);
    else if (stack.at(-1)?.name === 'script' && isLd()) ld += data;
  };
  const keepValue = (): void => {
    if (ATTRIBUTES.has(attribute) || (tag === 'script' && attribute === 'type'))
      attributes.set(attribute, value);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (from, to) => {
        tag = html.slice(from, to).toLowerCase();
        attributes = new Map();
      },
      onattribname: (from, to) => {
        attribute = html.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata: (from, to) => (value += html.slice(from, to)),
      onattribentity: (code) => (value += String.fromCodePoint(code)),
      onattribend: (quote) => {
        if (quote === QuoteType.NoValue) value = '';
        keepValue();
      },
      onopentagend: start,
      onselfclosingtag: start,
      onclosetag: (from, to) => close(html.slice(from, to).toLowerCase()),
      ontext: (from, to) => text(html.slice(from, to)),
      ontextentity: (code) => text(String.fromCodePoint(code)),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  while (stack.length > 0) pop();
  flush();
  return { html: out.join(''), jsonLd, nodes: nodes + Math.min(escapes, MOST_ESCAPES) * 2 };
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
