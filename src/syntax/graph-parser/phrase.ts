/** Moves a word from the noun that it hangs from to another one of the same phrase. */
import { hangsFrom, type NamedTree } from '../named-tree';
import type { Tree } from '../parser/parser';

/** How a noun hangs from another of its phrase. */
const WITHIN: ReadonlySet<string> = new Set(['nmod', 'appos', 'conj', 'obl']);

/**
 * Hangs a word from the likeliest noun of the phrase that fits; the tree stays one.
 * @param scores how well each head goes with the word, the root's first: logarithms of likelihoods
 * @param margin how much less likely than the present head the other may be
 */
export function moveWithinPhrase(
  word: number,
  { heads }: Tree,
  named: NamedTree,
  scores: Float32Array,
  margin: number,
  fits: (noun: number) => boolean,
): void {
  const present = heads[word];
  const top = named.phraseHead(present, WITHIN);
  let best = -1;
  for (let other = 0; other < heads.length; other += 1) {
    if (other === present || !fits(other) || !hangsFrom(heads, other, top) || hangsFrom(heads, other, word))
      continue;
    if (best < 0 || scores[other + 1] > scores[best + 1]) best = other;
  }
  if (best >= 0 && scores[best + 1] > scores[present + 1] - margin) heads[word] = best;
}
