/** Finds the files that ship with the package, from the sources and from the compiled form alike. */
import { join } from 'node:path';

/** The package's root: `src/` and `dist/` both lie directly below it. */
const ROOT = join(__dirname, '..');

/** Absolute path of a file below `data/`. */
export function dataPath(...segments: string[]): string {
  return join(ROOT, 'data', ...segments);
}

/** Absolute path of a file below `cypher/`. */
export function cypherPath(...segments: string[]): string {
  return join(ROOT, 'cypher', ...segments);
}
