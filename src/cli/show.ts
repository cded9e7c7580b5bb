/** `newsgraph show`: everything that the graph says of one person, place, organisation or thing. */
import type { Command } from 'commander';
import pc from 'picocolors';
import { type Entity, type Fact, open } from '../traverse';
import { describeFact } from './facts';
import { DEFAULT_GRAPH } from './graph-option';
import { write } from './output';

interface ShowFlags {
  readonly graph: string;
  readonly all?: true;
  readonly json?: true;
}

export function addShow(program: Command): Command {
  return program
    .command('show')
    .description('print what the graph says of somebody or something, with the sentences that say so')
    .argument('<name>', 'any of its names, in French or English')
    .option('--graph <dir>', 'graph folder', DEFAULT_GRAPH)
    .option('--all', 'every sentence, not only the first of each fact')
    .option('--json', 'print JSON')
    .action(show);
}

async function show(name: string, flags: ShowFlags): Promise<void> {
  const graph = await open(flags.graph);
  const entity = graph.entity(name);
  const facts = entity.facts();
  await write(flags.json === true ? toJson(entity, facts) : describe(entity, facts, flags.all === true));
}

function describe(entity: Entity, facts: readonly Fact[], all: boolean): string {
  const { nameEn, aliases, mentionCount, articleCount } = entity.data;
  const others = [nameEn, ...aliases].filter((other) => other !== undefined && other !== entity.name);
  const head = [
    `${pc.bold(entity.name)} (${entity.label})`,
    ...(others.length === 0 ? [] : [`also: ${[...new Set(others)].join(', ')}`]),
    `${mentionCount} mentions in ${articleCount} ${articleCount === 1 ? 'article' : 'articles'}`,
  ];
  const body = facts.map((fact) => describeFact(fact, all ? Infinity : 1));
  return `${head.join('\n')}\n\n${facts.length === 0 ? 'The articles report no deed of it.' : body.join('\n\n')}\n`;
}

function toJson({ data, label }: Entity, facts: readonly Fact[]): string {
  const listed = facts.map(({ id, type, from, to, data: properties }) => ({
    id,
    type,
    from: { id: from.id, name: from.name },
    to: { id: to.id, name: to.name },
    ...properties,
  }));
  return `${JSON.stringify({ entity: { ...data, label }, facts: listed }, null, 2)}\n`;
}
