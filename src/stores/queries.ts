/** The questions that ship with newsgraph: Cypher files whose opening comments say what they answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherPath } from '../data-path';
import { DataError, UsageError } from '../errors';
import { didYouMean, nearest, quoted } from '../nearest';
import { compareText } from './compare-text';
import type { Parameter } from './contract';

export interface QueryParameter {
  readonly name: string;
  readonly description: string;
  /** The value that the file gives with `:param`, as in Neo4j Browser. */
  readonly example: Parameter;
  /** It names somebody or something in the graph: its description says "by any of its names". */
  readonly isName: boolean;
}

export interface ShippedQuery {
  /** Folder and file without ending: `people/who-met-whom`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly QueryParameter[];
  /** The whole file: its comments are Cypher comments. */
  readonly cypher: string;
}

const ENDING = '.cypher';
const BY_NAME = 'by any of its names';
const PARAMETER = /^:param (\w+) => (.+)$/;

/** `'John Bolton'`, `10`, `true`, `null`: the literals of Cypher that examples need. */
function parseLiteral(text: string): Parameter {
  const quoted = /^'((?:[^'\\]|\\['\\])*)'$/.exec(text);
  if (quoted !== null) return quoted[1].replace(/\\(['\\])/g, '$1');
  return JSON.parse(text) as Parameter;
}

/**
 * Reads a query's opening comments: the title, a description, and for each parameter a line `// name: what it
 * is` before the line `// :param name => example`.
 * @throws DataError where a comment does not keep to that form
 */
export function parseQuery(name: string, cypher: string, file = name): ShippedQuery {
  const fail = (what: string, line: number): never => {
    throw new DataError({ what, place: { file, line }, remedy: 'See cypher/queries/README.md for the form' });
  };
  const comments: string[] = [];
  for (const line of cypher.split('\n')) {
    if (!line.startsWith('//')) break;
    comments.push(line.slice(2).trim());
  }
  const [title = '', ...rest] = comments;
  if (title === '') fail('The query has no title', 1);

  const description: string[] = [];
  const parameters: QueryParameter[] = [];
  for (const [index, line] of rest.entries()) {
    const parameter = PARAMETER.exec(line);
    if (parameter === null) {
      description.push(line);
      continue;
    }
    const [, key, literal] = parameter;
    const before = description.pop() ?? '';
    if (!before.startsWith(`${key}: `))
      fail(`The parameter ${key} is not described in the line before`, index + 2);
    try {
      parameters.push({
        name: key,
        description: before.slice(key.length + 2),
        example: parseLiteral(literal),
        isName: before.includes(BY_NAME),
      });
    } catch {
      fail(`The parameter ${key} has an example that is no literal`, index + 2);
    }
  }
  return { name, title, description: description.join(' ').trim(), parameters, cypher };
}

/** All shipped queries, by name. */
export function listQueries(folder = cypherPath('queries')): readonly ShippedQuery[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ENDING))
    .map((file) => {
      const name = file.slice(0, -ENDING.length).replaceAll('\\', '/');
      const path = join(folder, file);
      return parseQuery(name, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'), path);
    })
    .sort((a, b) => compareText(a.name, b.name));
}

/**
 * A shipped query by its name, `people/who-met-whom`, or by its last part where no other has it.
 * @throws UsageError for a name that no query has
 */
export function loadQuery(name: string): ShippedQuery {
  const queries = listQueries();
  const found = queries.filter((query) => query.name === name || query.name.endsWith(`/${name}`));
  if (found.length === 1) return found[0];
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim();
  const spellings = queries.flatMap((query) =>
    [query.name, query.name.replace(/.*\//, '')].map((text) => ({ key: words(text), name: query.name })),
  );
  const near = nearest(words(name), spellings);
  throw new UsageError({
    what: `There is no question ${quoted(name)}`,
    remedy: didYouMean(near, 'newsgraph query --list names them'),
  });
}
