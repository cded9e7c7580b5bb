/**
 * Replaces the folder's files all at once. New files are written to `.next` inside the folder; renaming it to
 * `.commit` is the one moment at which the new graph counts; then its files are moved over the old ones. Whoever
 * opens the folder first finishes a move that was cut off, so that the old or the new is there whole. What else
 * lies in the folder stays.
 */
import { join } from 'node:path';
import { isMissing, type Files } from './files';
import { DATA_FILES, MANIFEST } from './format';

export const NEXT = '.next';
const COMMIT = '.commit';

/** The manifest moves last: until then the old one betrays, by its hashes, a folder half moved by other hands. */
const MOVED = [...DATA_FILES, MANIFEST];

/** Makes the files in `.next`, already durable, the folder's. */
export async function commit(files: Files, folder: string): Promise<void> {
  await files.syncFolder(join(folder, NEXT));
  await files.rename(join(folder, NEXT), join(folder, COMMIT));
  await files.syncFolder(folder);
  await rollForward(files, folder);
}

/** Finishes a commit that was cut off and drops what never became one. Only for who holds the lock. */
export async function recover(files: Files, folder: string): Promise<void> {
  await rollForward(files, folder);
  await files.remove(join(folder, NEXT));
}

async function rollForward(files: Files, folder: string): Promise<void> {
  let waiting: readonly string[];
  try {
    waiting = await files.list(join(folder, COMMIT));
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  for (const name of MOVED) {
    if (waiting.includes(name)) await files.rename(join(folder, COMMIT, name), join(folder, name));
  }
  await files.syncFolder(folder);
  await files.remove(join(folder, COMMIT));
}

/** Where a file of the folder is to be read: a commit that nobody has finished yet counts already. */
export async function currentPath(files: Files, folder: string, name: string): Promise<string> {
  try {
    const waiting = await files.list(join(folder, COMMIT));
    if (waiting.includes(name)) return join(folder, COMMIT, name);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return join(folder, name);
}
