/** Builds or extends a graph folder: reads what is new, resolves everything, writes the folder anew. */
import { readArticles } from './article';
import type { NewsgraphError } from './errors';
import { pipelineFingerprint } from './fingerprint';
import { buildGraph, loadGraphResources } from './graph';
import { createPipeline, type Pipeline } from './pipeline';
import { findYears, readStale } from './read-again';
import { dropCopies } from './stores/embedded';
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
    await dropCopies(options.graph);
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
