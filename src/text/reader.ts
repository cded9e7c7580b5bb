/** The text stage: from an article to its sentences and tokens. */
import type { Article, Language } from '../article/types';
import { loadTrees } from '../boosting';
import { dataPath } from '../data-path';
import { loadModel } from '../linear';
import { BOUNDARY_FEATURES } from './boundary-features';
import { openEndNetwork } from './end-network/end-network';
import { createFirstLook } from './first-look';
import { GAP_NUMBERS } from './gap-numbers';
import { plainText } from './plain-text';
import { createSecondLook } from './second-look';
import { createSentenceFinder, type FindSentences } from './sentence-ends';
import { StoredSentence, TokenStore } from './sentence-tokens';
import { loadTokenData } from './token-data';
import type { Sentence, Token, TokenisedArticle } from './types';
import { createTokeniser, type Tokeniser } from './wink';
import { loadWords } from './words';

/** Models of sentence ends below `data/models/<language>`. */
export const FIRST_LOOK = 'sentence-ends.bin';
export const SECOND_LOOK = 'sentence-ends-trees.json';
export const END_NETWORK = 'sentence-ends-network.bin';

/** Languages that have trees and a network for a second look at sentence ends. */
export const LOOKED_AT_TWICE: ReadonlySet<Language> = new Set(['fr']);

export interface TextReader {
  /** Reads the body spans only; a sentence never crosses a border between them. */
  read(article: Article): TokenisedArticle;
}

interface LanguageTools {
  readonly tokeniser: Tokeniser;
  readonly findSentences: FindSentences;
}

/**
 * Creates a reader; each language's model is built when its first article comes, then kept.
 * `read` throws DataError when the language's word lists or its model cannot be read.
 */
export function createTextReader(): TextReader {
  const tools = new Map<Language, LanguageTools>();
  const toolsFor = (language: Language): LanguageTools => {
    const known = tools.get(language);
    if (known !== undefined) return known;
    const data = loadTokenData(language);
    const file = (name: string): string => dataPath('models', language, name);
    const firstLook = createFirstLook(loadModel(file(FIRST_LOOK), BOUNDARY_FEATURES));
    const secondLook = LOOKED_AT_TWICE.has(language)
      ? createSecondLook(loadTrees(file(SECOND_LOOK), GAP_NUMBERS), openEndNetwork(file(END_NETWORK)))
      : undefined;
    const made = {
      tokeniser: createTokeniser(language, data),
      findSentences: createSentenceFinder(loadWords(language, data), firstLook, secondLook),
    };
    tools.set(language, made);
    return made;
  };
  return {
    read(article) {
      const { tokeniser, findSentences } = toolsFor(article.language);
      const lines = plainText(article.text).trim().includes('\n');
      const sentences: Sentence[] = [];
      const store = new TokenStore(article.text);
      for (const { start, end } of article.body) {
        const text = plainText(article.text.slice(start, end));
        let from = store.count;
        const first = from;
        const tokens = tokeniser.tokenise(text).map((span): Token => {
          store.add(start + span.start, start + span.end);
          return store.token(store.count - 1);
        });
        for (const end of findSentences(text, start, tokens, lines)) {
          sentences.push(new StoredSentence(sentences.length, store, from, first + end));
          from = first + end;
        }
      }
      return { kind: 'tokenised', article, sentences };
    },
  };
}
