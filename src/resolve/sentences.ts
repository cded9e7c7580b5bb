/** Finds the sentence that holds a span. */
import type { Span } from '../span';

/**
 * Index of the sentence that holds the span's start, or of the nearest one where none does (a span in a
 * heading that is no sentence); -1 where there are no sentences. `sentences` ascend and do not overlap.
 */
export function sentenceIndex(sentences: readonly Span[], { start }: Span): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].start <= start) low = middle;
    else high = middle - 1;
  }
  if (high < 0) return -1;
  const after = low + 1;
  if (start < sentences[low].end || after === sentences.length) return low;
  return sentences[after].start - start < start - sentences[low].end ? after : low;
}
