/** Opens a graph folder to walk it. */
import { loadGraphSchema } from '../graph';
import { loadOntology } from '../ontology';
import { loadShortcuts } from '../ontology/shortcuts';
import { readFolder } from '../stores/folder';
import { NewsGraph, type TraversalSchema } from './news-graph';

/**
 * Reads the folder's nodes and relationships into memory.
 * @throws GraphFolderError where there is no graph folder or it is damaged
 */
export async function open(folder: string): Promise<NewsGraph> {
  const { nodes, relationships } = await (await readFolder(folder)).graph();
  return new NewsGraph(nodes, relationships, loadTraversalSchema());
}

/** @throws DataError */
export function loadTraversalSchema(): TraversalSchema {
  const [shortcuts, ontology] = [loadShortcuts(), loadOntology()];
  return {
    schema: loadGraphSchema(shortcuts, ontology),
    eventTypes: new Set(ontology.types.map(({ id }) => id)),
    undirected: shortcuts.undirected,
  };
}
