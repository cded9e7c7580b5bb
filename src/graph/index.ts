/** The graph stage: nodes, relationships, evidence, and the schema that stores hold them by. */
export { contentHash } from './article-nodes';
export { buildGraph } from './build';
export { labelOfId } from './ids';
export { BASE_LABELS, eventLabel, type BaseLabel } from './labels';
export { loadGraphResources, loadGraphSchema, type GraphResources } from './resources';
export { roleProperty, roleType } from './roles';
export type * from './schema';
export type * from './types';
export { graphProblems, nodeProblems, relationshipProblems, type GraphProblem } from './validate';
