/** Tells the "il" of "il faut" and the "it" of "it is possible that" from one that stands for somebody. */
import type { Word } from '../../syntax/types';
import type { PronounWords } from '../lexicon';
import { normalise } from '../normalise';
import type { Tree } from '../tree';

/** Whether a pronoun is the empty subject of its verb. */
export function isImpersonal(tree: Tree, word: Word, words: PronounWords['impersonal']): boolean {
  if (!words.subjects.includes(normalise(word.text).replace(/^-t-|^-/, ''))) return false;
  const verb = tree.parent(word);
  if (verb === undefined || !SUBJECT.has(word.deprel)) return false;
  const lemma = verb.lemma.toLowerCase();
  if (words.verbs.includes(lemma)) return true;
  const beside = tree.words.slice(word.index + 1, verb.index + 1);
  // "il y a"; but "il y est allé" has another verb
  if (beside.some((each) => words.markers.includes(normalise(each.text))) && lemma === 'avoir') return true;
  if (!words.withClause.includes(lemma)) return false;
  return tree
    .children(verb, 'ccomp', 'csubj', 'xcomp', 'advcl', 'obj')
    .some((child) => child.index > verb.index);
}

const SUBJECT = new Set(['nsubj', 'nsubj:pass', 'expl']);
