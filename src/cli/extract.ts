/** `newsgraph extract`: articles in, extraction/1 out, one JSON object a line. */
import { type Command, Option } from 'commander';
import { readArticles } from '../article';
import { createPipeline } from '../pipeline';
import { addPaths } from './inputs';
import type { Outcome } from './outcome';
import { write } from './output';
import { startProgress } from './progress';

export function addExtract(program: Command, outcome: Outcome): Command {
  const command = program
    .command('extract')
    .description('print the entities and events of articles as extraction/1, one JSON object a line')
    .addOption(new Option('--format <format>', 'output format').choices(['jsonl']).default('jsonl'));
  return addPaths(command).action((paths: string[]) => extract(paths, outcome));
}

async function extract(paths: readonly string[], outcome: Outcome): Promise<void> {
  const pipeline = createPipeline();
  const progress = startProgress('articles');
  let done = 0;
  for await (const article of readArticles(paths, { onError: outcome.leftOut })) {
    await write(`${JSON.stringify(pipeline.read(article).extraction)}\n`);
    progress.update(++done);
  }
  progress.stop();
}
