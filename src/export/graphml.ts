/**
 * `--format graphml`: for yEd, Gephi, NetworkX, igraph and Neo4j's APOC, whose conventions for labels, types and
 * lists (JSON in a text) it keeps (http://graphml.graphdrawing.org/primer/graphml-primer.html).
 */
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
  strings: 'string',
};

type Target = 'node' | 'edge';

function declare(target: Target, key: string, type: StoreType): string {
  return xml('key', {
    '@id': `${target}-${key}`,
    '@for': target,
    '@attr.name': key,
    '@attr.type': TYPES[type],
    ...(type === 'strings' ? { '@attr.list': 'string' } : {}),
  });
}

function data(target: Target, values: Properties): readonly Element[] {
  return Object.entries(values).map(([key, value]) => ({
    '@key': `${target}-${key}`,
    '#': textOf(value),
  }));
}

/** An XML document, in pieces. GraphML's ids are single words, so nodes are numbered and `id` is a property. */
export async function* graphml(source: GraphSource, schema: GraphSchema): AsyncGenerator<string> {
  const keys = propertyKeys(schema);
  yield `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  for (const key of ['id', 'labels']) yield declare('node', key, 'string');
  for (const [key, type] of keys.nodes) yield declare('node', key, type);
  for (const key of ['id', 'label']) yield declare('edge', key, 'string');
  for (const [key, type] of keys.relationships) yield declare('edge', key, type);
  yield '<graph id="newsgraph" edgedefault="directed">\n';

  const numbers = new Map<string, string>();
  for await (const { id, labels, properties } of source.nodes()) {
    const number = `n${numbers.size}`;
    numbers.set(id, number);
    const joined = labels.map((label) => `:${label}`).join('');
    yield xml('node', {
      '@id': number,
      '@labels': joined,
      data: data('node', { ...properties, id, labels: joined }),
    });
  }
  let count = 0;
  for await (const { id, type, from, to, properties } of source.relationships()) {
    yield xml('edge', {
      '@id': `e${count++}`,
      '@source': numbers.get(from) ?? '',
      '@target': numbers.get(to) ?? '',
      '@label': type,
      data: data('edge', { ...properties, id, label: type }),
    });
  }
  yield '</graph>\n</graphml>\n';
}
