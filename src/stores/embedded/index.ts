/** The embedded store: Cypher over a graph, without a server. */
import type { GraphSchema } from '../../graph/schema';
import type { Graph } from '../../graph/types';
import type { CypherStore } from '../contract';
import type { GraphFolder } from '../folder';
import { openCached } from './cache';
import { loadEngine } from './engine';
import { fill } from './fill';
import { storeOver } from './store';

export { dropCopies } from './cache';

/**
 * Opens a graph for Cypher, in memory; it is copied, so later changes to the graph do not show.
 * @throws StoreError where the platform has no build of the engine, or the graph does not fit the schema
 */
export async function openEmbedded(graph: Graph, schema: GraphSchema): Promise<CypherStore> {
  const engine = (await loadEngine()).GrafeoDB.create();
  await fill(engine, graph, schema);
  return storeOver(engine);
}

/**
 * Opens a graph folder for Cypher; its copy is kept in the folder for the next time.
 * @throws StoreError as openEmbedded
 * @throws GraphFolderError where the folder cannot be read
 */
export async function openEmbeddedFolder(folder: GraphFolder, schema: GraphSchema): Promise<CypherStore> {
  // a copy answers without a look at the files that it was made from
  await folder.assertLengths();
  const engine = await openCached(await loadEngine(), folder.path, folder.manifest, schema, async (engine) =>
    fill(engine, await folder.graph(), schema),
  );
  return storeOver(engine);
}
