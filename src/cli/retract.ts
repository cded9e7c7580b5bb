/** `newsgraph retract`: takes articles back, in the graph folder and where asked in Neo4j. */
import type { Command } from 'commander';
import { retract, type RetractReport } from '../retract';
import { addConnectionOptions, connectionOf, namesNeo4j, type ConnectionFlags } from './connection-options';
import { DEFAULT_GRAPH } from './graph-option';
import { describeCounts, describeLoad, loadWithProgress } from './load';
import { write } from './output';

interface RetractFlags extends ConnectionFlags {
  readonly graph: string;
  readonly dryRun?: true;
  readonly json?: true;
}

export function addRetract(program: Command): Command {
  const command = program
    .command('retract')
    .description('take articles back, and all that only they supported; with --neo4j in a Neo4j too')
    .argument('<articles...>', 'ids of articles, or their addresses')
    .option('--graph <dir>', 'graph folder', DEFAULT_GRAPH)
    .option('--dry-run', 'say what would go, and change nothing')
    .option('--json', 'print the report as JSON');
  return addConnectionOptions(command).action(takeBack);
}

async function takeBack(articles: readonly string[], flags: RetractFlags): Promise<void> {
  const { graph, json } = flags;
  const dryRun = flags.dryRun === true;
  // a password that is missing should be missed before anything is changed
  const connection = namesNeo4j(flags) ? connectionOf(flags) : undefined;
  const report = await retract(articles, { graph, dryRun });
  if (json !== true) await write(describeRetract(report, graph));
  // in a dry run the folder still holds the articles, and a load would say nothing of their going
  const loaded =
    connection === undefined || dryRun ? undefined : await loadWithProgress(graph, connection, {});
  if (json === true) await write(`${JSON.stringify({ ...report, neo4j: loaded })}\n`);
  else if (connection !== undefined && loaded !== undefined) await write(describeLoad(loaded, connection));
}

function describeRetract({ articles, nodes, relationships, dryRun }: RetractReport, graph: string): string {
  const what = articles.length === 1 ? articles[0] : `${articles.length} articles`;
  return [
    dryRun ? `${what} would go from ${graph}:` : `${what} is taken back from ${graph}:`,
    `nodes          ${describeCounts(nodes)}`,
    `relationships  ${describeCounts(relationships)}`,
    '',
  ].join('\n');
}
