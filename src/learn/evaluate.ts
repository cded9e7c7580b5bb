/** `npm run evaluate [-- --data FOLDER] [--language fr|en]`: prints how good the models in `data/models` are. */
import { basename } from 'node:path';
import { Command } from 'commander';
import type { Language } from '../article/types';
import { loadSyntax } from '../syntax';
import { createTextReader } from '../text';
import { evaluateOnText, evaluateOnTokens } from './evaluate/evaluate-syntax';
import { CORPORA, readCorpora } from './syntax/corpora';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

const { data, language } = new Command('evaluate')
  .description('Measures the models on the development and test parts of the treebanks.')
  .option('--data <folder>', 'the data folder', '../shared/data')
  .option('--language <language>', 'one language only: fr or en')
  .parse()
  .opts<{ data: string; language?: string }>();

const reader = createTextReader();
for (const each of LANGUAGES) {
  if (language !== undefined && language !== each) continue;
  const model = loadSyntax(each);
  for (const corpus of [...CORPORA[each].dev, ...CORPORA[each].test]) {
    const sentences = readCorpora([corpus], each, data);
    console.log(
      basename(corpus.path),
      JSON.stringify({
        onTokens: evaluateOnTokens(model, sentences),
        onText: evaluateOnText(model, reader, sentences, each),
      }),
    );
  }
}
