/**
 * Keeps the engine's copy of a graph folder in a file inside it: to open that takes an eighth of the time that it
 * takes to copy the graph. The file is never the truth: it is named after what it was made from, anything that is
 * wrong with it is mended by making it anew, and a folder that cannot be written goes without.
 */
import type { GrafeoDB } from '@grafeo-db/js';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphSchema } from '../../graph/schema';
import type { Manifest } from '../folder';
import type { Grafeo } from './engine';

const PREFIX = '.embedded-';

/** Changes when the same graph is to be copied differently. */
const FORMAT = 1;

/** The file for a graph, as this version of the engine and the schema keep it. */
function cacheFile(folder: string, { files }: Manifest, schema: GraphSchema, grafeo: Grafeo): string {
  const types = [...schema.nodes.values(), ...schema.relationships.values()].map(({ properties }) =>
    Object.entries(properties).map(([key, { type }]) => [key, type]),
  );
  const parts = [
    files['nodes.jsonl'].sha256,
    files['relationships.jsonl'].sha256,
    grafeo.version(),
    types,
    FORMAT,
  ];
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
  return join(folder, `${PREFIX}${key}.grafeo`);
}

function openFile(grafeo: Grafeo, file: string): GrafeoDB | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return grafeo.GrafeoDB.openReadOnly(file);
  } catch {
    // damaged, or locked by whoever writes it: the graph is copied again
    return undefined;
  }
}

async function keep(engine: GrafeoDB, folder: string, file: string): Promise<void> {
  const beside = `${file}.${process.pid}`;
  try {
    engine.save(beside);
    await rename(beside, file);
    const stale = (await readdir(folder)).filter(
      (name) => name.startsWith(PREFIX) && join(folder, name) !== file,
    );
    for (const name of stale) await rm(join(folder, name), { force: true });
  } catch {
    // a folder that cannot be written is slower, not wrong
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** Removes all copies, after a change of the graph: what was taken out of it must not live on in them. */
export async function dropCopies(folder: string): Promise<void> {
  const copies = (await readdir(folder)).filter((name) => name.startsWith(PREFIX));
  // a copy that is in use cannot go on some systems; it fits no graph any more, and the next query drops it
  for (const name of copies) await rm(join(folder, name), { force: true }).catch(() => undefined);
}

/** The engine with the folder's graph: from its file, else filled by `fill`, and then kept. */
export async function openCached(
  grafeo: Grafeo,
  folder: string,
  manifest: Manifest,
  schema: GraphSchema,
  fill: (engine: GrafeoDB) => Promise<void>,
): Promise<GrafeoDB> {
  const file = cacheFile(folder, manifest, schema, grafeo);
  const cached = openFile(grafeo, file);
  if (cached !== undefined) return cached;
  const engine = grafeo.GrafeoDB.create();
  await fill(engine);
  await keep(engine, folder, file);
  return engine;
}
