/** `newsgraph load`: makes a Neo4j hold the graph of a folder. */
import type { Command } from 'commander';
import { loadGraphSchema } from '../graph';
import { readFolder } from '../stores/folder';
import { type Counts, type LoadReport, loadIntoNeo4j } from '../stores/neo4j';
import { addConnectionOptions, connectionOf, type ConnectionFlags } from './connection-options';
import { DEFAULT_GRAPH } from './graph-option';
import { write } from './output';
import { startProgress } from './progress';

interface LoadFlags extends ConnectionFlags {
  readonly graph: string;
  readonly dryRun?: true;
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
    .option('--json', 'print the report as JSON');
  return addConnectionOptions(command).action(load);
}

async function load(flags: LoadFlags): Promise<void> {
  const connection = connectionOf(flags);
  const graph = await (await readFolder(flags.graph)).graph();
  const progress = startProgress('rows');
  const report = await loadIntoNeo4j(graph, loadGraphSchema(), connection, {
    dryRun: flags.dryRun === true,
    onProgress: (_phase, done, total) => progress.update(done, total),
  }).finally(() => progress.stop());
  await write(flags.json === true ? `${JSON.stringify(report)}\n` : describe(report, connection.uri));
}

function describe(report: LoadReport, uri: string): string {
  const { nodes, relationships, dryRun } = report;
  const isSame = [nodes, relationships].every(
    (counts) => counts.created + counts.changed + counts.removed === 0,
  );
  if (isSame) return `${uri} holds this graph already: nothing ${dryRun ? 'would be' : 'was'} written.\n`;
  const lines = [`nodes          ${line(nodes)}`, `relationships  ${line(relationships)}`];
  if (dryRun) lines.push('Nothing was written: this was a dry run.');
  else lines.push('Ask it in Neo4j Browser, or: newsgraph query --neo4j ' + uri + ' --list');
  return `${lines.join('\n')}\n`;
}

function line({ created, changed, removed, unchanged }: Counts): string {
  return `${created} new, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
}
