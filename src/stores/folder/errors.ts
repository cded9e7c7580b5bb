/** The graph folder's failures in words for people. */
import { GraphFolderError } from '../../errors';
import { codeOf } from './files';

const BUILD_AGAIN =
  'If a build is running, wait for it; else restore the folder from a copy, or delete it and build it again';

/** A file that does not hold what was written to it. */
export function damaged(file: string, what: string, line?: number, cause?: unknown): GraphFolderError {
  return new GraphFolderError({
    what,
    place: line === undefined ? { file } : { file, line },
    remedy: BUILD_AGAIN,
    cause,
  });
}

export function notAFolder(folder: string, cause?: unknown): GraphFolderError {
  return new GraphFolderError({
    what: 'this is no graph folder: it has no manifest.json',
    place: { file: folder },
    remedy: 'Give the folder that `newsgraph build --graph` wrote, or build one',
    cause,
  });
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space and build again; the graph is as it was before',
  EDQUOT: 'Free some space and build again; the graph is as it was before',
  EACCES: 'Give yourself the right to write there, or choose another folder',
  EPERM: 'Give yourself the right to write there, or choose another folder',
  EROFS: 'Choose a folder on a disk that can be written',
  ENOTDIR: 'Choose another folder: a file stands in the way',
  EEXIST: 'Choose another folder: a file stands in the way',
};

/** An operating system's refusal while the folder was written. */
export function cannotWrite(folder: string, cause: unknown): GraphFolderError {
  const code = codeOf(cause);
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new GraphFolderError({
    what: `the graph cannot be written: ${reason}`,
    place: { file: folder },
    remedy: REMEDIES[code ?? ''] ?? 'Mend the cause and build again; the graph is as it was before',
    cause,
  });
}
