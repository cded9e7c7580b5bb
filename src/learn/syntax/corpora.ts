/** Which treebanks train, tune and test each language, by their place in the data folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../article/types';
import { readTreebank, type TreebankSentence } from '../treebanks';

/** A treebank's part: a file, or a folder of files. */
export interface Corpus {
  readonly path: string;
  readonly licence: string;
}

export interface LanguageCorpora {
  readonly train: readonly Corpus[];
  readonly dev: readonly Corpus[];
  readonly test: readonly Corpus[];
}

const LGPL_LR = 'LGPL-LR';
const CC_BY_SA = 'CC BY-SA 4.0';

/** GSD's dev part is training data: its train part is not to be had here. */
export const CORPORA: Readonly<Record<Language, LanguageCorpora>> = {
  fr: {
    train: [
      { path: 'treebanks/fr/UD_French-Sequoia/fr_sequoia-ud-train.conllu', licence: LGPL_LR },
      { path: 'treebanks/fr/UD_French-GSD/fr_gsd-ud-dev.conllu', licence: CC_BY_SA },
    ],
    dev: [{ path: 'treebanks/fr/UD_French-Sequoia/fr_sequoia-ud-dev.conllu', licence: LGPL_LR }],
    test: [
      { path: 'treebanks/fr/UD_French-Sequoia/fr_sequoia-ud-test.conllu', licence: LGPL_LR },
      { path: 'treebanks/fr/UD_French-GSD/fr_gsd-ud-test.conllu', licence: CC_BY_SA },
    ],
  },
  en: {
    train: [
      { path: 'treebanks/en/UD_English-EWT/en_ewt-ud-train.rebuilt.conllu', licence: CC_BY_SA },
      { path: 'treebanks/en/GUM/train', licence: 'CC BY 4.0 (annotation)' },
    ],
    dev: [
      { path: 'treebanks/en/UD_English-EWT/en_ewt-ud-dev.conllu', licence: CC_BY_SA },
      { path: 'treebanks/en/GUM/dev', licence: 'CC BY 4.0 (annotation)' },
    ],
    test: [{ path: 'treebanks/en/UD_English-EWT/en_ewt-ud-test.conllu', licence: CC_BY_SA }],
  },
};

/** All sentences of some corpora, in order. */
export function readCorpora(
  corpora: readonly Corpus[],
  language: Language,
  dataFolder: string,
): TreebankSentence[] {
  return corpora.flatMap(({ path }) =>
    filesOf(join(dataFolder, path)).flatMap((file) => readTreebank(file, language)),
  );
}

function filesOf(path: string): string[] {
  if (path.endsWith('.conllu')) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .map((name) => join(path, name));
}
