/** Measures a language's syntax models on a treebank, on gold tokens and from raw text. */
import { createArticleMaker } from '../../article';
import type { Article, Language } from '../../article/types';
import type { SyntaxModel } from '../../syntax';
import type { ParsedArticle } from '../../syntax/types';
import type { TreebankSentence } from '../treebanks';
import { toDocuments } from './gold-documents';
import { addDocument, emptyRawCounts, f1 } from './score-raw';
import { percent, rounded } from './score-table';
import { addCounts, scoreSentence } from './score-trees';

/** Percentages with two decimals; UAS and LAS without punctuation. */
export type Scores = Readonly<Record<string, number>>;

/** Tags, features, lemmas and trees on gold tokens. */
export function evaluateOnTokens(
  model: Pick<SyntaxModel, 'parseSentence'>,
  sentences: readonly TreebankSentence[],
): Scores {
  const counts = addCounts(
    sentences.map(({ tokens }) => {
      const words = model.parseSentence(tokens.map(({ form }) => ({ text: form, start: 0, end: 0 })));
      return scoreSentence(tokens, words);
    }),
  );
  return {
    UPOS: percent(counts.upos, counts.tokens),
    features: percent(counts.feats, counts.tokens),
    inflection: percent(counts.inflection, counts.tokens),
    lemmas: percent(counts.lemma, counts.tokens),
    UAS: percent(counts.uas, counts.scored),
    LAS: percent(counts.las, counts.scored),
  };
}

/**
 * Tokens, sentences, tags and trees from raw text, F1.
 * @param parse reads an article as `newsgraph parse` does
 */
export function evaluateOnText(
  parse: (article: Article) => Pick<ParsedArticle, 'sentences'>,
  sentences: readonly TreebankSentence[],
  language: Language,
): Scores {
  const counts = emptyRawCounts();
  const maker = createArticleMaker();
  for (const document of toDocuments(sentences)) {
    const { id, text } = document;
    addDocument(counts, document, parse(maker.make({ id, text, language })).sentences);
  }
  return {
    tokens: rounded(f1(counts.tokens)),
    sentences: rounded(f1(counts.sentences)),
    UPOS: rounded(f1(counts.upos)),
    UAS: rounded(f1(counts.uas)),
    LAS: rounded(f1(counts.las)),
  };
}
