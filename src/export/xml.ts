/** XML written as it is made, in pieces: a large graph is never one string. */
import { createCB } from 'xmlbuilder2';

/** All but XML's characters (https://www.w3.org/TR/xml/#charsets): most controls, halves of pairs. */
const NO_CHARACTER = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export type Attributes = Readonly<Record<string, string>>;

export interface Xml {
  open(name: string, attributes?: Attributes): void;
  close(): void;
  /** An element with at most text in it. */
  leaf(name: string, attributes: Attributes, text?: string): void;
  /** What was written since the last call. */
  take(): string;
  /** Closes what is open, and gives the rest. */
  end(): string;
}

/** What XML cannot hold becomes a replacement character. */
const clean = (text: string): string => text.replace(NO_CHARACTER, '\ufffd');

/** @param namespace of the document's element, which is open then */
export function startXml(root: string, namespace: string, attributes: Attributes = {}): Xml {
  let pieces: string[] = [];
  const builder = createCB({ data: (piece: string) => pieces.push(piece), prettyPrint: true });
  const take = (): string => {
    const text = pieces.join('');
    pieces = [];
    return text;
  };
  const open = (name: string, attributes: Attributes = {}): void => {
    const cleaned = Object.entries(attributes).map(([key, value]) => [key, clean(value)] as const);
    builder.ele(name).att(Object.fromEntries(cleaned));
  };
  builder.dec({ version: '1.0', encoding: 'UTF-8' }).ele(namespace, root).att(attributes);
  return {
    open,
    close: () => void builder.up(),
    leaf(name, attributes, text = '') {
      open(name, attributes);
      if (text !== '') builder.txt(clean(text));
      builder.up();
    },
    take,
    end() {
      builder.end();
      return `${take()}\n`;
    },
  };
}
