/**
 * Times of the graph folder, the embedded engine and Neo4j on one graph, and of the plainest loader beside ours.
 *
 *     npx ts-node --transpile-only bench/stores.ts [NODES]        (100,000 nodes, three times as many relationships)
 *
 * Needs Java and Maven as `npm run neo4j` does. Each step runs in a process of its own, and each load in a fresh server.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGraphSchema } from '../src/graph';
import { startNeo4j, type RunningServer } from '../src/neo4j-server/server';
import type { CypherStore, Parameters } from '../src/stores/contract';
import { openEmbeddedFolder } from '../src/stores/embedded';
import { readFolder, writeFolder } from '../src/stores/folder';
import { loadIntoNeo4j, openNeo4j, type Connection } from '../src/stores/neo4j';
import { loadQuery } from '../src/stores/queries';
import { newsLike } from './stores/graph';
import { cpuOf, inOwnProcess, measure, median, peakMegabytes, type Measured } from './stores/measure';
import { plainLoad } from './stores/plain-loader';

const QUESTIONS = [
  'people/who-met-whom',
  'people/who-invited-whom',
  'actions/between-two',
  'actions/in-a-period',
  'actions/refused-or-failed',
  'documents/who-signed',
  'statements/who-warned-whom',
  'statements/who-is-quoted-on-what',
  'evidence/sentence-by-sentence',
  'places/time-line',
];
/** Most questions ask about somebody; without a name they would answer with all of the graph. */
const ABOUT: Readonly<Record<string, string>> = { name: 'John Bolton', document: 'déclaration conjointe' };
const RUNS = 15;
const schema = loadGraphSchema();

type Times = Readonly<Record<string, Measured | number>>;

async function questions(store: CypherStore): Promise<Times> {
  const times: Record<string, number> = {};
  for (const name of QUESTIONS) {
    const { cypher, parameters } = loadQuery(name);
    const values: Parameters = Object.fromEntries(
      parameters.map((parameter) => [parameter.name, ABOUT[parameter.name] ?? parameter.example]),
    );
    const ask = () => store.run(cypher, values);
    const rows = (await ask()).length;
    for (let warm = 0; warm < 3; warm++) await ask();
    times[`${name} (${rows} rows)`] = await median(RUNS, ask);
  }
  await store.close();
  return times;
}

/** Each is run in a process of its own. */
const STEPS: Readonly<Record<string, (folder: string, connection: Connection) => Promise<Times>>> = {
  'folder: write': async (folder) => {
    const graph = newsLike(Number(process.env['BENCH_NODES']));
    return { write: await measure(() => writeFolder(folder, { articles: [], graph, pipeline: 'bench' })) };
  },
  'folder: read': async (folder) => ({ read: await measure(async () => (await readFolder(folder)).graph()) }),
  'embedded: copy': async (folder) => ({
    copy: await measure(async () => (await openEmbeddedFolder(await readFolder(folder), schema)).close()),
  }),
  'embedded: open and ask': async (folder) => {
    let store: CypherStore | undefined;
    const open = await measure(
      async () => (store = await openEmbeddedFolder(await readFolder(folder), schema)),
    );
    return { open, ...(await questions(store as CypherStore)) };
  },
  'neo4j: plainest loader': async (folder, connection) => {
    const graph = await (await readFolder(folder)).graph();
    return { load: await measure(() => plainLoad(graph, schema, connection)) };
  },
  'neo4j: load': async (folder, connection) => {
    const graph = await (await readFolder(folder)).graph();
    return { load: await measure(() => loadIntoNeo4j(graph, schema, connection)) };
  },
  'neo4j: load again, nothing changed': async (folder, connection) => {
    const graph = await (await readFolder(folder)).graph();
    return { load: await measure(() => loadIntoNeo4j(graph, schema, connection)) };
  },
  'neo4j: load again and verify': async (folder, connection) => {
    const graph = await (await readFolder(folder)).graph();
    return { load: await measure(() => loadIntoNeo4j(graph, schema, connection, { verify: true })) };
  },
  'neo4j: ask': async (_, connection) => questions(await openNeo4j(connection)),
};

function print(step: string, times: Times & { readonly megabytes: number }): void {
  const { megabytes, ...rest } = times;
  console.log(`${step} (${megabytes} MB peak)`);
  for (const [what, time] of Object.entries(rest)) {
    const figure =
      typeof time === 'number'
        ? `${time.toFixed(1)} ms`
        : `${time.wall.toFixed(1)} s, ${time.cpu.toFixed(1)} s of them this process`;
    console.log(`  ${what}: ${figure}`);
  }
}

async function main(nodes: string): Promise<void> {
  process.env['BENCH_NODES'] = nodes;
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'));
  const jars = join(__dirname, '..', '.neo4j', 'jars');
  /** Processor time of a load, the server's included: on a busy machine the wall clock says little. */
  const run = async (step: string, server?: RunningServer): Promise<number> => {
    const uri = server?.uri ?? '';
    const before = server === undefined ? 0 : cpuOf(server.pid);
    const times = await inOwnProcess<Times & { megabytes: number }>(__filename, [step, folder, uri]);
    print(step, times);
    if (server === undefined) return 0;
    const served = cpuOf(server.pid) - before;
    console.log(`  the server: ${served.toFixed(1)} s of processor time`);
    return served + ('load' in times ? (times.load as Measured).cpu : 0);
  };
  try {
    for (const step of Object.keys(STEPS).filter((name) => !name.startsWith('neo4j'))) await run(step);
    const plainServer = await startNeo4j({ jars, timeoutMs: 600_000 });
    const plain = await run('neo4j: plainest loader', plainServer);
    await plainServer.stop();
    const server = await startNeo4j({ jars, timeoutMs: 600_000 });
    const ours = await run('neo4j: load', server);
    console.log(`ours / plainest, processor time: ${(ours / plain).toFixed(2)}`);
    for (const step of ['load again, nothing changed', 'load again and verify', 'ask'])
      await run(`neo4j: ${step}`, server);
    await server.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first = '100000', folder, uri] = process.argv.slice(2);
if (first in STEPS) {
  const connection = { uri, username: 'neo4j', password: 'newsgraph-local', database: 'neo4j' };
  void STEPS[first](folder, connection).then((times) => {
    process.send?.({ ...times, megabytes: peakMegabytes() });
    process.exitCode = 0;
    process.disconnect();
  });
} else {
  void main(first);
}
