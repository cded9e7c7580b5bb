/** The shipped questions as Neo4j Browser takes them: a zip whose folders become folders in Saved Cypher. */
import { strToU8, zipSync } from 'fflate';
import type { Parameter } from '../stores/contract';
import type { ShippedQuery } from '../stores/queries';

/** Any date will do, but always the same: same questions, same bytes. Zip knows none before 1980. */
const DATE = new Date(1980, 0, 1);

/** The name that the Browser shows is the first comment. */
const PARAMETERS_TITLE = '// First: set the parameters';

/**
 * The Browser's commands that set every parameter of the questions to its example. `:params` takes all at once, but
 * reads every number as a float, which no LIMIT takes; so numbers follow one by one.
 */
export function parametersCommand(queries: readonly ShippedQuery[]): string {
  const examples = new Map<string, Parameter>();
  for (const { parameters } of queries)
    for (const { name, example } of parameters) examples.set(name, example);
  const written = [...examples].map(([name, example]) => [name, JSON.stringify(example)] as const);
  const isNumber = ([name]: readonly [string, string]): boolean => typeof examples.get(name) === 'number';
  const others = written.filter((pair) => !isNumber(pair)).map((pair) => pair.join(': '));
  const numbers = written.filter(isNumber).map(([name, text]) => `:param ${name} => ${text}`);
  return [`:params {${others.join(', ')}}`, ...numbers].join(';\n');
}

/** The zip's bytes. */
export function savedCypher(queries: readonly ShippedQuery[]): Uint8Array {
  const files = queries.map(({ name, cypher }) => [`${name}.cypher`, strToU8(cypher)] as const);
  const parameters = strToU8(`${PARAMETERS_TITLE}\n${parametersCommand(queries)}\n`);
  return zipSync(Object.fromEntries([['parameters.cypher', parameters], ...files]), { mtime: DATE });
}
