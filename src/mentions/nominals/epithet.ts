/** Nouns that only describe the noun before them. */
import type { Word } from '../../syntax/types';
import type { Tree } from '../tree';

/** "mosquées sunnites", "attentat suicide": a noun right behind another without a preposition describes it. */
export function isEpithet(tree: Tree, word: Word): boolean {
  return (
    word.deprel === 'nmod' && word.head === word.index - 1 && tree.children(word, 'case', 'det').length === 0
  );
}
