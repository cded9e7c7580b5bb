/** `npm run evaluate [-- OPTIONS]`: prints how good the models are; `--help` lists the options. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../article/types';
import { NewsgraphError } from '../errors';
import { loadOntology } from '../ontology';
import { scoredSets } from './evaluate/events/event-sets';
import { explain } from './evaluate/events/explain/explain';
import { formatTable, type ScoreTable } from './evaluate/score-table';
import { type MeasureOptions, SUBJECTS } from './evaluate/tables';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

interface EvaluateOptions extends MeasureOptions {
  readonly language?: Language;
  readonly only?: string;
  readonly json?: true;
  readonly explain?: true;
  readonly type?: string;
  readonly limit: number;
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
  .option('--folds <number>', 'events: folds of the cross-validation on train', from(2))
  .option('--brief', 'events: the overall figures alone')
  .option(
    '--explain',
    'events: missed and spurious ones with sentence, tree and decisions (train, unless --set or --gold)',
  )
  .option('--article <id>', 'events: this article alone')
  .addOption(
    new Option('--type <type>', 'with --explain: this type of event alone').choices(
      loadOntology().types.map(({ id }) => id),
    ),
  )
  .option('--limit <number>', 'with --explain: at most so many errors', from(1), 20)
  .parse();

const options = command.opts<EvaluateOptions>();
try {
  if (options.explain === true) explainEvents(options);
  else evaluate(options);
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

function explainEvents({ data, set, gold, folds, article, type, limit }: EvaluateOptions): void {
  const shown = gold === undefined ? (set ?? 'train') : undefined;
  for (const { articles } of scoredSets({ data, set: shown, gold, folds, article })) {
    for (const block of explain(articles, { type, limit })) console.log(block);
  }
}

function from(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} on.`);
  };
}
