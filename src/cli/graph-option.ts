/** Where the graph folder is, unless a call says otherwise. */

export const DEFAULT_GRAPH = 'graph';
