/** Reads a graph folder, streaming, and checks that it holds what was written. */
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { GraphFolderError } from '../../errors';
import type { Extraction, ReadArticle } from '../../events/types';
import type { Graph, GraphNode, GraphRelationship } from '../../graph';
import { currentPath } from './commit';
import { damaged, notAFolder } from './errors';
import { isMissing, nodeFiles, type Files } from './files';
import {
  DATA_FILES,
  FORMAT,
  MANIFEST,
  manifestSchema,
  type ArticleRecord,
  type DataFile,
  type Manifest,
} from './format';
import { readLines, type Line } from './lines';
import { parseArticleRecord, parseExtraction, parseNode, parseRelationship, readArticle } from './records';

/**
 * A graph folder as it was when it was opened. Every iteration reads its file from the start and checks it against
 * the manifest; a file that another process replaced in the meantime gives an error, never a mixture.
 */
export class GraphFolder {
  constructor(
    readonly path: string,
    readonly manifest: Manifest,
    private readonly files: Files,
  ) {}

  /** Sorted by id. @throws GraphFolderError */
  articles(): AsyncGenerator<ArticleRecord> {
    return this.lines('articles.jsonl', parseArticleRecord);
  }

  /** One an article, in the same order. @throws GraphFolderError */
  extractions(): AsyncGenerator<Extraction> {
    return this.lines('extractions.jsonl', parseExtraction);
  }

  /** Sorted by id. @throws GraphFolderError */
  nodes(): AsyncGenerator<GraphNode> {
    return this.lines('nodes.jsonl', parseNode);
  }

  /** Sorted by id. @throws GraphFolderError */
  relationships(): AsyncGenerator<GraphRelationship> {
    return this.lines('relationships.jsonl', parseRelationship);
  }

  /** Articles with their text, sentences and extractions, sorted by id. @throws GraphFolderError */
  async *readArticles(): AsyncGenerator<ReadArticle> {
    const extractions = this.extractions();
    for await (const record of this.articles()) {
      const next = await extractions.next();
      const extraction = next.done === true ? undefined : next.value;
      if (extraction?.document.id !== record.id) {
        throw damaged(
          await this.file('extractions.jsonl'),
          `no extraction stands where that of ${record.id} is due`,
        );
      }
      yield readArticle(record, extraction);
    }
    await extractions.next();
  }

  /** The whole graph in memory. @throws GraphFolderError */
  async graph(): Promise<Graph> {
    const nodes: GraphNode[] = [];
    for await (const node of this.nodes()) nodes.push(node);
    const relationships: GraphRelationship[] = [];
    for await (const relationship of this.relationships()) relationships.push(relationship);
    return { nodes, relationships };
  }

  /**
   * Looks at the lengths of all files: quick, for those who will not read them.
   * @throws GraphFolderError where one is missing, cut short or grown
   */
  async assertLengths(): Promise<void> {
    for (const name of DATA_FILES) {
      const path = await this.file(name);
      const { bytes } = this.manifest.files[name];
      const size = await stat(path).then(
        (found) => found.size,
        () => undefined,
      );
      if (size === undefined) throw damaged(path, 'the file is missing');
      if (size !== bytes) throw damaged(path, `the file has ${size} bytes, the manifest says ${bytes}`);
    }
  }

  /** Where a file of the folder lies. */
  file(name: DataFile): Promise<string> {
    return currentPath(this.files, this.path, name);
  }

  private async *lines<T>(name: DataFile, parse: (path: string, line: Line) => T): AsyncGenerator<T> {
    const path = await this.file(name);
    for await (const line of readLines(path, this.manifest.files[name])) yield parse(path, line);
  }
}

/** @throws GraphFolderError where there is no graph folder, or one of another format */
export async function readFolder(path: string, files: Files = nodeFiles): Promise<GraphFolder> {
  return new GraphFolder(path, await readManifest(path, files), files);
}

/** @throws GraphFolderError */
export async function readManifest(folder: string, files: Files = nodeFiles): Promise<Manifest> {
  const path = await currentPath(files, folder, MANIFEST);
  let text: string;
  try {
    text = await files.readFile(path);
  } catch (cause) {
    throw isMissing(cause)
      ? notAFolder(folder, cause)
      : damaged(path, 'the manifest cannot be read', undefined, cause);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw damaged(path, 'the manifest is no JSON', undefined, cause);
  }
  const format = z.object({ format: z.string() }).safeParse(value).data?.format;
  if (format !== undefined && format !== FORMAT) {
    throw new GraphFolderError({
      what: `the graph was written in the format ${format}, this version reads ${FORMAT}`,
      place: { file: path },
      remedy: 'Build it again with this version, or read it with the one that wrote it',
    });
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw damaged(path, `the manifest is not sound: ${z.prettifyError(parsed.error)}`, undefined, parsed.error);
}
