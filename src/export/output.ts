/** Writes exports beside their place first, then renames them, so that each is there whole or not at all. */
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StoreError } from '../errors';

/** Where an export grows. @throws StoreError where its place is taken and `replace` is not given */
function placeBeside(path: string, replace: boolean): { readonly target: string; readonly beside: string } {
  const target = resolve(path);
  if (existsSync(target) && !replace) {
    throw new StoreError({
      what: 'The place of the export is taken',
      place: { file: path },
      remedy: 'Choose another, or replace what is there with --force',
    });
  }
  return { target, beside: join(dirname(target), `.export-${process.pid}`) };
}

/**
 * Writes pieces of text to a file.
 * @throws StoreError where the file exists and `replace` is not given, or cannot be written
 */
export async function writeExportFile(
  path: string,
  replace: boolean,
  pieces: AsyncIterable<string>,
): Promise<void> {
  const { target, beside } = placeBeside(path, replace);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(beside));
    await rename(beside, target);
  } catch (error) {
    throw cannotWrite(path, error);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Appends text to a file of the export; several may be open at once. */
export type WriteFile = (name: string, text: string, mode?: number) => Promise<void>;

/**
 * Lets `fill` write the files of a new folder.
 * @throws StoreError where the folder exists and `replace` is not given, or cannot be written
 */
export async function writeExportFolder(
  path: string,
  replace: boolean,
  fill: (write: WriteFile) => Promise<void>,
): Promise<void> {
  const { target, beside } = placeBeside(path, replace);
  const handles = new Map<string, FileHandle>();
  const write: WriteFile = async (name, text, mode) => {
    let handle = handles.get(name);
    if (handle === undefined) handles.set(name, (handle = await open(join(beside, name), 'wx', mode)));
    await handle.appendFile(text);
  };
  try {
    await mkdir(beside, { recursive: true });
    await fill(write);
    for (const handle of handles.values()) await handle.close();
    handles.clear();
    if (replace) await rm(target, { recursive: true, force: true });
    await rename(beside, target);
  } catch (error) {
    for (const handle of handles.values()) await handle.close().catch(() => undefined);
    throw cannotWrite(path, error);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** The operating system's refusals become errors for people; all else stays what it is. */
function cannotWrite(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new StoreError({
    what: `The export cannot be written: ${error.message}`,
    place: { file: path },
    remedy: 'Choose a place that you may write to, with enough space',
    cause: error,
  });
}
