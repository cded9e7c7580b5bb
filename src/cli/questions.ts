/** How the command line shows the questions that come with newsgraph, and reads their parameters. */
import pc from 'picocolors';
import { UsageError } from '../errors';
import { didYouMean, nearest, quoted } from '../nearest';
import type { Parameters } from '../stores/contract';
import type { QueryParameter, ShippedQuery } from '../stores/queries';
import type { Given } from './parameters';

/** A line a question, by folder. */
export function listOf(queries: readonly ShippedQuery[]): string {
  const width = Math.max(...queries.map(({ name }) => name.length));
  const lines = queries.map(({ name, title }) => `${name.padEnd(width)}  ${title}\n`);
  return `${lines.join('')}\nnewsgraph query --question NAME asks one, newsgraph query --list WORD describes those with the word.\n`;
}

/** Title, description and parameters of each. */
export function describe(queries: readonly ShippedQuery[]): string {
  return queries
    .map(({ name, title, description, parameters }) =>
      [
        pc.bold(name),
        `    ${title}`,
        ...(description === '' ? [] : [`    ${description}`]),
        ...parameters.map(
          (parameter) => `    --param ${exampleOf(parameter)}\n        ${parameter.description}`,
        ),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** `name='John Bolton'`, as a shell takes it. */
function exampleOf({ name, example }: QueryParameter): string {
  return typeof example === 'string'
    ? `${name}='${example.replaceAll("'", "'\\''")}'`
    : `${name}=${JSON.stringify(example)}`;
}

/** The questions in whose name, title or description a word occurs. @throws UsageError where it occurs in none */
export function questionsWith(word: string, queries: readonly ShippedQuery[]): readonly ShippedQuery[] {
  const wanted = word.toLowerCase();
  const found = queries.filter(({ name, title, description }) =>
    [name, title, description].some((text) => text.toLowerCase().includes(wanted)),
  );
  if (found.length > 0) return found;
  throw new UsageError({
    what: `No question has the word ${quoted(word)}`,
    remedy: 'newsgraph query --list names all',
  });
}

/**
 * A question's examples, with what was given instead. Where the example is a text, what was given is one: a year or
 * `true` may be a name.
 * @throws UsageError for a parameter that the question does not have, or a value of another kind than the example
 */
export function withExamples(
  { name, parameters }: ShippedQuery,
  given: ReadonlyMap<string, Given>,
): Parameters {
  for (const key of given.keys()) {
    if (parameters.some((parameter) => parameter.name === key)) continue;
    const near = nearest(
      key,
      parameters.map((parameter) => ({ key: parameter.name, name: parameter.name })),
    );
    const has = parameters.map((parameter) => parameter.name).join(', ');
    throw new UsageError({
      what: `${name} has no parameter ${quoted(key)}`,
      remedy: didYouMean(near, has === '' ? 'It has none' : `It has ${has}`),
    });
  }
  return Object.fromEntries(
    parameters.map(({ name: key, example }) => {
      const found = given.get(key);
      if (found === undefined) return [key, example];
      if (typeof found.value === typeof example) return [key, found.value];
      if (typeof example === 'string') return [key, found.text];
      throw new UsageError({
        what: `The parameter ${key} of ${name} is ${quoted(found.text)}, but should be a ${typeof example}`,
        remedy: `Write for example --param ${key}=${JSON.stringify(example)}`,
      });
    }),
  );
}
