/** Exports that are one text, read back by other people's readers. */
import assert from 'node:assert/strict';
import Graph from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { toRDF } from 'jsonld';
import { exportText, type ExportOptions, type TextFormat } from '../../src/export';
import { StoreError } from '../../src/errors';
import type { Graph as NewsGraph, GraphNode } from '../../src/graph/types';
import { NASTY } from '../stores/conformance/specs';
import { genevaGraph, graphOf, schema } from '../stores/fixture';
import { sourceOf } from './source';

const geneva = genevaGraph();
const person = geneva.nodes.find(({ properties }) => properties.name === 'John Bolton') as GraphNode;

/** Geneva and persons with names that break things. */
const hostile = graphOf([
  ...geneva.nodes,
  ...geneva.relationships,
  ...NASTY.map((name, index): GraphNode => {
    const id = `Entity:${name}/${index} <&">`;
    return { ...person, id, properties: { ...person.properties, id, name, aliases: [name, '', '"'] } };
  }),
]);

async function text(graph: NewsGraph, format: TextFormat, options?: ExportOptions): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportText(sourceOf(graph), schema, format, options)) pieces.push(piece);
  return pieces.join('');
}

/** What XML cannot hold is replaced, and its attributes' line ends are read as they were written. */
const inXml = (value: string): string => value.replaceAll('\u0000', '\ufffd');

describe('export as GraphML', () => {
  const parse = (xml: string): Graph => graphmlReader.parse(Graph, xml, { addMissingNodes: false });

  it('holds every node and relationship with its properties', async () => {
    const read = parse(await text(geneva, 'graphml'));
    assert.deepEqual([read.order, read.size], [geneva.nodes.length, geneva.relationships.length]);
    const byId = new Map(read.mapNodes((_, attributes) => [attributes['id'] as string, attributes]));
    for (const { id, labels, properties } of geneva.nodes) {
      const { labels: joined, ...rest } = byId.get(id) ?? {};
      assert.equal(joined, labels.map((label) => `:${label}`).join(''));
      const written = Object.entries(properties).map(([key, value]) => [
        key,
        typeof value === 'object' ? JSON.stringify(value) : value,
      ]);
      assert.deepEqual(rest, Object.fromEntries(written));
    }
    const edges = read.mapEdges((_edge, { id, label }, _from, _to, start, end) =>
      [id, label, start['id'], end['id']].join(),
    );
    assert.deepEqual(
      edges,
      geneva.relationships.map(({ id, type, from, to }) => [id, type, from, to].join()),
    );
  });

  it('holds any name', async () => {
    const names = parse(await text(hostile, 'graphml')).mapNodes((_, { name }) => name as string);
    // a reader of XML makes one line feed of each line end
    for (const name of NASTY) {
      assert.ok(
        names.some((read) => (read ?? '').replace(/\r\n?/g, '\n') === inXml(name).replace(/\r\n?/g, '\n')),
        JSON.stringify(name),
      );
    }
  });
});

describe('export as GEXF', () => {
  const parse = (xml: string): Graph => gexfReader.parse(Graph, xml, { addMissingNodes: false });

  it('holds every node and relationship', async () => {
    const read = parse(await text(geneva, 'gexf'));
    assert.deepEqual(
      read.nodes(),
      geneva.nodes.map(({ id }) => id),
    );
    assert.deepEqual(
      read.edges(),
      geneva.relationships.map(({ id }) => id),
    );
    for (const { id, type, from, to } of geneva.relationships) {
      assert.deepEqual(read.extremities(id), [from, to]);
      assert.equal(read.getEdgeAttribute(id, 'label'), type);
    }
    assert.equal(read.getNodeAttribute(person.id, 'label'), 'John Bolton');
    assert.equal(read.getNodeAttribute(person.id, 'mentionCount'), person.properties.mentionCount);
  });

  it('is sound with any name', async () => {
    assert.equal(parse(await text(hostile, 'gexf')).order, hostile.nodes.length);
  });

  it('can leave out everything but facts', async () => {
    const read = parse(await text(geneva, 'gexf', { factsOnly: true }));
    const shortcuts = geneva.relationships.filter(
      ({ type }) => schema.relationships.get(type)?.kind === 'shortcut',
    );
    assert.deepEqual(
      read.edges(),
      shortcuts.map(({ id }) => id),
    );
    assert.deepEqual(
      read.nodes().sort(),
      [...new Set(shortcuts.flatMap(({ from, to }) => [from, to]))].sort(),
    );
  });
});

describe('export as JSON-LD', () => {
  interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
  }
  const quads = async (graph: NewsGraph): Promise<readonly Quad[]> =>
    (await toRDF(JSON.parse(await text(graph, 'jsonld')) as object)) as Quad[];

  it('says who did what to whom in one statement', async () => {
    const statements = await quads(geneva);
    const invited = statements.filter(
      ({ predicate }) => predicate.value === 'urn:newsgraph:ontology:INVITED',
    );
    assert.equal(invited.length, 1);
    const nameOf = (iri: string): string | undefined =>
      statements.find(
        ({ subject, predicate }) => subject.value === iri && predicate.value === 'https://schema.org/name',
      )?.object.value;
    assert.equal(nameOf(invited[0].subject.value), 'Nikolaï Patrouchev');
    assert.equal(nameOf(invited[0].object.value), 'John Bolton');
  });

  it('types days, and persons as schema.org does', async () => {
    const statements = await quads(geneva);
    const day = statements.find(({ predicate }) => predicate.value === 'urn:newsgraph:ontology:dateStart');
    assert.equal(day?.object.datatype?.value, 'http://www.w3.org/2001/XMLSchema#date');
    assert.ok(statements.some(({ object }) => object.value === 'https://schema.org/Person'));
  });

  it('holds any name', async () => {
    const names = new Set((await quads(hostile)).map(({ object }) => object.value));
    for (const name of NASTY) assert.ok(names.has(name), JSON.stringify(name));
  });
});

describe('export', () => {
  for (const name of NASTY) {
    it(`lets no label, type or property ${JSON.stringify(name.slice(0, 30))} through`, async () => {
      const relationship = geneva.relationships[0];
      const wrong: NewsGraph[] = [
        graphOf([{ ...person, labels: ['Entity', name] }]),
        graphOf([{ ...person, properties: { ...person.properties, [name]: 'x' } }]),
        { ...geneva, relationships: [{ ...relationship, type: name }] },
        { ...geneva, relationships: [{ ...relationship, properties: { [name]: 'x' } }] },
      ];
      for (const graph of wrong) await assert.rejects(text(graph, 'jsonld'), StoreError);
    });
  }
});
