/** Writes a whole graph folder from articles that were read elsewhere. */
import type { ReadArticle } from '../../events/types';
import type { Graph } from '../../graph';
import { nodeFiles, type Files } from './files';
import type { Manifest } from './format';
import { FolderUpdate } from './update';

export interface FolderContent {
  readonly articles: Iterable<ReadArticle> | AsyncIterable<ReadArticle>;
  /** Built from these articles. */
  readonly graph: Graph;
  /** Fingerprint of the pipeline that read them. */
  readonly pipeline: string;
}

/**
 * Replaces all that the folder holds. The same content gives the same bytes, in any order of the articles.
 * @throws GraphFolderError; the folder is then as it was
 */
export async function writeFolder(
  path: string,
  { articles, graph, pipeline }: FolderContent,
  files: Files = nodeFiles,
): Promise<Manifest> {
  const update = await FolderUpdate.open(path, files);
  try {
    for (const id of update.ids) update.remove(id);
    for await (const article of articles) await update.put(article, pipeline);
    return await update.commit(graph);
  } finally {
    await update.close();
  }
}
