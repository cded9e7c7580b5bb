/** `newsgraph parse`: articles (or CoNLL-U tokens) in, CoNLL-U with tags, lemmas, trees and names out. */
import { type Command, Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readArticles } from '../article';
import { detectLanguage } from '../article/language';
import type { Language } from '../article/types';
import { ArticleError, NewsgraphError } from '../errors';
import { createPipeline, type Pipeline } from '../pipeline';
import { conlluPieces, readConllu } from '../syntax';
import type { ParsedArticle } from '../syntax/types';
import type { TokenisedArticle } from '../text/types';
import { addPaths } from './inputs';
import type { Outcome } from './outcome';
import { writeAll } from './output';
import { startProgress } from './progress';

interface ParseOptions {
  readonly tokens?: true;
  readonly language?: Language;
}

export function addParse(program: Command, outcome: Outcome): Command {
  const command = program
    .command('parse')
    .description('print the tokens, tags, lemmas, trees and names of articles as CoNLL-U')
    .option('--tokens', 'the paths are CoNLL-U files: keep their tokens and sentences')
    .addOption(
      new Option('--language <language>', 'language of CoNLL-U files (default: detected)').choices([
        'fr',
        'en',
      ]),
    );
  return addPaths(command).action((paths: string[], options: ParseOptions) => parse(paths, options, outcome));
}

async function parse(paths: readonly string[], options: ParseOptions, outcome: Outcome): Promise<void> {
  const pipeline = createPipeline();
  const progress = startProgress('articles');
  let done = 0;
  for await (const parsed of parsedInputs(paths, options, pipeline, outcome)) {
    await writeAll(conlluPieces(parsed, pipeline.names(parsed)));
    progress.update(++done);
  }
  progress.stop();
}

/** Nothing holds an article's tokens once it is parsed: those of a long one would take a fifth of the room that it needs. */
async function* parsedInputs(
  paths: readonly string[],
  options: ParseOptions,
  pipeline: Pipeline,
  outcome: Outcome,
): AsyncGenerator<ParsedArticle> {
  if (options.tokens !== true) {
    for await (const article of readArticles(paths, { onError: outcome.leftOut }))
      yield pipeline.parse(pipeline.tokenise(article));
    return;
  }
  for (const path of paths) {
    try {
      for (const tokenised of await readTokens(path, options.language)) yield pipeline.parse(tokenised);
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error;
      outcome.leftOut(error);
    }
  }
}

/** @throws ArticleError where the file cannot be read, DataError where it is no CoNLL-U */
async function readTokens(path: string, language: Language | undefined): Promise<TokenisedArticle[]> {
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ArticleError({
      what: 'The file cannot be read',
      place: { file: path },
      remedy: 'Give the path of a CoNLL-U file that you may read',
      cause,
    });
  });
  const read = (as: Language): TokenisedArticle[] =>
    readConllu(content, { language: as, id: basename(path, extname(path)), file: path });
  if (language !== undefined) return read(language);
  const text = read('fr').map(({ article }) => article.text).join(' '); // prettier-ignore
  const detected = detectLanguage(text);
  return read(typeof detected === 'string' ? detected : 'fr');
}
