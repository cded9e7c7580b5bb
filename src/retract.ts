/** Takes articles back: the graph is then as if they had never been read. */
import { closest } from 'fastest-levenshtein';
import { NameError } from './errors';
import { pipelineFingerprint } from './fingerprint';
import { buildGraph, loadGraphResources } from './graph';
import { countChanges, type Counts } from './graph/difference';
import { createPipeline } from './pipeline';
import { findYears } from './read-again';
import { dropCopies } from './stores/embedded';
import { FolderUpdate, readFolder, type ArticleRecord, type GraphFolder } from './stores/folder';

export interface RetractOptions {
  /** The graph folder. */
  readonly graph: string;
  /** Find out what would go, and change nothing. */
  readonly dryRun?: boolean;
}

export interface RetractReport {
  /** Ids of the articles that were taken back, sorted. */
  readonly articles: readonly string[];
  /** What only they supported is removed; what others support too is changed: it has less evidence. */
  readonly nodes: Counts;
  readonly relationships: Counts;
  readonly dryRun: boolean;
}

/**
 * Removes articles from a graph folder, with their text, and all that only they supported. Resolution runs anew
 * over the articles that stay. All go, or none.
 * @param articles ids (as in articles.jsonl, or of their nodes) or addresses
 * @throws NameError where the folder has no such article
 * @throws GraphFolderError where the folder cannot be read or written; it is then as it was
 */
export async function retract(
  articles: readonly string[],
  { graph, dryRun = false }: RetractOptions,
): Promise<RetractReport> {
  const before = await readFolder(graph);
  const ids = await findArticles(before, articles);
  const folder = await FolderUpdate.open(graph);
  try {
    for (const id of ids) folder.remove(id);
    // an article without a year may have had it from one that goes
    await findYears(folder, createPipeline(), pipelineFingerprint());
    const after = await buildGraph(folder.articles(), loadGraphResources());
    const nodes = await countChanges(before.nodes(), after.nodes);
    const relationships = await countChanges(before.relationships(), after.relationships);
    if (!dryRun) {
      await folder.commit(after);
      await dropCopies(graph);
    }
    return { articles: ids, nodes, relationships, dryRun };
  } finally {
    await folder.close();
  }
}

async function findArticles(folder: GraphFolder, wanted: readonly string[]): Promise<readonly string[]> {
  const records: ArticleRecord[] = [];
  for await (const record of folder.articles()) records.push(record);
  const ids = new Set(wanted.map((name) => findArticle(records, name)));
  return [...ids].sort();
}

function findArticle(records: readonly ArticleRecord[], name: string): string {
  const found = records.find(({ id }) => id === name || `Article:${id}` === name)?.id;
  if (found !== undefined) return found;
  const published = records.filter(({ url }) => url === name);
  if (published.length === 1) return published[0].id;
  const near = records.length === 0 ? undefined : closest(name, records.map(({ id }) => id)); // prettier-ignore
  throw new NameError({
    what: `The graph has no article ${JSON.stringify(name)}`,
    remedy: near === undefined ? 'It has none at all' : `Is it ${JSON.stringify(near)}?`,
  });
}
