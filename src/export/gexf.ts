/** `--format gexf`: for Gephi (https://gexf.net/schema.html, version 1.3). */
import type { GraphSchema, StoreType } from '../graph/schema';
import type { Properties } from '../graph/types';
import { propertyKeys } from './property-keys';
import type { GraphSource } from './source';
import { type Element, textOf, xml, XML_DECLARATION } from './xml';

const TYPES: Readonly<Record<StoreType, string>> = {
  string: 'string',
  integer: 'long',
  float: 'double',
  boolean: 'boolean',
  date: 'string',
  strings: 'liststring',
};

function declare(target: 'node' | 'edge', keys: Iterable<readonly [string, StoreType]>): string {
  const attribute = [...keys].map(([key, type]) => ({ '@id': key, '@title': key, '@type': TYPES[type] }));
  return xml('attributes', { '@class': target, '@mode': 'static', attribute });
}

function values(properties: Properties): Element {
  const attvalue = Object.entries(properties).map(([key, value]) => ({
    '@for': key,
    // a list is written as Gephi reads it: in brackets, each text quoted
    '@value': textOf(value),
  }));
  return { attvalue };
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
  const keys = propertyKeys(schema);
  yield `${XML_DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield declare('node', [['labels', 'strings'], ...keys.nodes]);
  yield declare('edge', [['type', 'string'], ...keys.relationships]);
  yield '<nodes>\n';
  for await (const { id, labels, properties } of source.nodes()) {
    const attvalues = values({ labels, ...without(properties, 'id') });
    yield xml('node', { '@id': id, '@label': caption(properties, id), attvalues });
  }
  yield '</nodes>\n<edges>\n';
  for await (const { id, type, from, to, properties } of source.relationships()) {
    const attvalues = values({ type, ...properties });
    yield xml('edge', {
      '@id': id,
      '@source': from,
      '@target': to,
      '@kind': type,
      '@label': type,
      attvalues,
    });
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}
