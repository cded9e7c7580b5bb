/** Traversal: a graph folder as typed objects over graphology. */
export type * from './attributes';
export { NewsGraph, type Graphology, type TraversalSchema } from './news-graph';
export { loadTraversalSchema, open } from './open';
export type {
  Entity,
  EntityEvidence,
  Event,
  EventEvidence,
  EventFilter,
  Evidence,
  Fact,
  RoleFiller,
} from './steps';
