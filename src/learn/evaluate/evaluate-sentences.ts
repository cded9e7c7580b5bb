/** Measures tokens and sentences from raw text, without trees. */
import type { Language } from '../../article/types';
import type { Word } from '../../syntax/types';
import type { TextReader } from '../../text';
import type { Sentence } from '../../text/types';
import type { TreebankSentence } from '../treebanks';
import { toDocuments } from './gold-documents';
import { addDocument, emptyRawCounts, f1 } from './score-raw';

/** F1 in per cent with two decimals. */
export function evaluateSentences(
  reader: TextReader,
  sentences: readonly TreebankSentence[],
  language: Language,
): { tokens: number; sentences: number } {
  const counts = emptyRawCounts();
  for (const document of toDocuments(sentences)) {
    const { id, text } = document;
    const body = [{ start: 0, end: text.length }];
    const read = reader.read({ kind: 'article', id, text, language, body });
    addDocument(counts, document, read.sentences.map(withoutTree));
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { tokens: round(f1(counts.tokens)), sentences: round(f1(counts.sentences)) };
}

/** The tree scorer wants words; their tags and heads do not count here. */
function withoutTree({ tokens }: Sentence): { words: Word[] } {
  const words = tokens.map((token, index): Word => ({
    ...token,
    index,
    upos: 'X',
    lemma: '',
    feats: {},
    head: -1,
    deprel: 'root',
  }));
  return { words };
}
