/** The text stage: from an article to its sentences and tokens. */
import type { Article, Language } from '../article/types';
import { dataPath } from '../data-path';
import { loadModel } from '../linear';
import { BOUNDARY_FEATURES } from './boundary-features';
import { plainText } from './plain-text';
import { createSentenceFinder, type FindSentences } from './sentence-ends';
import { loadTokenData } from './token-data';
import type { Sentence, Token, TokenisedArticle } from './types';
import { createTokeniser, type Tokeniser } from './wink';
import { loadWords } from './words';

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
    const model = loadModel(dataPath('models', language, 'sentence-ends.bin'), BOUNDARY_FEATURES);
    const made = {
      tokeniser: createTokeniser(language, data),
      findSentences: createSentenceFinder(loadWords(language, data), model),
    };
    tools.set(language, made);
    return made;
  };
  return {
    read(article) {
      const { tokeniser, findSentences } = toolsFor(article.language);
      const lines = plainText(article.text).trim().includes('\n');
      const sentences: Sentence[] = [];
      for (const { start, end } of article.body) {
        const text = plainText(article.text.slice(start, end));
        const tokens = tokeniser.tokenise(text).map((span): Token => ({
          start: start + span.start,
          end: start + span.end,
          text: article.text.slice(start + span.start, start + span.end),
        }));
        let from = 0;
        for (const to of findSentences(text, start, tokens, lines)) {
          const own = tokens.slice(from, to);
          sentences.push({
            index: sentences.length,
            start: own[0].start,
            end: own[own.length - 1].end,
            tokens: own,
          });
          from = to;
        }
      }
      return { kind: 'tokenised', article, sentences };
    },
  };
}
