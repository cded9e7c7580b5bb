/** Builds or extends a graph folder: reads what is new, resolves everything, writes the folder anew. */
import { readArticles } from './article';
import type { Article } from './article/types';
import type { NewsgraphError } from './errors';
import type { ReadArticle } from './events/types';
import { pipelineFingerprint } from './fingerprint';
import { foldName } from './gazetteer';
import { buildGraph, loadGraphResources } from './graph';
import { createPipeline, type Pipeline } from './pipeline';
import { createYearFinder, type DatedNames } from './resolve/publication-year';
import { FolderUpdate, type Manifest } from './stores/folder';

export interface BuildOptions {
  /** The graph folder; made where there is none. */
  readonly graph: string;
  /** Called for every input that cannot be read; the rest goes on. Without it the first one ends the build. */
  readonly onError?: (error: NewsgraphError) => void;
  /** Called after each article with how many were looked at. */
  readonly onProgress?: (done: number) => void;
}

export interface BuildReport {
  /** Articles read in this build because they are new or changed. */
  readonly read: number;
  /** Articles named that the folder held already, read by this version. */
  readonly unchanged: number;
  /** Articles of the folder that were read again: by this version, or with a date found since. */
  readonly readAgain: number;
  /** What the folder holds now; undefined where there is nothing new, so that it was left as it was. */
  readonly written?: Manifest;
}

/**
 * Adds articles to a graph folder. Building again adds and replaces, and never duplicates: an article is known
 * by its id. A build that is cut off leaves the old folder whole.
 * @param paths files and folders of articles
 * @throws NewsgraphError where the folder cannot be read or written, or without `onError` for a bad input
 */
export async function build(paths: readonly string[], options: BuildOptions): Promise<BuildReport> {
  const version = pipelineFingerprint();
  const folder = await FolderUpdate.open(options.graph);
  try {
    const pipeline = createPipeline();
    const counts = await readNew(paths, folder, pipeline, version, options);
    const stale = await readStale(folder, pipeline, version);
    // an unchanged folder has its years already, and articles of a build that was cut off count as a change
    if (!folder.isChanged) return { ...counts, readAgain: 0 };
    const again = stale + (await findYears(folder, pipeline, version));
    const written = await folder.commit(await buildGraph(folder.articles(), loadGraphResources()));
    return { ...counts, readAgain: again, written };
  } finally {
    await folder.close();
  }
}

async function readNew(
  paths: readonly string[],
  folder: FolderUpdate,
  pipeline: Pipeline,
  version: string,
  { onError, onProgress }: BuildOptions,
): Promise<{ read: number; unchanged: number }> {
  let read = 0;
  let unchanged = 0;
  for await (const article of readArticles(paths, { onError })) {
    if (folder.has(article, version)) {
      unchanged += 1;
    } else {
      await folder.put(pipeline.read(article), version);
      read += 1;
    }
    onProgress?.(read + unchanged);
  }
  return { read, unchanged };
}

/** What another version read would mix two versions' judgement in one graph. */
async function readStale(folder: FolderUpdate, pipeline: Pipeline, version: string): Promise<number> {
  const stale = new Set(folder.readBefore(version));
  if (stale.size === 0) return 0;
  return readAgain(folder, pipeline, version, ({ id }) => (stale.has(id) ? {} : undefined));
}

/** Gives articles whose date line has no year the date that the whole corpus, as it now is, speaks for. */
async function findYears(folder: FolderUpdate, pipeline: Pipeline, version: string): Promise<number> {
  const dated: DatedNames[] = [];
  const undated: { id: string; day: string; names: ReadonlySet<string> }[] = [];
  for await (const read of folder.articles()) {
    const { id, publishedAt, publishedDay } = read.article;
    if (publishedDay !== undefined) undated.push({ id, day: publishedDay, names: namesIn(read) });
    else if (publishedAt !== undefined) dated.push({ publishedAt, names: namesIn(read) });
  }
  if (undated.length === 0) return 0;
  const finder = createYearFinder(dated);
  const dates = new Map(undated.map(({ id, day, names }) => [id, finder.date(day, names)]));
  return readAgain(folder, pipeline, version, ({ id, publishedAt }) => {
    const date = dates.get(id);
    return !dates.has(id) || date === publishedAt ? undefined : { publishedAt: date };
  });
}

/** Reads those articles again for which `change` gives what is to be different; returns how many. */
async function readAgain(
  folder: FolderUpdate,
  pipeline: Pipeline,
  version: string,
  change: (article: Article) => Partial<Article> | undefined,
): Promise<number> {
  let count = 0;
  for await (const { article } of folder.articles()) {
    const changed = change(article);
    if (changed === undefined) continue;
    await folder.put(pipeline.read({ ...article, ...changed }), version);
    count += 1;
  }
  return count;
}

/** Keys of everything that the article calls by name, the same in French and English where both are known. */
function namesIn({ extraction }: ReadArticle): Set<string> {
  return new Set(
    extraction.entities
      .filter(({ mentions }) => mentions.some(({ form }) => form === 'name'))
      .map(({ name, nameEn }) => foldName(nameEn ?? name)),
  );
}
