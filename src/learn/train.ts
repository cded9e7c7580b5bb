/** `npm run train [-- --data FOLDER] [--only NAME]`: makes every model in `data/models` from the data folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { auto } from 'async';
import { Command, InvalidArgumentError } from 'commander';
import { runContextTrainer, runSharedContextTrainer } from './events/train-context';
import { runEventTrainer, runSharedEventTrainer } from './events/train-events';
import { trainCoreference } from './mentions/train-coreference';
import { runGraphTrainer } from './graph-parser/run-graph-trainer';
import { runNameTrainer } from './names';
import { buildGazetteer } from './names/gazetteer/build';
import { runSyntaxTrainer } from './syntax/syntax-trainer';
import { runSentenceTrainer } from './text/train-sentence-ends';
import { trainWordClasses } from './word-classes/train-word-classes';

/** One step of training: writes its models and their cards to `data/models`. */
interface Trainer {
  readonly name: string;
  /** The trainers whose models it uses, or whose card it writes anew. */
  readonly after: readonly string[];
  run(dataFolder: string): void;
}

const TRAINERS: readonly Trainer[] = [
  { name: 'word-classes-fr', after: [], run: makeWordClasses },
  { name: 'syntax-fr', after: ['word-classes-fr'], run: (data) => runSyntaxTrainer('fr', data) },
  { name: 'sentences-fr', after: ['word-classes-fr'], run: (data) => runSentenceTrainer('fr', data) },
  { name: 'gazetteer', after: [], run: buildGazetteer },
  { name: 'graph-parser-fr', after: ['syntax-fr'], run: runGraphTrainer },
  {
    name: 'names-fr',
    after: ['graph-parser-fr', 'sentences-fr', 'gazetteer'],
    run: (data) => runNameTrainer('fr', data),
  },
  { name: 'syntax-en', after: [], run: (data) => runSyntaxTrainer('en', data) },
  { name: 'sentences-en', after: [], run: (data) => runSentenceTrainer('en', data) },
  {
    name: 'names-en',
    after: ['syntax-en', 'sentences-en', 'gazetteer'],
    run: (data) => runNameTrainer('en', data),
  },
  {
    name: 'coreference',
    after: ['names-fr'],
    run: (data) => trainCoreference(data, join(data, '..', 'gold', 'train')),
  },
  { name: 'events-fr', after: ['coreference'], run: runEventTrainer },
  { name: 'events-shared', after: ['coreference'], run: runSharedEventTrainer },
  { name: 'events-context-fr', after: ['events-fr'], run: runContextTrainer },
  { name: 'events-context-shared', after: ['events-shared'], run: runSharedContextTrainer },
];

interface Options {
  readonly data: string;
  readonly jobs: number;
  readonly only?: string;
  readonly vectors?: string;
}

const command: Command = new Command('train')
  .description('Trains the models. Training twice on the same data gives the same bytes.')
  .option('--data <folder>', 'the data folder', '../shared/data')
  .option(
    '--vectors <wheel>',
    'the package with French word vectors, without which their classes stay as they are',
  )
  .option('--jobs <count>', 'how many trainers run at once', readCount, 2)
  .option('--only <name>', `one trainer only: ${TRAINERS.map(({ name }) => name).join(', ')}`)
  .parse();
const { data, jobs, only, vectors } = command.opts<Options>();

const running = new Set<ChildProcess>();

if (only === undefined) {
  void trainAll().catch((error: Error) => {
    for (const child of running) child.kill();
    command.error(error.message);
  });
} else {
  const chosen = TRAINERS.find(({ name }) => name === only);
  if (chosen === undefined) command.error(`There is no trainer called ${only}`);
  chosen.run(data);
}

/** Each trainer in a process of its own, as soon as those before it have ended. */
async function trainAll(): Promise<void> {
  // `auto` takes functions with the word "async" for what returns a promise, others for what calls back
  const task = (name: string) => async (): Promise<void> => {
    await trainApart(name);
  };
  await auto(Object.fromEntries(TRAINERS.map(({ name, after }) => [name, [...after, task(name)]])), jobs);
}

/** @throws Error where the trainer ends with an error, which it has printed */
function trainApart(name: string): Promise<void> {
  if (name === 'word-classes-fr' && vectors === undefined) return Promise.resolve();
  const given = ['--only', name, '--data', data, ...(vectors === undefined ? [] : ['--vectors', vectors])];
  const child = spawn(process.execPath, ['--require', 'ts-node/register', __filename, ...given], { stdio: 'inherit' }); // prettier-ignore
  running.add(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      running.delete(child);
      if (code === 0) resolve();
      else reject(new Error(`Training stopped at ${name} (${signal ?? `exit code ${code}`})`));
    });
  });
}

function makeWordClasses(): void {
  if (vectors === undefined) command.error('Word classes are made from a package: give --vectors WHEEL');
  trainWordClasses(vectors);
}

function readCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It is a whole number from 1 on.');
  return count;
}
