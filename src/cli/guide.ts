/** `newsgraph guide`: serves the guide, the style sheet and the questions to Neo4j Browser. */
import type { Command } from 'commander';
import { once } from 'node:events';
import { startGuide, type GuideServer } from '../browser/server';
import { UsageError } from '../errors';
import { quoted } from '../nearest';
import { listQueries } from '../stores/queries';
import { write } from './output';

const USUAL_PORT = 7475;

export function addGuide(program: Command): Command {
  return program
    .command('guide')
    .description('serve a guide, a style sheet and the questions to Neo4j Browser, until Ctrl-C')
    .option('--port <port>', 'port on this machine; 0 for any that is free', port, USUAL_PORT)
    .action(guide);
}

function port(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value < 65_536) return value;
  throw new UsageError({ what: `${quoted(text)} is not a port`, remedy: 'Give a number from 0 to 65535' });
}

async function guide(options: { readonly port: number }): Promise<void> {
  const server = await startGuide(listQueries(), options.port);
  await write(describe(server));
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  await server.stop();
}

function describe({ guide, style, questions }: GuideServer): string {
  return [
    'The guide is ready; keep this running. In Neo4j Browser, type',
    `  :guide ${guide}`,
    `The style sheet alone is :style ${style}`,
    `The questions for Saved Cypher: ${questions}`,
    '',
  ].join('\n');
}
