/** Whether a word is negated where it stands: "ne … pas", "aucun", "sans", "l'absence de", "au lieu de". */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import { isInfinitive, isVerb, preposition } from '../view/grammar';

/** Syntactic negation of a verb, noun or adjective itself; what governs it is not looked at. */
export function isNegated(tree: Tree, word: Word, cues: Cues): boolean {
  return (
    (isVerb(word) || tree.children(word, 'cop').length > 0 ? verbNegated(tree, word, cues) : false) ||
    tree.children(word, 'det', 'advmod').some((child) => isNegativeDeterminer(tree, word, child, cues)) ||
    tree.children(word, 'mark', 'case').some((child) => isNegativeMarker(tree, child, cues)) ||
    isNeither(tree, word, cues) ||
    isAbsence(tree, word, cues) ||
    isInstead(tree, word, cues)
  );
}

/** "sans accord", "pas d'accord" where the parser hangs the adverb on the preposition. */
function isNegativeMarker(tree: Tree, marker: Word, { negation }: Cues): boolean {
  const adverbs = tree.children(marker, 'advmod');
  return (
    negation.prepositions.has(marker.lemma) ||
    adverbs.some(({ lemma }) => negation.adverbs.has(lemma.toLowerCase()))
  );
}

/** "n'a pas signé", "jamais signé", "did not sign"; "n'a signé que" is no negation, nor is "avant qu'il ne signe". */
function verbNegated(tree: Tree, verb: Word, cues: Cues): boolean {
  const { negation } = cues;
  const children = groupChildren(tree, verb);
  const particle = hasParticle(children, cues);
  const words = children.filter(
    (child) => negation.words.has(child.lemma.toLowerCase()) && child.deprel !== 'conj',
  );
  if (negation.particles.size === 0) return words.length > 0;
  if (particle && (words.length > 0 || isBare(verb, children, cues))) return true;
  if (particle || negatedAbove(tree, verb, cues)) return hasNegativeArgument(tree, verb, cues);
  const bare = ![verb, ...tree.children(verb, 'aux', 'aux:pass', 'cop')].some(isFinite);
  return words.some((child) => child.lemma === 'pas' || (child.lemma === 'jamais' && bare));
}

/** "n'a cessé de critiquer": a few verbs are negated by "ne" alone, but not in "ne peut que constater". */
function isBare(verb: Word, children: readonly Word[], { negation }: Cues): boolean {
  return negation.bareVerbs.has(verb.lemma) && !children.some(({ lemma }) => lemma === 'que');
}

/** The dependents of a verb and of its auxiliaries and copula. */
function groupChildren(tree: Tree, verb: Word): readonly Word[] {
  return [
    ...tree.children(verb),
    ...tree.children(verb, 'aux', 'aux:pass', 'cop').flatMap((aux) => tree.children(aux)),
  ];
}

function hasParticle(children: readonly Word[], cues: Cues): boolean {
  return children.some((child) => cues.negation.particles.has(child.lemma.toLowerCase()));
}

/** "n'avaient pu déterminer aucun projet": the particle stands on the verb that governs the infinitive. */
function negatedAbove(tree: Tree, verb: Word, cues: Cues): boolean {
  const above = tree.parent(verb);
  if (!isInfinitive(verb) || verb.deprel !== 'xcomp' || above === undefined) return false;
  const children = groupChildren(tree, above);
  return hasParticle(children, cues) && !isBare(above, children, cues);
}

/** "n'a signé aucun accord", "ne signe rien", "aucun avion n'a …". */
function hasNegativeArgument(tree: Tree, verb: Word, { negation }: Cues): boolean {
  return tree.children(verb, 'obj', 'nsubj', 'nsubj:pass', 'obl').some((child) => {
    const determiners = [child, ...tree.children(child, 'det')];
    return determiners.some(({ lemma }) => negation.determiners.has(lemma.toLowerCase()));
  });
}

function isFinite(verb: Word): boolean {
  return verb.feats['VerbForm'] === 'Fin';
}

/** "aucune ingérence" where no "ne" negates the verb already ("ne … aucun" is one negation, the verb's). */
function isNegativeDeterminer(tree: Tree, word: Word, child: Word, cues: Cues): boolean {
  if (isVerb(word)) return false;
  const lemma = child.lemma.toLowerCase();
  if (child.deprel === 'advmod') return cues.negation.adverbs.has(lemma);
  if (!cues.negation.determiners.has(lemma)) return false;
  const verb = tree.parent(word);
  const stands =
    verb === undefined || !tree.children(verb).some((each) => cues.negation.particles.has(each.lemma));
  return stands || cues.negation.particles.size === 0;
}

/** "ne fera ni commentaire ni déclaration" */
function isNeither(tree: Tree, word: Word, { negation }: Cues): boolean {
  return tree.children(word, 'cc').some(({ lemma }) => negation.neither.has(lemma.toLowerCase()));
}

/** "l'absence d'accord", "faute d'accord" */
function isAbsence(tree: Tree, word: Word, cues: Cues): boolean {
  const parent = tree.parent(word);
  if (parent === undefined || isVerb(word) || word.deprel !== 'nmod') return false;
  const of = preposition(tree, word);
  return (of === 'de' || of === 'of') && cues.negation.nouns.has(parent.lemma);
}

/** "au lieu d'être élu", "plutôt que de signer" */
function isInstead(tree: Tree, word: Word, { negation }: Cues): boolean {
  const parent = tree.parent(word);
  if (parent === undefined) return false;
  const marks = tree.children(word, 'mark', 'case', 'advmod');
  const own = marks.some(({ lemma }) => negation.instead.has(lemma.toLowerCase()));
  const infinitive = isInfinitive(word) || (isVerb(word) && marks.some(({ lemma }) => lemma === 'de'));
  if (own || (infinitive && negation.instead.has(parent.lemma.toLowerCase()))) return true;
  // "nommés au lieu d'être élus": parsers hang the infinitive and "lieu" side by side
  const before = tree.words[(marks[0]?.index ?? 0) - 1];
  return infinitive && marks[0]?.lemma === 'de' && before !== undefined && negation.instead.has(before.lemma);
}
