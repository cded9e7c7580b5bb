/** Whether a time only says what something is compared with: "par rapport au trimestre précédent", "contre 5 % en 2015". */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import { isVerb, preposition } from '../view/grammar';
import type { DatedTime } from './dated-times';

/** How many words of the tree may stand between the time and the word of comparison. */
const REACH = 4;

/** The time's phrase is looked at up to its verb. */
export function isCompared(tree: Tree, time: DatedTime, { comparison, measures }: Cues): boolean {
  const head = tree.words[time.head];
  if (head === undefined) return false;
  let steps = 0;
  for (const at of tree.path(head)) {
    const before = preposition(tree, at);
    // "un rapport de 2015" compares nothing
    if (comparison.words.has(at.lemma) || comparison.words.has(`${before} ${at.lemma}`)) return true;
    const isMeasure = at !== head && (at.upos === 'NUM' || measures.has(at.lemma));
    if (isMeasure && comparison.prepositions.has(before)) return true;
    steps += 1;
    if (isVerb(at) || steps > REACH) return false;
  }
  return false;
}

/**
 * "est en hausse depuis la fin de la crise en 2015": the time dates the end, and nothing outside its phrase.
 * @param word of the same sentence; absent for events of other sentences
 */
export function tellsSince(
  tree: Tree,
  word: Word | undefined,
  time: DatedTime,
  { comparison }: Cues,
): boolean {
  const head = tree.words[time.head];
  if (head === undefined) return false;
  let steps = 0;
  for (const at of tree.path(head)) {
    if (isVerb(at) || steps > REACH) return false;
    if (at !== head && comparison.since.has(preposition(tree, at)))
      return word === undefined || !tree.dominates(at, word);
    steps += 1;
  }
  return false;
}
