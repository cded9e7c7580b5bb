/** Tells nouns for the people of a country or town: "les Américains", "les Verdunois". */
import type { Gazetteer } from '../../gazetteer';
import type { Word } from '../../syntax/types';
import type { MentionLexicon } from '../lexicon';
import { normalise } from '../normalise';
import type { Tree } from '../tree';

/**
 * A noun with a capital that the gazetteer knows, or that ends as those of towns do. Of the latter a single one must
 * be "un" or "une": "le Soissonnais" is a country. Not at the beginning of a sentence, where every noun has a capital.
 */
export function isInhabitant(
  tree: Tree,
  word: Word,
  { phrases }: MentionLexicon,
  gazetteer: Gazetteer,
): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false;
  if (gazetteer.demonym(word.text).length > 0) return true;
  const determiner = tree.child(word, 'det', 'nummod');
  if (word.index === 0 || determiner === undefined) return false;
  const ends = (endings: readonly string[]) => endings.some((ending) => word.text.endsWith(ending));
  if (determiner.feats['Number'] === 'Sing') {
    const isOne = phrases.partitives.one.includes(normalise(determiner.text));
    return isOne && ends(phrases.inhabitants.one);
  }
  return ends(phrases.inhabitants.several);
}
