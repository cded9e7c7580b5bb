/** `newsgraph query`: one Cypher question to the graph folder's embedded engine or to Neo4j, rows out. */
import { type Command, Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { UsageError } from '../errors';
import { loadGraphSchema } from '../graph';
import type { CypherStore, Parameters } from '../stores/contract';
import { openEmbeddedFolder } from '../stores/embedded';
import { readFolder } from '../stores/folder';
import { openNeo4j } from '../stores/neo4j';
import { listQueries, loadQuery, parseQuery, type ShippedQuery } from '../stores/queries';
import { addConnectionOptions, connectionOf, type ConnectionFlags } from './connection-options';
import { DEFAULT_GRAPH } from './graph-option';
import { write } from './output';
import { parametersOf } from './parameters';
import { formatRows, type RowFormat } from './rows';

interface QueryOptions extends ConnectionFlags {
  readonly file?: string;
  readonly question?: string;
  readonly list?: true;
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
    .option('--list', 'list those questions')
    .option('--graph <dir>', 'graph folder, asked through the embedded engine', DEFAULT_GRAPH)
    .option('--param <name=value>', 'a parameter; JSON, or else text; may be repeated', collect, [])
    .option('--json', 'print one JSON array of row objects')
    .addOption(new Option('--csv', 'print CSV with a header').conflicts('json'));
  return addConnectionOptions(command).action(query);
}

const collect = (value: string, previous: readonly string[]): string[] => [...previous, value];

async function query(cypher: string | undefined, options: QueryOptions): Promise<void> {
  if (options.list === true) return list();
  const question = await questionOf(cypher, options);
  const parameters: Parameters = { ...question.examples, ...parametersOf(options.param) };
  const store = await openStore(options);
  try {
    const rows = await store.run(question.cypher, parameters);
    const format: RowFormat = options.json === true ? 'json' : options.csv === true ? 'csv' : 'table';
    await write(formatRows(rows, format));
  } finally {
    await store.close();
  }
}

async function list(): Promise<void> {
  for (const { name, title, parameters } of listQueries()) {
    const examples = parameters.map((parameter) => `${parameter.name}=${JSON.stringify(parameter.example)}`);
    await write(`${name}\n    ${title}${examples.length === 0 ? '' : `  (${examples.join(', ')})`}\n`);
  }
}

interface Question {
  readonly cypher: string;
  /** What its parameters are where none are given. */
  readonly examples: Parameters;
}

/** @throws UsageError where there is not exactly one question, or it cannot be read */
async function questionOf(cypher: string | undefined, { file, question }: QueryOptions): Promise<Question> {
  const given = [cypher, file, question].filter((source) => source !== undefined);
  if (given.length !== 1) {
    throw new UsageError({
      what: given.length === 0 ? 'There is no question' : 'There is more than one question',
      remedy: 'Give one statement, or --file F, or --question NAME (newsgraph query --list names them)',
    });
  }
  if (question !== undefined) return withExamples(loadQuery(question));
  const statement = cypher ?? (await statementIn(file as string));
  // a file that opens like a shipped question may give examples for its parameters, as in Neo4j Browser
  const opens = statement.startsWith('//') && statement.includes(':param');
  return opens ? withExamples(parseQuery(file ?? '', statement)) : { cypher: statement, examples: {} };
}

function withExamples({ cypher, parameters }: ShippedQuery): Question {
  return { cypher, examples: Object.fromEntries(parameters.map(({ name, example }) => [name, example])) };
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
  if (options.neo4j !== undefined) return openNeo4j(connectionOf(options));
  return openEmbeddedFolder(await readFolder(options.graph), loadGraphSchema());
}
