/** `--format gexf`: for Gephi (https://gexf.net/schema.html, version 1.3). */
import type { GraphSchema, StoreType } from '../graph/schema';
import type { Properties } from '../graph/types';
import { propertyKeys } from './property-keys';
import type { GraphSource } from './source';
import { startXml, type Xml } from './xml';

const TYPES: Readonly<Record<StoreType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  date: 'string',
  strings: 'liststring',
};

function declare(xml: Xml, target: 'node' | 'edge', keys: Iterable<readonly [string, StoreType]>): void {
  xml.open('attributes', { class: target, mode: 'static' });
  for (const [key, type] of keys) xml.leaf('attribute', { id: key, title: key, type: TYPES[type] });
  xml.close();
}

function values(xml: Xml, properties: Properties): void {
  xml.open('attvalues');
  for (const [key, value] of Object.entries(properties)) {
    // a list is written as Gephi reads it: in brackets, each text quoted
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    xml.leaf('attvalue', { for: key, value: text });
  }
  xml.close();
}

/** What Gephi writes beside a node. */
function caption({ name, label, title, trigger, text }: Properties, id: string): string {
  return String(name ?? label ?? title ?? trigger ?? text ?? id);
}

function without(properties: Properties, left: string): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => key !== left));
}

/** An XML document, in pieces. */
export async function* gexf(source: GraphSource, schema: GraphSchema): AsyncGenerator<string> {
  const xml = startXml('gexf', 'http://gexf.net/1.3', { version: '1.3' });
  const keys = propertyKeys(schema);
  xml.open('graph', { mode: 'static', defaultedgetype: 'directed' });
  declare(xml, 'node', [['labels', 'strings'], ...keys.nodes]);
  declare(xml, 'edge', [['type', 'string'], ...keys.relationships]);

  xml.open('nodes');
  for await (const { id, labels, properties } of source.nodes()) {
    xml.open('node', { id, label: caption(properties, id) });
    values(xml, { labels, ...without(properties, 'id') });
    xml.close();
    yield xml.take();
  }
  xml.close();

  xml.open('edges');
  for await (const { id, type, from, to, properties } of source.relationships()) {
    xml.open('edge', { id, source: from, target: to, kind: type, label: type });
    values(xml, { type, ...properties });
    xml.close();
    yield xml.take();
  }
  yield xml.end();
}
