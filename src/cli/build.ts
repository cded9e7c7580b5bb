/** `newsgraph build`: articles into a graph folder. */
import type { Command } from 'commander';
import { build, type BuildReport } from '../build';
import { DEFAULT_GRAPH } from './graph-option';
import { addPaths } from './inputs';
import type { Outcome } from './outcome';
import { write } from './output';
import { startProgress } from './progress';

interface BuildFlags {
  readonly graph: string;
  readonly json?: true;
}

export function addBuild(program: Command, outcome: Outcome): Command {
  const command = program
    .command('build')
    .description('read articles into a graph folder; what it holds already is not read again')
    .option('--graph <dir>', 'graph folder, made where there is none', DEFAULT_GRAPH)
    .option('--json', 'print the report as JSON');
  return addPaths(command).action((paths: string[], flags: BuildFlags) => buildFolder(paths, flags, outcome));
}

async function buildFolder(paths: readonly string[], flags: BuildFlags, outcome: Outcome): Promise<void> {
  const report = await buildWithProgress(paths, flags.graph, outcome);
  await write(flags.json === true ? `${JSON.stringify(report)}\n` : describeBuild(report, flags.graph));
}

/** Builds with a progress bar; inputs that cannot be read are reported and left out. */
export async function buildWithProgress(
  paths: readonly string[],
  graph: string,
  outcome: Outcome,
): Promise<BuildReport> {
  const progress = startProgress('articles');
  return build(paths, {
    graph,
    onError: outcome.leftOut,
    onProgress: (done) => progress.update(done),
  }).finally(() => progress.stop());
}

/** What a person wants to know of a build, in a line or two. */
export function describeBuild({ read, unchanged, readAgain, written }: BuildReport, graph: string): string {
  if (written === undefined) {
    const known = unchanged === 1 ? 'the article is' : `all ${unchanged} articles are`;
    return unchanged === 0 ? 'No article was read.\n' : `Nothing new: ${known} in ${graph} already.\n`;
  }
  const { articles, nodes, relationships } = written.counts;
  const parts = [`${read} new or changed`, `${unchanged} known`, `${readAgain} read again`];
  return `${graph}: ${articles} articles (${parts.join(', ')}), ${nodes} nodes, ${relationships} relationships.\n`;
}
