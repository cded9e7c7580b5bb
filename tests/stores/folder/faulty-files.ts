/** File operations that fail or stop at a chosen step, to see what a crash or a full disk leaves. */
import { nodeFiles, type Files } from '../../../src/stores/folder/files';

/** Thrown by every operation after the "crash": a dead process does nothing more, not even clean up. */
export class Crash extends Error {}

export interface Faults {
  /** The operation, counted from 0, at which the process dies; it does not take place. */
  readonly crashAt?: number;
  /** Bytes after which the disk is full. */
  readonly diskFullAfter?: number;
  /** Half of the write at which the process dies still reaches the disk. */
  readonly tornWrites?: boolean;
}

export interface CountedFiles extends Files {
  /** Operations so far. */
  count(): number;
}

export function faultyFiles({
  crashAt = Infinity,
  diskFullAfter = Infinity,
  tornWrites = false,
}: Faults): CountedFiles {
  let [operations, written] = [0, 0];
  let dead = false;
  const step = (): void => {
    if (dead || operations++ >= crashAt) {
      dead = true;
      throw new Crash('the process died');
    }
  };
  const stepped =
    <A extends unknown[], R>(operation: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      step();
      return operation(...args);
    };
  return {
    count: () => operations,
    readFile: stepped(nodeFiles.readFile),
    list: stepped(nodeFiles.list),
    makeFolder: stepped(nodeFiles.makeFolder),
    link: stepped(nodeFiles.link),
    rename: stepped(nodeFiles.rename),
    remove: stepped(nodeFiles.remove),
    syncFolder: stepped(nodeFiles.syncFolder),
    create: async (path, append) => {
      step();
      const file = await nodeFiles.create(path, append);
      return {
        write: (async (bytes: Buffer) => {
          try {
            step();
          } catch (error) {
            if (tornWrites) await file.write(bytes.subarray(0, bytes.length >> 1));
            throw error;
          }
          written += bytes.length;
          if (written > diskFullAfter) {
            throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
          }
          return file.write(bytes);
        }) as typeof file.write,
        sync: async () => {
          step();
          await file.sync();
        },
        // A dead process's files are closed by the system.
        close: () => file.close(),
      };
    },
  };
}
