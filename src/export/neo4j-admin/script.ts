/** The script that imports an export with neo4j-admin. */
import { readFileSync } from 'node:fs';
import { cypherPath } from '../../data-path';

/** The files of an export that the script names. */
export interface ExportFiles {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/** A POSIX shell script; `cypher/import/import.sh` with the files filled in. */
export function importScript({ nodes, relationships }: ExportFiles): string {
  const options = [
    ...nodes.map((file) => `--nodes="$here/${file}"`),
    ...relationships.map((file) => `--relationships="$here/${file}"`),
  ];
  return readFileSync(cypherPath('import', 'import.sh'), 'utf8').replace(
    '# FILES',
    options.map((option) => `set -- "$@" ${option}`).join('\n'),
  );
}
