/** Realis as the verb's own form shows it: future, conditional, imperative, modal auxiliaries, purpose. */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { Realis } from '../types';
import { firstConjunct, isInfinitive, isVerb, tensed, verbGroup } from '../view/grammar';

/** What the form says, or nothing where it is a plain past or present, a participle or an infinitive. */
export function realisOfForm(tree: Tree, word: Word, cues: Cues): Realis | undefined {
  if (!isVerb(word)) return ofNoun(tree, word, cues);
  const auxiliary = modalAuxiliary(tree, word, cues);
  if (auxiliary !== undefined) return auxiliary;
  const { Mood, Tense } = tensed(tree, word).feats;
  if (Tense === 'Fut') return 'future';
  if (Mood === 'Imp') return 'hypothetical';
  if (Mood === 'Cnd') {
    // "aurait rencontré" reports a fact that others vouch for; "rencontrerait" is not yet one.
    const past = verbGroup(tree, word).length > 1 && tree.children(word, 'aux').length > 0;
    return past ? 'actual' : futureInPast(tree, word) ? 'future' : 'hypothetical';
  }
  if (isInfinitive(word) && isAnnounced(tree, word)) return 'future';
  if (isInfinitive(word) && isPurpose(tree, word, cues)) return 'hypothetical';
  return undefined;
}

/** English "will sign", "may sign"; French trees have modal verbs as matrix verbs instead. */
function modalAuxiliary(tree: Tree, word: Word, cues: Cues): Realis | undefined {
  for (const aux of auxiliariesOf(tree, word)) {
    const form = aux.text.toLowerCase();
    const is = (set: ReadonlySet<string>): boolean => set.has(aux.lemma) || set.has(form);
    if (is(cues.modals.future) || (form === 'would' && futureInPast(tree, word))) return 'future';
    if (is(cues.modals.possibility) || is(cues.modals.obligation)) return 'hypothetical';
  }
  return undefined;
}

/** "would close its plant and lay off 800": a bare form shares the auxiliaries of the verb before "and". */
function auxiliariesOf(tree: Tree, verb: Word): readonly Word[] {
  const own = tree.children(verb, 'aux');
  const first = firstConjunct(tree, verb);
  const isBare = isInfinitive(verb) && tree.children(verb, 'aux', 'aux:pass', 'mark', 'nsubj').length === 0;
  return own.length === 0 && first !== verb && isBare ? tree.children(first, 'aux') : own;
}

/** "a annoncé qu'il rencontrerait": the conditional after a past verb of saying is a future. */
function futureInPast(tree: Tree, word: Word): boolean {
  const matrix = tree.parent(word);
  if (word.deprel !== 'ccomp' || matrix === undefined) return false;
  const { Tense, VerbForm } = tensed(tree, matrix).feats;
  return (
    Tense === 'Past' || Tense === 'Imp' || VerbForm === 'Part' || tree.children(matrix, 'aux').length > 0
  );
}

/** "Germany to send troops to Mali": an English headline's future. */
function isAnnounced(tree: Tree, verb: Word): boolean {
  if (!tree.children(verb, 'mark').some(({ lemma }) => lemma === 'to')) return false;
  if (verb.deprel === 'root') return tree.child(verb, 'nsubj', 'nsubj:pass') !== undefined;
  const parent = tree.parent(verb);
  const isName = parent?.upos === 'PROPN' || (parent?.upos === 'ADJ' && /^\p{Lu}/u.test(parent.text));
  return isName && parent.deprel === 'root';
}

function isPurpose(tree: Tree, word: Word, cues: Cues): boolean {
  // "travelled to Washington to meet him"
  if (word.deprel === 'advcl' && tree.children(word, 'mark').some(({ lemma }) => lemma === 'to')) return true;
  return tree
    .children(word, 'mark', 'case')
    .some((child) => cues.hypothesis.markers.has(child.lemma.toLowerCase()) && child.lemma !== 'si');
}

function ofNoun(tree: Tree, noun: Word, cues: Cues): Realis | undefined {
  const future = tree.children(noun, 'amod', 'acl').some((child) => cues.futureAdjectives.has(child.lemma));
  if (future) return 'future';
  return tree.children(noun, 'cop').length > 0 ? realisOfCopula(tree, noun) : undefined;
}

function realisOfCopula(tree: Tree, noun: Word): Realis | undefined {
  const { Tense, Mood } = tensed(tree, noun).feats;
  if (Tense === 'Fut') return 'future';
  return Mood === 'Cnd' ? 'hypothetical' : undefined;
}
