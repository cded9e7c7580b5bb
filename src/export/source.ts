/** What an export reads: a graph's nodes and relationships, streamed; a graph folder is one. */
import type { GraphNode, GraphRelationship } from '../graph/types';

/** Each call starts from the beginning; both are sorted by id. */
export interface GraphSource {
  nodes(): AsyncIterable<GraphNode>;
  relationships(): AsyncIterable<GraphRelationship>;
}
