/** `newsgraph query`: one Cypher question to the graph folder's embedded engine or to Neo4j, rows out. */
import { type Command, Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { UsageError } from '../errors';
import { loadGraphSchema } from '../graph';
import type { CypherStore, Parameters, Row } from '../stores/contract';
import { openEmbeddedFolder } from '../stores/embedded';
import { readFolder } from '../stores/folder';
import { openNeo4j } from '../stores/neo4j';
import { listQueries, loadQuery, parseQuery, type ShippedQuery } from '../stores/queries';
import { quoted } from '../nearest';
import { meantNames } from '../traverse/meant-names';
import { addConnectionOptions, connectionOf, type ConnectionFlags, namesNeo4j } from './connection-options';
import { DEFAULT_GRAPH } from './graph-option';
import { write } from './output';
import { givenParameters, parametersOf } from './parameters';
import { describe, listOf, questionsWith, withExamples } from './questions';
import { formatRows, type RowFormat } from './rows';

interface QueryOptions extends ConnectionFlags {
  readonly file?: string;
  readonly question?: string;
  /** True, or the word to look for. */
  readonly list?: true | string;
  readonly graph: string;
  readonly param: readonly string[];
  readonly json?: true;
  readonly csv?: true;
}

export function addQuery(program: Command): Command {
  const command = program
    .command('query')
    .description('ask the graph a question in Cypher')
    .argument('[cypher]', 'a statement that reads')
    .option('--file <file>', 'read the statement from a .cypher file')
    .option('--question <name>', 'one of the questions that come with newsgraph')
    .option('--list [word]', 'list those questions, or describe those with the word')
    .option('--graph <dir>', 'graph folder, asked through the embedded engine', DEFAULT_GRAPH)
    .option('--param <name=value>', 'a parameter; JSON, or else text; may be repeated', collect, [])
    .option('--json', 'print one JSON array of row objects')
    .addOption(new Option('--csv', 'print CSV with a header').conflicts('json'));
  return addConnectionOptions(command).action(query);
}

const collect = (value: string, previous: readonly string[]): string[] => [...previous, value];

async function query(cypher: string | undefined, options: QueryOptions): Promise<void> {
  if (options.list !== undefined) return list(options.list, options.json === true);
  const question = await questionOf(cypher, options);
  const store = await openStore(options);
  try {
    const rows = await answer(store, question);
    const format: RowFormat = options.json === true ? 'json' : options.csv === true ? 'csv' : 'table';
    await write(formatRows(rows, format));
  } finally {
    await store.close();
  }
}

async function list(word: true | string, json: boolean): Promise<void> {
  const all = listQueries();
  const found = word === true ? all : questionsWith(word, all);
  if (json)
    await write(
      `${JSON.stringify(
        found.map(({ cypher: _, ...question }) => question),
        null,
        2,
      )}\n`,
    );
  else await write(word === true ? listOf(found) : describe(found));
}

interface Question {
  readonly cypher: string;
  readonly parameters: Parameters;
  /** Those of its parameters that name something in the graph. */
  readonly names: readonly string[];
}

/**
 * Where nothing is found, names that the graph spells otherwise are looked up and the question asked again.
 * @throws NameError where something is named that the graph does not know
 */
async function answer(store: CypherStore, { cypher, parameters, names }: Question): Promise<readonly Row[]> {
  const rows = await store.run(cypher, parameters);
  if (rows.length > 0 || names.length === 0) return rows;
  const meant = await meantNames(store, parameters, names);
  if (Object.keys(meant).length === 0) return rows;
  for (const [key, name] of Object.entries(meant)) {
    process.stderr.write(`newsgraph: ${JSON.stringify(parameters[key])} is taken for ${quoted(name)}\n`);
  }
  return store.run(cypher, { ...parameters, ...meant });
}

/**
 * @throws UsageError where there is not exactly one question, it cannot be read, or its parameters are not those given
 */
async function questionOf(
  cypher: string | undefined,
  { file, question, param }: QueryOptions,
): Promise<Question> {
  const given = [cypher, file, question].filter((source) => source !== undefined);
  if (given.length !== 1) {
    throw new UsageError({
      what: given.length === 0 ? 'There is no question' : 'There is more than one question',
      remedy: 'Give one statement, or --file F, or --question NAME (newsgraph query --list names them)',
    });
  }
  if (question !== undefined) return shipped(loadQuery(question), param);
  const statement = cypher ?? (await statementIn(file as string));
  // a file that opens like a shipped question may give examples for its parameters, as in Neo4j Browser
  if (statement.startsWith('//') && statement.includes(':param')) {
    return shipped(parseQuery(file ?? 'the statement', statement), param);
  }
  return { cypher: statement, parameters: parametersOf(param), names: [] };
}

function shipped(query: ShippedQuery, param: readonly string[]): Question {
  return {
    cypher: query.cypher,
    parameters: withExamples(query, givenParameters(param)),
    names: query.parameters.filter(({ isName }) => isName).map(({ name }) => name),
  };
}

async function statementIn(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError({
      what: 'The file cannot be read',
      place: { file },
      remedy: 'Give the path of a .cypher file that you may read',
      cause,
    });
  });
}

/** Neo4j where one is named on the command line, else the embedded engine over the graph folder. */
async function openStore(options: QueryOptions): Promise<CypherStore> {
  if (namesNeo4j(options)) return openNeo4j(connectionOf(options));
  return openEmbeddedFolder(await readFolder(options.graph), loadGraphSchema());
}
