/** A digest of what is written for a node or relationship, so that the next load knows what has changed. */
import { createHash } from 'node:crypto';
import type { PropertySpecs } from '../../graph/schema';
import type { GraphNode, GraphRelationship, Properties } from '../../graph/types';
import { compareText } from '../compare-text';

/** The property that holds the digest, and marks what is newsgraph's. */
export const HASH = 'newsgraphHash';

/** A digest that no content has: what bears it is newsgraph's, and the next load writes it whole. */
export const INCOMPLETE = '';

/** Changes when the same graph is to be written differently. */
const FORMAT = 1;

/** Properties in one order, each with the type it is stored as. */
function written(properties: Properties, specs: PropertySpecs): readonly unknown[] {
  return Object.keys(properties)
    .sort(compareText)
    .map((key) => [key, specs[key].type, properties[key]]);
}

/** 96 bits: two versions of one node with the same digest are beyond chance. */
function digest(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, content]))
    .digest('base64url')
    .slice(0, 16);
}

export function hashNode({ labels, properties }: GraphNode, specs: PropertySpecs): string {
  return digest([labels, written(properties, specs)]);
}

/** Ends and type are compared for themselves. */
export function hashRelationship({ properties }: GraphRelationship, specs: PropertySpecs): string {
  return digest(written(properties, specs));
}
