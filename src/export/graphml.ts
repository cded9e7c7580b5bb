/**
 * `--format graphml`: for yEd, Gephi, NetworkX, igraph and Neo4j's APOC, whose conventions for labels, types and
 * lists (JSON in a text) it keeps (http://graphml.graphdrawing.org/primer/graphml-primer.html).
 */
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
  strings: 'string',
};

type Target = 'node' | 'edge';

function declare(xml: Xml, target: Target, key: string, type: StoreType): void {
  xml.leaf('key', {
    id: `${target}-${key}`,
    for: target,
    'attr.name': key,
    'attr.type': TYPES[type],
    ...(type === 'strings' ? { 'attr.list': 'string' } : {}),
  });
}

function data(xml: Xml, target: Target, values: Properties): void {
  for (const [key, value] of Object.entries(values)) {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    xml.leaf('data', { key: `${target}-${key}` }, text);
  }
}

/** An XML document, in pieces. GraphML's ids are single words, so nodes are numbered and `id` is a property. */
export async function* graphml(source: GraphSource, schema: GraphSchema): AsyncGenerator<string> {
  const xml = startXml('graphml', 'http://graphml.graphdrawing.org/xmlns');
  const keys = propertyKeys(schema);
  for (const key of ['id', 'labels']) declare(xml, 'node', key, 'string');
  for (const [key, type] of keys.nodes) declare(xml, 'node', key, type);
  for (const key of ['id', 'label']) declare(xml, 'edge', key, 'string');
  for (const [key, type] of keys.relationships) declare(xml, 'edge', key, type);
  xml.open('graph', { id: 'newsgraph', edgedefault: 'directed' });

  const numbers = new Map<string, string>();
  for await (const { id, labels, properties } of source.nodes()) {
    const number = `n${numbers.size}`;
    numbers.set(id, number);
    const joined = labels.map((label) => `:${label}`).join('');
    xml.open('node', { id: number, labels: joined });
    data(xml, 'node', { ...properties, id, labels: joined });
    xml.close();
    yield xml.take();
  }
  let count = 0;
  for await (const { id, type, from, to, properties } of source.relationships()) {
    const [start, end] = [from, to].map((end) => numbers.get(end) ?? '');
    xml.open('edge', { id: `e${count++}`, source: start, target: end, label: type });
    data(xml, 'edge', { ...properties, id, label: type });
    xml.close();
    yield xml.take();
  }
  yield xml.end();
}
