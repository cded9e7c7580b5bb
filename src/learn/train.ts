/** `npm run train [-- --data FOLDER] [--only NAME]`: makes every model in `data/models` from the data folder. */
import { join } from 'node:path';
import { Command } from 'commander';
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
  run(dataFolder: string): void;
}

/** All trainers, each after those whose models it uses. */
const TRAINERS: readonly Trainer[] = [
  { name: 'word-classes-fr', run: makeWordClasses },
  { name: 'syntax-fr', run: (data) => runSyntaxTrainer('fr', data) },
  { name: 'graph-parser-fr', run: runGraphTrainer },
  { name: 'syntax-en', run: (data) => runSyntaxTrainer('en', data) },
  { name: 'sentences-fr', run: (data) => runSentenceTrainer('fr', data) },
  { name: 'sentences-en', run: (data) => runSentenceTrainer('en', data) },
  { name: 'gazetteer', run: buildGazetteer },
  { name: 'names-fr', run: (data) => runNameTrainer('fr', data) },
  { name: 'names-en', run: (data) => runNameTrainer('en', data) },
  { name: 'coreference', run: (data) => trainCoreference(data, join(data, '..', 'gold', 'train')) },
  { name: 'events-fr', run: runEventTrainer },
  { name: 'events-shared', run: runSharedEventTrainer },
  { name: 'events-context-fr', run: runContextTrainer },
  { name: 'events-context-shared', run: runSharedContextTrainer },
];

const command = new Command('train')
  .description('Trains the models. Training twice on the same data gives the same bytes.')
  .option('--data <folder>', 'the data folder', '../shared/data')
  .option(
    '--vectors <wheel>',
    'the package with French word vectors, without which their classes stay as they are',
  )
  .option('--only <name>', `one trainer only: ${TRAINERS.map(({ name }) => name).join(', ')}`)
  .parse();
const { data, only, vectors } = command.opts<{ data: string; only?: string; vectors?: string }>();
const chosen = TRAINERS.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) command.error(`There is no trainer called ${only ?? ''}`);
for (const trainer of chosen) trainer.run(data);

function makeWordClasses(): void {
  if (vectors !== undefined) trainWordClasses(vectors);
  else if (only !== undefined) command.error('Word classes are made from a package: give --vectors WHEEL');
}
