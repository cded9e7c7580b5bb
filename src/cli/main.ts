#!/usr/bin/env node
/** The command line's entry: one verb a file, exit codes in exit.ts. */
import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors';
import { addBuild } from './build';
import { EXIT, report } from './exit';
import { addExtract } from './extract';
import { addLoad } from './load';
import { Outcome } from './outcome';
import { endQuietlyOnClosedPipe } from './output';
import { addParse } from './parse';
import { addQuery } from './query';
import { addShow } from './show';

/** All verbs in the order in which the help lists them. */
const VERBS = [addBuild, addShow, addQuery, addLoad, addExtract, addParse];

/** The whole command line; exported so that a test can hold the documentation against it. */
export function createProgram(outcome: Outcome): Command {
  const program = new Command('newsgraph')
    .description('Reads news articles and builds a knowledge graph of who did what to whom.')
    .version(packageVersion())
    .showHelpAfterError('(newsgraph --help lists the verbs, newsgraph VERB --help their options)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failed, 2 wrong call, 3 done but some inputs were left out.',
    )
    .exitOverride();
  for (const add of VERBS) add(program, outcome).exitOverride();
  return program;
}

function packageVersion(): string {
  const path = join(__dirname, '..', '..', 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** Runs a command line (without `node` and the script) and gives its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const outcome = new Outcome();
  try {
    await createProgram(outcome).parseAsync([...args], { from: 'user' });
    return outcome.exitCode;
  } catch (error) {
    // commander has printed its own message (or the help that was asked for) already
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    report(error);
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

if (require.main === module) {
  endQuietlyOnClosedPipe();
  void run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
