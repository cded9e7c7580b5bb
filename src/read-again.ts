/** Reads articles of a folder again: those whose date depends on the corpus, and those that another version read. */
import type { Article } from './article/types';
import type { ReadArticle } from './events/types';
import { foldName } from './gazetteer';
import type { Pipeline } from './pipeline';
import { createYearFinder, type DatedNames } from './resolve/publication-year';
import type { FolderUpdate } from './stores/folder';

/** Reads again what another version read, which would mix two versions' judgement in one graph; returns how many. */
export async function readStale(folder: FolderUpdate, pipeline: Pipeline, version: string): Promise<number> {
  const stale = new Set(folder.readBefore(version));
  if (stale.size === 0) return 0;
  return readAgain(folder, pipeline, version, ({ id }) => (stale.has(id) ? {} : undefined));
}

/**
 * Gives articles whose date line has no year the date that the whole corpus, as it now is, speaks for; returns how
 * many were read again.
 */
export async function findYears(folder: FolderUpdate, pipeline: Pipeline, version: string): Promise<number> {
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
