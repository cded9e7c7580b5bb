/** `npm run evaluate [-- --data FOLDER] [--language fr|en] [--only SUBJECT] [--json]`: prints how good the models are. */
import { Command, Option } from 'commander';
import type { Language } from '../article/types';
import { formatTable, type ScoreTable } from './evaluate/score-table';
import { SUBJECTS } from './evaluate/tables';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

const options = new Command('evaluate')
  .description('Measures the models in data/models on the development and test sets.')
  .option('--data <folder>', 'the data folder', '../shared/data')
  .addOption(new Option('--language <language>', 'one language only').choices(LANGUAGES))
  .addOption(new Option('--only <subject>', 'one subject only').choices(Object.keys(SUBJECTS)))
  .option('--json', 'print JSON instead of tables')
  .parse()
  .opts<{ data: string; language?: Language; only?: string; json?: true }>();

const tables: ScoreTable[] = [];
for (const [subject, measure] of Object.entries(SUBJECTS)) {
  if (options.only !== undefined && options.only !== subject) continue;
  for (const language of LANGUAGES) {
    if (options.language !== undefined && options.language !== language) continue;
    for (const table of measure(language, options.data)) {
      tables.push(table);
      if (options.json !== true) console.log(formatTable(table));
    }
  }
}
if (options.json === true) console.log(JSON.stringify(tables, null, 2));
