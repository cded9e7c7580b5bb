#!/usr/bin/env node
/** The command line's entry: one verb a file, exit codes in exit.ts. */
import { setFlagsFromString } from 'node:v8';

/**
 * Articles leave much behind and little stays. Where the heap may grow by 40 % before it is cleared instead of twice, a
 * year of news takes 240 MB instead of 300, for 2 % of the time; where what is new has 8 MB instead of 16, one text of
 * 1.3 MB takes 295 MB instead of up to 304. Set before anything else is loaded: later the room has been taken.
 */
if (require.main === module) setFlagsFromString('--heap-growing-percent=40 --max-semi-space-size=8');

import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors';
import type * as Build from './build';
import { EXIT, report } from './exit';
import type * as Export from './export';
import type * as Extract from './extract';
import type * as Guide from './guide';
import type * as Load from './load';
import { Outcome } from './outcome';
import { endQuietlyOnClosedPipe } from './output';
import type * as Parse from './parse';
import type * as Query from './query';
import type * as Retract from './retract';
import type * as Show from './show';

type AddVerb = (program: Command, outcome: Outcome) => Command;

/**
 * All verbs in the order in which the help lists them. Each is loaded when it is asked for: reading needs no
 * database driver, whose code alone takes more memory than a model.
 */
const VERBS: Readonly<Record<string, () => AddVerb>> = {
  build: () => (require('./build') as typeof Build).addBuild,
  show: () => (require('./show') as typeof Show).addShow,
  query: () => (require('./query') as typeof Query).addQuery,
  load: () => (require('./load') as typeof Load).addLoad,
  retract: () => (require('./retract') as typeof Retract).addRetract,
  export: () => (require('./export') as typeof Export).addExport,
  guide: () => (require('./guide') as typeof Guide).addGuide,
  extract: () => (require('./extract') as typeof Extract).addExtract,
  parse: () => (require('./parse') as typeof Parse).addParse,
};

/**
 * The whole command line; exported so that a test can hold the documentation against it.
 * @param verb loads this verb alone, where there is one of that name
 */
export function createProgram(outcome: Outcome, verb = ''): Command {
  const program = new Command('newsgraph')
    .description('Reads news articles and builds a knowledge graph of who did what to whom.')
    .version(packageVersion())
    .showHelpAfterError('(newsgraph --help lists the verbs, newsgraph VERB --help their options)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failed, 2 wrong call, 3 done but some inputs were left out.',
    )
    .exitOverride();
  const asked = Object.hasOwn(VERBS, verb) ? [VERBS[verb]] : Object.values(VERBS);
  for (const load of asked) load()(program, outcome).exitOverride();
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
    await createProgram(outcome, args[0]).parseAsync([...args], { from: 'user' });
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
