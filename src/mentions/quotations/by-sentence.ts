/** Says which quotations reach into which sentence. */
import { firstReached } from '../../first-reached';
import type { Span } from '../../span';

/** A closing mark and a point may make a sentence of their own behind a quotation. */
const BEHIND = 2;

/**
 * The positions of the quotations that share text with each sentence or end right before it, ascending.
 * @param sentences in text order
 */
export function quotationsBySentence(
  quotations: readonly Span[],
  sentences: readonly Span[],
): readonly (readonly number[])[] {
  const found = sentences.map((): number[] => []);
  quotations.forEach(({ start, end }, i) => {
    const first = firstReached(sentences, (sentence) => sentence.end > start);
    for (let s = first; s < sentences.length && sentences[s].start <= end + BEHIND; s += 1) found[s].push(i);
  });
  return found;
}
