/** Exports of a graph, each by its format's name. */
import type { GraphSchema } from '../graph/schema';
import { checkedSource } from './checked';
import { writeCsv } from './csv';
import { factsOf } from './facts';
import { writeExportFile, writeExportFolder, type WriteFile } from './output';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jsonld } from './jsonld';
import { writeNeo4jAdmin } from './neo4j-admin';
import type { GraphSource } from './source';

/** Formats that are one text, in pieces. */
const TEXTS = { graphml, gexf, jsonld } as const;
/** Formats that are several files. */
const FOLDERS = { csv: writeCsv, 'neo4j-admin': writeNeo4jAdmin } as const;

export type TextFormat = keyof typeof TEXTS;
export type FolderFormat = keyof typeof FOLDERS;
export type Format = TextFormat | FolderFormat;
export const FORMATS = [...Object.keys(TEXTS), ...Object.keys(FOLDERS)] as readonly Format[];

export const isFolderFormat = (format: Format): format is FolderFormat => Object.hasOwn(FOLDERS, format);

export interface ExportOptions {
  /** Only entities and what they did to one another; not for `neo4j-admin`, which is for loading everything. */
  readonly factsOnly?: boolean;
}

export interface WriteOptions extends ExportOptions {
  /** What stands in the export's place may go. */
  readonly replace?: boolean;
}

function sourceOf(source: GraphSource, schema: GraphSchema, { factsOnly }: ExportOptions): GraphSource {
  const checked = checkedSource(source, schema);
  return factsOnly === true ? factsOf(checked, schema) : checked;
}

/** A graph as one text. Iterating throws a StoreError where the graph does not fit the schema. */
export function exportText(
  source: GraphSource,
  schema: GraphSchema,
  format: TextFormat,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  return TEXTS[format](sourceOf(source, schema, options), schema);
}

/**
 * A graph as a file, or for formats of several files as a folder; whole or not at all.
 * @throws StoreError where the place is taken or cannot be written, or the graph does not fit the schema
 */
export function exportTo(
  path: string,
  source: GraphSource,
  schema: GraphSchema,
  format: Format,
  options: WriteOptions = {},
): Promise<void> {
  const replace = options.replace === true;
  if (!isFolderFormat(format))
    return writeExportFile(path, replace, exportText(source, schema, format, options));
  const from = sourceOf(source, schema, options);
  return writeExportFolder(path, replace, (write: WriteFile) => FOLDERS[format](from, schema, write));
}
