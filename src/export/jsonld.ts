/** `--format jsonld`: linked data (https://www.w3.org/TR/json-ld11/), with schema.org's terms where it has them. */
import { readFileSync } from 'node:fs';
import { dataPath } from '../data-path';
import { nodeSpecs, relationshipSpecs } from '../stores/property-specs';
import type { GraphSchema, PropertySpecs } from '../graph/schema';
import type { Properties, PropertyValue } from '../graph/types';
import type { GraphSource } from './source';

/** Ids hold what a document's name holds; in an IRI all of it is escaped, and half a character replaced. */
const iri = (id: string): string =>
  `urn:newsgraph:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`;

type Value = PropertyValue | { readonly '@value': string; readonly '@type': string };

function values(properties: Properties, specs: PropertySpecs): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      specs[key]?.type === 'date' ? { '@value': String(value), '@type': 'xsd:date' } : value,
    ]),
  );
}

/** The same thing elsewhere. */
function sameAs({ wikidataId, geonamesId }: Properties): { sameAs?: readonly string[] } {
  const links = [
    ...(wikidataId === undefined ? [] : [`http://www.wikidata.org/entity/${String(wikidataId)}`]),
    ...(geonamesId === undefined ? [] : [`https://sws.geonames.org/${String(geonamesId)}/`]),
  ];
  return links.length === 0 ? {} : { sameAs: links };
}

/**
 * One document, in pieces. A relationship is a statement between its nodes and, because statements have no
 * properties, a node of its own that carries them.
 */
export async function* jsonld(source: GraphSource, schema: GraphSchema): AsyncGenerator<string> {
  const context: unknown = JSON.parse(readFileSync(dataPath('export', 'context.json'), 'utf8'));
  yield `{"@context":${JSON.stringify(context)},"@graph":[`;
  let separator = '\n';
  const line = (value: object): string => {
    const text = `${separator}${JSON.stringify(value)}`;
    separator = ',\n';
    return text;
  };
  for await (const { id, labels, properties } of source.nodes()) {
    const specs = nodeSpecs(schema, labels[0]);
    yield line({ '@id': iri(id), '@type': labels, ...values(properties, specs), ...sameAs(properties) });
  }
  for await (const { id, type, from, to, properties } of source.relationships()) {
    const [start, end] = [{ '@id': iri(from) }, { '@id': iri(to) }];
    const specs = relationshipSpecs(schema, type);
    yield line({ ...start, [type]: end });
    yield line({
      '@id': iri(id),
      '@type': 'Relationship',
      id,
      type,
      from: start,
      to: end,
      ...values(properties, specs),
    });
  }
  yield '\n]}\n';
}
