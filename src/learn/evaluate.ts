/** `npm run evaluate [-- OPTIONS]`: prints how good the models are; `--help` lists the options. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../article/types';
import { NewsgraphError } from '../errors';
import { formatTable, type ScoreTable } from './evaluate/score-table';
import { type MeasureOptions, SUBJECTS } from './evaluate/tables';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

interface EvaluateOptions extends MeasureOptions {
  readonly language?: Language;
  readonly only?: string;
  readonly json?: true;
}

const command = new Command('evaluate')
  .description('Measures the models in data/models on the development and test sets.')
  .option('--data <folder>', 'the data folder', '../shared/data')
  .addOption(new Option('--language <language>', 'one language only').choices(LANGUAGES))
  .addOption(new Option('--only <subject>', 'one subject only').choices(Object.keys(SUBJECTS)))
  .option('--json', 'print JSON instead of tables')
  .addOption(new Option('--set <set>', 'events: one set only').choices(['train', 'dev']))
  .addOption(
    new Option('--gold <folder>', 'events: this folder of annotated articles instead').conflicts('set'),
  )
  .option('--folds <number>', 'events: folds of the cross-validation on train', readFolds)
  .option('--brief', 'events: the overall figures alone')
  .parse();

const options = command.opts<EvaluateOptions>();
try {
  evaluate(options);
} catch (error) {
  if (!(error instanceof NewsgraphError)) throw error;
  command.error(error.toLine());
}

function evaluate({ language: one, only, json, ...choice }: EvaluateOptions): void {
  const tables: ScoreTable[] = [];
  for (const [subject, measure] of Object.entries(SUBJECTS)) {
    if (only !== undefined && only !== subject) continue;
    for (const language of LANGUAGES) {
      if (one !== undefined && one !== language) continue;
      for (const table of measure(language, choice)) {
        tables.push(table);
        if (json !== true) console.log(formatTable(table));
      }
    }
  }
  if (json === true) console.log(JSON.stringify(tables, null, 2));
}

function readFolds(value: string): number {
  const folds = Number(value);
  if (!Number.isInteger(folds) || folds < 2) throw new InvalidArgumentError('Give a whole number from 2 on.');
  return folds;
}
