/** Changes a graph folder: articles are added, replaced and removed, then all becomes the folder's at once. */
import { open as openFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../article/types';
import { NewsgraphError } from '../../errors';
import type { ReadArticle } from '../../events/types';
import type { Graph } from '../../graph';
import { commit, NEXT, recover } from './commit';
import { cannotWrite } from './errors';
import { nodeFiles, type Files } from './files';
import {
  FORMAT,
  MANIFEST,
  type ArticleRecord,
  type DataFile,
  type FileSummary,
  type Manifest,
} from './format';
import { readLines, writeLines } from './lines';
import { lockFolder, type Lock } from './lock';
import { readManifest } from './read';
import { articleRecord, inputHash, parseArticleRecord, parseExtraction, readArticle } from './records';
import { readSpool, Spool, SPOOL, type SpoolEntry } from './spool';

/** Where an article's extraction stands: in the folder's file or in the spool. */
interface Stored extends SpoolEntry {
  readonly file: 'extractions.jsonl' | typeof SPOOL;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A change that is under way. What was read is kept in the folder's spool at once, so that a build that is cut off
 * finds it again; the graph itself changes only with `commit`. Always `close` it.
 */
export class FolderUpdate {
  readonly #handles = new Map<Stored['file'], FileHandle>();
  readonly #committed: number;

  private constructor(
    readonly path: string,
    private readonly files: Files,
    private readonly lock: Lock,
    private readonly spool: Spool,
    private readonly stored: Map<string, Stored>,
    /** What an earlier build that was cut off had read already, by `cacheKey`. */
    private readonly salvaged: ReadonlyMap<string, Stored>,
  ) {
    this.#committed = stored.size;
  }

  /**
   * Opens a folder to change it, makes it where there is none, and finishes or drops what an earlier build left.
   * @throws GraphFolderError where another process writes it, or it is damaged or cannot be written
   */
  static async open(path: string, files: Files = nodeFiles): Promise<FolderUpdate> {
    return inWords(path, async () => {
      await files.makeFolder(path);
      const lock = await lockFolder(files, path);
      try {
        await recover(files, path);
        const stored = await storedArticles(path, files);
        const { entries, length } = await readSpool(join(path, SPOOL));
        const salvaged = new Map(
          entries.map((entry) => [cacheKey(entry.record), { ...entry, file: SPOOL } as const]),
        );
        const spool = await Spool.open(files, join(path, SPOOL), length);
        return new FolderUpdate(path, files, lock, spool, stored, salvaged);
      } catch (error) {
        await lock.release();
        throw error;
      }
    });
  }

  /** Ids of the articles that the graph will hold, sorted. */
  get ids(): string[] {
    return [...this.stored.keys()].sort(compare);
  }

  /**
   * Whether a commit would change the articles: some were put, taken over from a build that was cut off, or
   * removed.
   */
  get isChanged(): boolean {
    return (
      this.stored.size !== this.#committed || [...this.stored.values()].some(({ file }) => file === SPOOL)
    );
  }

  /** Ids of the articles that another pipeline read, sorted: they may be read again from `articles`. */
  readBefore(pipeline: string): string[] {
    return this.ids.filter((id) => this.stored.get(id)?.record.pipeline !== pipeline);
  }

  /**
   * Whether the article, unchanged, was read by this pipeline already, in the folder or in a build that was cut off:
   * then it is in the graph without being read again.
   */
  has(article: Article, pipeline: string): boolean {
    const hash = inputHash(article);
    const stored = this.stored.get(article.id);
    if (stored?.record.inputHash === hash && stored.record.pipeline === pipeline) return true;
    const found = this.salvaged.get(cacheKey({ id: article.id, inputHash: hash, pipeline }));
    if (found === undefined) return false;
    this.stored.set(article.id, found);
    return true;
  }

  /** Adds an article, or replaces the one of its id. @throws GraphFolderError */
  async put(read: ReadArticle, pipeline: string): Promise<void> {
    await inWords(this.path, async () => {
      const entry = await this.spool.add(articleRecord(read, pipeline), read.extraction);
      this.stored.set(read.article.id, { ...entry, file: SPOOL });
    });
  }

  /** Takes an article out; false where there is none of this id. */
  remove(id: string): boolean {
    return this.stored.delete(id);
  }

  /** All articles that the graph will hold, sorted by id. @throws GraphFolderError */
  async *articles(): AsyncGenerator<ReadArticle> {
    for (const id of this.ids) {
      const stored = this.stored.get(id) as Stored;
      const line = { bytes: await this.extraction(stored), number: 1, offset: stored.offset };
      yield readArticle(stored.record, parseExtraction(join(this.path, stored.file), line));
    }
  }

  /** Makes the articles and `graph`, which was built from them, the folder's. @throws GraphFolderError */
  async commit(graph: Graph): Promise<Manifest> {
    return inWords(this.path, async () => {
      const next = join(this.path, NEXT);
      try {
        await this.files.makeFolder(next);
        const ids = this.ids;
        const records = ids.map((id) => (this.stored.get(id) as Stored).record);
        const write = (name: DataFile, lines: Parameters<typeof writeLines>[2]): Promise<FileSummary> =>
          writeLines(this.files, join(next, name), lines);
        const manifest: Manifest = {
          format: FORMAT,
          pipelines: [...new Set(records.map(({ pipeline }) => pipeline))].sort(compare),
          counts: {
            articles: ids.length,
            nodes: graph.nodes.length,
            relationships: graph.relationships.length,
            labels: tally(graph.nodes.flatMap(({ labels }) => labels)),
            types: tally(graph.relationships.map(({ type }) => type)),
          },
          files: {
            'articles.jsonl': await write(
              'articles.jsonl',
              mapped(records, (record) => JSON.stringify(record)),
            ),
            'extractions.jsonl': await write('extractions.jsonl', this.extractions()),
            'nodes.jsonl': await write(
              'nodes.jsonl',
              mapped(graph.nodes, (node) => JSON.stringify(node)),
            ),
            'relationships.jsonl': await write(
              'relationships.jsonl',
              mapped(graph.relationships, (relationship) => JSON.stringify(relationship)),
            ),
          },
        };
        await writeLines(this.files, join(next, MANIFEST), [JSON.stringify(manifest, undefined, 2)]);
        await commit(this.files, this.path);
        await this.files.remove(join(this.path, SPOOL));
        return manifest;
      } catch (error) {
        // What is left of the attempt is of no use and takes up space, which may be what is missing.
        await this.files.remove(next).catch(() => undefined);
        throw error;
      }
    });
  }

  /** Lets go of the folder; what was put and not committed is kept for the next build. */
  async close(): Promise<void> {
    try {
      for (const handle of this.#handles.values()) await handle.close();
      this.#handles.clear();
      await this.spool.close();
    } finally {
      await this.lock.release();
    }
  }

  private async *extractions(): AsyncGenerator<Buffer> {
    for (const id of this.ids) yield await this.extraction(this.stored.get(id) as Stored);
  }

  private async extraction({ file, offset, length }: Stored): Promise<Buffer> {
    let handle = this.#handles.get(file);
    if (handle === undefined) {
      handle = await openFile(join(this.path, file), 'r');
      this.#handles.set(file, handle);
    }
    const bytes = Buffer.alloc(length);
    let read = 0;
    while (read < length) {
      const { bytesRead } = await handle.read(bytes, read, length - read, offset + read);
      if (bytesRead === 0)
        throw cannotWrite(this.path, new Error(`${file} became shorter while it was read`));
      read += bytesRead;
    }
    return bytes;
  }
}

const cacheKey = ({
  id,
  inputHash: hash,
  pipeline,
}: Pick<ArticleRecord, 'id' | 'inputHash' | 'pipeline'>): string => JSON.stringify([id, hash, pipeline]);

/** What the folder holds already; nothing where it is new. */
async function storedArticles(path: string, files: Files): Promise<Map<string, Stored>> {
  const stored = new Map<string, Stored>();
  if (!(await files.list(path)).includes(MANIFEST)) return stored;
  const manifest = await readManifest(path, files);
  const articles = join(path, 'articles.jsonl');
  const extractions = readLines(join(path, 'extractions.jsonl'), manifest.files['extractions.jsonl']);
  for await (const line of readLines(articles, manifest.files['articles.jsonl'])) {
    const record = parseArticleRecord(articles, line);
    const next = await extractions.next();
    if (next.done === true) break;
    const { offset, bytes } = next.value;
    stored.set(record.id, { record, file: 'extractions.jsonl', offset, length: bytes.length });
  }
  // Only the end of the file tells whether it is whole.
  while ((await extractions.next()).done !== true);
  return stored;
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compare(a, b)));
}

function* mapped<T>(items: readonly T[], map: (item: T) => string): Generator<string> {
  for (const item of items) yield map(item);
}

/** The operating system's errors become errors for people; defects stay what they are. */
async function inWords<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NewsgraphError || !(error instanceof Error && 'code' in error)) throw error;
    throw cannotWrite(path, error);
  }
}
