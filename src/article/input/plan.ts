/** Finds the files that paths stand for, in a fixed order, and gives each its id before any is read. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { ArticleError } from '../../errors';

/** How a file is read, by its ending. */
export type Format = 'text' | 'markdown' | 'html' | 'jsonl';

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.jsonl', 'jsonl'],
]);

export const ENDINGS = [...FORMATS.keys()].join(' ');

/** Given on the command line for standard input. */
export const STANDARD_INPUT = '-';

const META = '.meta.json';

export interface PlannedFile {
  /** As named by the caller, or the folder joined with the name; `-` for standard input. */
  readonly path: string;
  readonly format: Format;
  readonly id: string;
}

type Report = (error: ArticleError) => void;

/**
 * The article files of the paths, in the order of the paths, folders walked in the order of code units.
 * A file that is reached twice is planned once. What cannot be found or walked is reported.
 * Only paths are kept, so that memory grows with their number and not with their content.
 */
export function planFiles(paths: readonly string[], report: Report): readonly PlannedFile[] {
  const files: Found[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      if (!seen.has(path)) files.push({ path, format: 'text' });
      seen.add(path);
    } else findFiles(path, files, seen, report);
  }
  const ids = planIds(files.map(({ path }) => path));
  return files.map((file, i) => ({ ...file, id: ids[i] ?? file.path }));
}

interface Found {
  readonly path: string;
  readonly format: Format;
}

function findFiles(path: string, files: Found[], seen: Set<string>, report: Report): void {
  const real = attempt(path, report, () => realpathSync(path));
  const stats = real === undefined ? undefined : attempt(path, report, () => statSync(real));
  if (real === undefined || stats === undefined) return;
  const format = FORMATS.get(extname(path).toLowerCase());
  if (stats.isDirectory() && format === undefined) {
    const before = seen.size;
    walk(path, real, files, seen, report);
    if (seen.size === before + 1) report(noArticles(path));
  } else if (format === undefined) report(unknownEnding(path));
  else addFile(path, format, files, seen, report);
}

/** Goes down a folder; a folder that was seen already (a link back up) is not entered again. */
function walk(folder: string, real: string, files: Found[], seen: Set<string>, report: Report): void {
  if (seen.has(real)) return;
  seen.add(real);
  const names = attempt(folder, report, () => readdirSync(folder)) ?? [];
  for (const name of names.sort(byCodeUnits)) {
    if (name.startsWith('.') || name === 'node_modules' || name.toLowerCase().endsWith(META)) continue;
    const path = join(folder, name);
    const format = FORMATS.get(extname(name).toLowerCase());
    if (format !== undefined) {
      addFile(path, format, files, seen, report);
      continue;
    }
    // other files in a folder are none of our business, broken links among them
    const below = attempt(path, () => undefined, () => ({ real: realpathSync(path), stats: statSync(path) })); // prettier-ignore
    if (below?.stats.isDirectory() === true) walk(path, below.real, files, seen, report);
  }
}

function addFile(path: string, format: Format, files: Found[], seen: Set<string>, report: Report): void {
  const found = attempt(path, report, () => ({ real: realpathSync(path), stats: statSync(path) }));
  if (found === undefined || seen.has(found.real)) return;
  seen.add(found.real);
  if (found.stats.isFile()) files.push({ path, format });
  else report(notAFile(path, found.stats.isDirectory()));
}

/**
 * Ids for paths: the name without its ending; where several files share one, each takes as many of its
 * folders as tell it from the others ("afp/bolton", "ats/bolton"), and its ending where only that differs.
 * The ids depend on the set of paths, not on their order.
 */
export function planIds(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) =>
    path === STANDARD_INPUT ? ['stdin'] : resolve(path).split(/[\\/]/).filter(Boolean),
  );
  const stems = parts.map((path) => [...path.slice(0, -1), stem(path.at(-1) ?? '')]);
  const ids = stems.map((path) => path.at(-1) ?? '');
  // files that differ by nothing but their ending keep it
  const whole = countBy(stems.map((path) => path.join('/')));
  const full = stems.map((path, i) => ((whole.get(path.join('/')) ?? 0) > 1 ? (parts[i] ?? path) : path));
  for (let depth = 1; ; depth++) {
    const count = countBy(ids);
    const clashing = ids.flatMap((id, i) => ((count.get(id) ?? 0) > 1 ? [i] : []));
    const open = clashing.filter((i) => depth <= (full[i]?.length ?? 0));
    if (open.length === 0) return ids;
    for (const i of open) ids[i] = full[i]?.slice(-depth).join('/') ?? '';
  }
}

function stem(name: string): string {
  return basename(name, extname(name)) || name;
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The result, or nothing after a report of what the system says. */
function attempt<T>(path: string, report: Report, act: () => T): T | undefined {
  try {
    return act();
  } catch (cause) {
    report(systemError(path, cause));
    return undefined;
  }
}

/** Says in words why the system refuses a path. */
export function systemError(path: string, cause: unknown): ArticleError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const [what, remedy] = SYSTEM_ERRORS.get(code) ?? [
    `cannot be read (${code})`,
    'Check the file and its disk.',
  ];
  return new ArticleError({ what, place: { file: path }, remedy, cause });
}

const SYSTEM_ERRORS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['ENOENT', ['there is no such file or folder', 'Check the path.']],
  ['ENOTDIR', ['a part of the path is no folder', 'Check the path.']],
  ['EACCES', ['may not be read', 'Give yourself permission to read it.']],
  ['EPERM', ['may not be read', 'Give yourself permission to read it.']],
  ['ELOOP', ['is a link that leads back to itself', 'Remove the link, or name the file itself.']],
  ['EMFILE', ['too many files are open', 'Raise the limit of open files (ulimit -n).']],
]);

function noArticles(path: string): ArticleError {
  return new ArticleError({
    what: 'the folder holds no articles',
    place: { file: path },
    remedy: `Articles are files that end with ${ENDINGS}.`,
  });
}

function unknownEnding(path: string): ArticleError {
  return new ArticleError({
    what: `"${extname(path) || basename(path)}" is no kind of article`,
    place: { file: path },
    remedy: `Articles are files that end with ${ENDINGS}.`,
  });
}

function notAFile(path: string, isFolder: boolean): ArticleError {
  return new ArticleError({
    what: isFolder ? 'is a folder with the name of a file' : 'is no regular file',
    place: { file: path },
    remedy: isFolder
      ? 'Rename the folder, or name the files in it.'
      : 'Name a file on disk, or - for standard input.',
  });
}
