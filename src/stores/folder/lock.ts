/** A lock file, so that two builds do not write one folder at once; the lock of a process that died is taken over. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { GraphFolderError } from '../../errors';
import { codeOf, isMissing, type Files } from './files';

const LOCK = '.lock';
const TAKEOVER = '.lock.takeover';

const holderSchema = z.object({ host: z.string(), pid: z.int(), started: z.string() });
type Holder = z.infer<typeof holderSchema>;

export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the folder's lock. A lock is made whole (written aside, then linked), and a dead one is removed only by who
 * holds the takeover file, after looking again: two processes that find it at once do not both win.
 * @throws GraphFolderError where another process holds it
 */
export async function lockFolder(files: Files, folder: string): Promise<Lock> {
  const path = join(folder, LOCK);
  const mine: Holder = { host: hostname(), pid: process.pid, started: startOf(process.pid) };
  if (!(await place(files, path, mine))) {
    const holder = await read(files, path);
    if (holder !== undefined && alive(holder)) throw held(path, holder);
    const takeover = join(folder, TAKEOVER);
    if (!(await place(files, takeover, mine))) throw held(takeover, await read(files, takeover));
    try {
      const now = await read(files, path);
      if (now !== undefined && alive(now)) throw held(path, now);
      await files.remove(path);
      if (!(await place(files, path, mine))) throw held(path, await read(files, path));
    } finally {
      await files.remove(takeover);
    }
  }
  return { release: () => files.remove(path) };
}

/** Creates the file with its content in one step; false where it exists. */
async function place(files: Files, path: string, holder: Holder): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  const file = await files.create(aside);
  try {
    await file.write(Buffer.from(`${JSON.stringify(holder)}\n`));
  } finally {
    await file.close();
  }
  try {
    await files.link(aside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await files.remove(aside);
  }
}

/** Undefined where the lock is gone or says nothing sensible. */
async function read(files: Files, path: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await files.readFile(path)));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** Of a process on another machine nothing is known: it counts as alive. */
function alive({ host, pid, started }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  // A process of the same number that began at another time is another process.
  const now = startOf(pid);
  return started === '' || now === '' || started === now;
}

/** When a process began, in the kernel's ticks since boot; empty where the system does not say. */
function startOf(pid: number): string {
  try {
    // Fields after the name in brackets, which may itself hold blanks: starttime is the 20th of them.
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    );
  } catch {
    return '';
  }
}

function held(path: string, holder: Holder | undefined): GraphFolderError {
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return new GraphFolderError({
    what: `${who} is writing this graph`,
    place: { file: path },
    remedy: 'Wait until it has finished; if it no longer runs, delete the file',
  });
}
