/** The file operations that the graph folder is written with: one seam, so that tests can fail or stop at any of them. */
import { link, mkdir, open, readFile, readdir, rename, rm, type FileHandle } from 'node:fs/promises';

export type WritableFile = Pick<FileHandle, 'write' | 'sync' | 'close'>;

export interface Files {
  readonly readFile: (path: string) => Promise<string>;
  readonly list: (path: string) => Promise<string[]>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Creates or empties the file; `append` keeps what is there. */
  readonly create: (path: string, append?: boolean) => Promise<WritableFile>;
  /** Fails with EEXIST where `to` exists. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Whether it exists or not; a folder with all that is in it. */
  readonly remove: (path: string) => Promise<void>;
  /** Makes renames in the folder durable. */
  readonly syncFolder: (path: string) => Promise<void>;
}

export const nodeFiles: Files = {
  readFile: (path) => readFile(path, 'utf8'),
  list: (path) => readdir(path),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  create: (path, append = false) => open(path, append ? 'a' : 'w'),
  link,
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  syncFolder: async (path) => {
    // Windows opens no folders; there the file system orders renames by itself.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

/** Whether a file operation failed because there is no such file. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
