/** The library's public face: build a graph of articles, open it, walk it; and the stages between, for those who need them. */
export { articleFromText, readArticles } from './article';
export type { Article, Language } from './article/types';
export { retract, type RetractOptions, type RetractReport } from './retract';
export { build, type BuildOptions, type BuildReport } from './build';
export {
  ArticleError,
  DataError,
  GraphFolderError,
  NameError,
  NewsgraphError,
  StoreError,
  UsageError,
  type Place,
} from './errors';
export type * from './events/types';
export type { Graph, GraphNode, GraphRelationship } from './graph/types';
export { createPipeline, type Pipeline } from './pipeline';
export type { Span } from './span';
export { open, NewsGraph } from './traverse';
export type { Entity, Event, EventEvidence, EventFilter, Evidence, Fact, RoleFiller } from './traverse';
