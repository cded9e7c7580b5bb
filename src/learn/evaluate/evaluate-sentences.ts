/** Measures tokens and sentences from raw text, without trees. */
import type { Language } from '../../article/types';
import type { Word } from '../../syntax/types';
import type { TextReader } from '../../text';
import type { Sentence } from '../../text/types';
import type { TreebankSentence } from '../treebanks';
import { evaluateOnText } from './evaluate-syntax';

/** F1 in per cent with two decimals. */
export function evaluateSentences(
  reader: TextReader,
  sentences: readonly TreebankSentence[],
  language: Language,
): { tokens: number; sentences: number } {
  const scores = evaluateOnText(
    (article) => ({ sentences: reader.read(article).sentences.map(withoutTree) }),
    sentences,
    language,
  );
  return { tokens: scores.tokens, sentences: scores.sentences };
}

/** The tree scorer wants words; their tags and heads do not count here. */
function withoutTree({ start, end, index, tokens }: Sentence): {
  start: number;
  end: number;
  index: number;
  words: Word[];
} {
  const words = tokens.map((token, place): Word => ({
    ...token,
    index: place,
    upos: 'X',
    lemma: '',
    feats: {},
    head: -1,
    deprel: 'root',
  }));
  return { start, end, index, words };
}
