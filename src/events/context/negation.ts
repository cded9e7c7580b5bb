/** Whether a word is negated where it stands: "ne … pas", "aucun", "sans", "l'absence de". */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import { isVerb, preposition } from '../view/grammar';

/** Syntactic negation of a verb, noun or adjective itself; what governs it is not looked at. */
export function isNegated(tree: Tree, word: Word, cues: Cues): boolean {
  return (
    (isVerb(word) || tree.children(word, 'cop').length > 0 ? verbNegated(tree, word, cues) : false) ||
    tree.children(word, 'det', 'advmod').some((child) => isNegativeDeterminer(tree, word, child, cues)) ||
    tree.children(word, 'mark', 'case').some((child) => cues.negation.prepositions.has(child.lemma)) ||
    isAbsence(tree, word, cues)
  );
}

/** "n'a pas signé", "jamais signé", "did not sign"; "n'a signé que" is no negation, nor is "avant qu'il ne signe". */
function verbNegated(tree: Tree, verb: Word, cues: Cues): boolean {
  const { negation } = cues;
  const children = [
    ...tree.children(verb),
    ...tree.children(verb, 'aux', 'cop').flatMap((aux) => tree.children(aux)),
  ];
  const particle = children.some((child) => negation.particles.has(child.lemma.toLowerCase()));
  const words = children.filter(
    (child) => negation.words.has(child.lemma.toLowerCase()) && child.deprel !== 'conj',
  );
  if (negation.particles.size === 0) return words.length > 0;
  if (!particle)
    return words.some((child) => child.lemma === 'pas' || (child.lemma === 'jamais' && !isFinite(verb)));
  if (words.length > 0) return true;
  const objects = tree.children(verb, 'obj', 'nsubj', 'nsubj:pass', 'obl');
  return objects.some((child) =>
    tree.children(child, 'det').some((det) => negation.determiners.has(det.lemma.toLowerCase())),
  );
}

function isFinite(verb: Word): boolean {
  return verb.feats['VerbForm'] === 'Fin';
}

/** "aucune ingérence" where no "ne" negates the verb already ("ne … aucun" is one negation, the verb's). */
function isNegativeDeterminer(tree: Tree, word: Word, child: Word, cues: Cues): boolean {
  if (isVerb(word)) return false;
  const lemma = child.lemma.toLowerCase();
  if (child.deprel === 'advmod') return lemma === 'pas' || lemma === 'not';
  if (!cues.negation.determiners.has(lemma)) return false;
  const verb = tree.parent(word);
  const stands =
    verb === undefined || !tree.children(verb).some((each) => cues.negation.particles.has(each.lemma));
  return stands || cues.negation.particles.size === 0;
}

/** "l'absence d'accord" */
function isAbsence(tree: Tree, word: Word, cues: Cues): boolean {
  const parent = tree.parent(word);
  if (parent === undefined || isVerb(word) || word.deprel !== 'nmod') return false;
  const of = preposition(tree, word);
  return (of === 'de' || of === 'of') && cues.negation.nouns.has(parent.lemma);
}
