/** Measures a language's syntax models on a treebank, on gold tokens and from raw text. */
import type { Language } from '../../article/types';
import type { SyntaxModel } from '../../syntax';
import type { TextReader } from '../../text';
import type { TreebankSentence } from '../treebanks';
import { toDocuments } from './gold-documents';
import { addDocument, emptyRawCounts, f1 } from './score-raw';
import { addCounts, scoreSentence } from './score-trees';

/** Percentages with two decimals; UAS and LAS without punctuation. */
export type Scores = Readonly<Record<string, number>>;

/** Tags, features, lemmas and trees on gold tokens. */
export function evaluateOnTokens(model: SyntaxModel, sentences: readonly TreebankSentence[]): Scores {
  const counts = addCounts(
    sentences.map(({ tokens }) => {
      const words = model.parseSentence(tokens.map(({ form }) => ({ text: form, start: 0, end: 0 })));
      return scoreSentence(tokens, words);
    }),
  );
  const share = (part: number, whole: number): number => round((100 * part) / whole);
  return {
    upos: share(counts.upos, counts.tokens),
    feats: share(counts.feats, counts.tokens),
    lemma: share(counts.lemma, counts.tokens),
    uas: share(counts.uas, counts.scored),
    las: share(counts.las, counts.scored),
  };
}

/** Tokens, sentences and trees from raw text: F1. */
export function evaluateOnText(
  model: SyntaxModel,
  reader: TextReader,
  sentences: readonly TreebankSentence[],
  language: Language,
): Scores {
  const counts = emptyRawCounts();
  for (const document of toDocuments(sentences)) {
    const { id, text } = document;
    const body = [{ start: 0, end: text.length }];
    const parsed = model.parse(reader.read({ kind: 'article', id, text, language, body }));
    addDocument(counts, document, parsed.sentences);
  }
  return {
    tokens: round(f1(counts.tokens)),
    sentences: round(f1(counts.sentences)),
    uas: round(f1(counts.uas)),
    las: round(f1(counts.las)),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
