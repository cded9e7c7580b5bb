/** Names roads by their numbers: "l'A36", "la RN4", "la D917". */
import type { SentenceView } from './sentence-view';
import { replaceOverlapping, type TypedSpan } from './typed-span';

/** One digit behind N or D is a division in sports, an A with 3 and 0 an aircraft ("A320"). */
const ROAD = /^(?:A(?!3\d0$)\d{1,3}|(?:N|D|E)\d{2,4}|R[ND]\d{1,4})$/u;

/** French roads have their article with them: "l'A36". */
const ARTICLES: ReadonlySet<string> = new Set(["l'", 'l’', 'la']);

export function nameRoads({ words, forms }: SentenceView, spans: readonly TypedSpan[]): readonly TypedSpan[] {
  let result = spans;
  words.forEach(({ text }, i) => {
    if (!ROAD.test(text) || !ARTICLES.has(forms[i - 1]?.lowerText ?? '')) return;
    const isInside = spans.some(({ from, to }) => from <= i && i < to && to > from + 1);
    if (!isInside) result = replaceOverlapping(result, { from: i, to: i + 1, type: 'FAC' });
  });
  return result;
}
