/** `newsgraph load`: makes a Neo4j hold the graph of a folder. */
import type { Command } from 'commander';
import { loadGraphSchema } from '../graph';
import type { Counts } from '../graph/difference';
import { readFolder } from '../stores/folder';
import {
  findBrowser,
  loadIntoNeo4j,
  pictureLinks,
  type Connection,
  type LoadOptions,
  type LoadReport,
} from '../stores/neo4j';
import { addConnectionOptions, connectionOf, type ConnectionFlags } from './connection-options';
import { DEFAULT_GRAPH } from './graph-option';
import { write } from './output';
import { startProgress } from './progress';

interface LoadFlags extends ConnectionFlags {
  readonly graph: string;
  readonly dryRun?: true;
  readonly verify?: true;
  readonly json?: true;
}

export function addLoad(program: Command): Command {
  const command = program
    .command('load')
    .description(
      'make a Neo4j hold the graph; only what changed is written, and nothing of others is touched',
    )
    .option('--graph <dir>', 'graph folder', DEFAULT_GRAPH)
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--verify', 'compare what Neo4j holds itself, and mend what was changed there by hand')
    .option('--json', 'print the report as JSON');
  return addConnectionOptions(command, true).action(load);
}

async function load(flags: LoadFlags): Promise<void> {
  const connection = connectionOf(flags);
  const options = { dryRun: flags.dryRun === true, verify: flags.verify === true };
  const report = await loadWithProgress(flags.graph, connection, options);
  if (flags.json === true) return write(`${JSON.stringify(report)}\n`);
  await write(describeLoad(report, connection));
  if (!report.dryRun) await write(await describeLinks(connection));
}

/** Loads a folder's graph with a progress bar. The folder is read and checked before the server hears of it. */
export async function loadWithProgress(
  folder: string,
  connection: Connection,
  options: LoadOptions,
): Promise<LoadReport> {
  const graph = await (await readFolder(folder)).graph();
  const progress = startProgress('rows');
  return loadIntoNeo4j(graph, loadGraphSchema(), connection, {
    ...options,
    onProgress: (_phase, done, total) => progress.update(done, total),
  }).finally(() => progress.stop());
}

/** What a person wants to know of a load. */
export function describeLoad(report: LoadReport, { uri }: Pick<Connection, 'uri'>): string {
  const { nodes, relationships, migrations, dryRun } = report;
  const isSame = [nodes, relationships].every(
    (counts) => counts.created + counts.changed + counts.removed === 0,
  );
  const lines = isSame
    ? [`${uri} holds this graph already: nothing ${dryRun ? 'would be' : 'was'} written.`]
    : [`nodes          ${describeCounts(nodes)}`, `relationships  ${describeCounts(relationships)}`];
  if (migrations.length > 0)
    lines.push(`constraints and indexes: V${migrations.join(', V')}${dryRun ? ' would be' : ''} made`);
  if (dryRun) lines.push('Nothing was written: this was a dry run.');
  return `${lines.join('\n')}\n`;
}

export function describeCounts({ created, changed, removed, unchanged }: Counts): string {
  return `${created} new, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
}

/** Links that open the Browser with a picture of the graph. */
async function describeLinks(connection: Connection): Promise<string> {
  const links = pictureLinks(await findBrowser(connection), connection);
  const lines = links.map(({ title, link }) => `  ${title}:\n    ${link}\n`);
  return `In Neo4j Browser:\n${lines.join('')}`;
}
