/** Words that say whether and how what they govern happened: "refuser de signer", "un projet d'attentat déjoué". */
import type { Tree } from '../../mentions/tree';
import type { Cues, MatrixCue } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';
import { tenseOf } from './clause';
import {
  cueLemmas,
  firstConjunct,
  isGoverned,
  isInfinitive,
  isPassive,
  isPastParticiple,
  isRelative,
  isVerb,
  preposition,
} from '../view/grammar';

/** The cue of a matrix word that governs the word below in the way that the cue asks for. */
export function cueFor(view: SentenceView, word: Word, below: Word, cues: Cues): MatrixCue | undefined {
  const { tree } = view;
  const first = firstConjunct(tree, below);
  const { deprel } = first;
  // "ne semblaient pas blessés": trees have many participles for adjectives
  const clause = isVerb(below) || (below.upos === 'ADJ' && deprel === 'xcomp');
  const kind = clause ? 'clause' : 'noun';
  const before = preposition(tree, below);
  if (!clause && !isVerb(word) && before !== 'de' && before !== 'of' && deprel !== 'nmod') return undefined;
  // "un projet adopté": the participle tells what became of the plan, not what is planned
  if (deprel === 'acl' && !isVerb(word) && isPastParticiple(below) && before === '') return undefined;
  const free = before === 'pour' || (!isInfinitive(below) && !isGoverned(tree, first));
  if (clause && deprel === 'advcl' && free) return undefined;
  if (!clause && deprel === 'obl' && !GOVERNED.has(before)) return undefined;
  if (!clause && deprel === 'nsubj' && !isRaising(tree, word, cues)) return undefined;
  return keysOf(tree, word)
    .flatMap((lemma) => cues.matrix.get(lemma) ?? [])
    .filter((cue) => before !== 'for' || clause || deprel !== 'obl' || cue.effect === 'hypothetical')
    .find(
      (cue) => (cue.complement === 'any' || cue.complement === kind) && suits(tree, word, below, cue, cues),
    );
}

/** Prepositions by which verbs govern what they bring about: "renoncer à", "s'abstenir de", "prevent from", "call for". */
const GOVERNED = new Set(['', 'à', 'de', 'en', 'of', 'to', 'from', 'in', 'for']);

/** Under which lemmas the cues may list the word: "se refuser", "mettre fin". */
function keysOf(tree: Tree, word: Word): readonly string[] {
  const lemmas = cueLemmas(tree, word);
  if (!isVerb(word)) return lemmas;
  return [...tree.children(word, 'obj').map(({ lemma }) => `${word.lemma} ${lemma}`), ...lemmas];
}

/** Verbs whose subject is what fails or ends: "le coup d'État a échoué". */
function isRaising(tree: Tree, word: Word, cues: Cues): boolean {
  return keysOf(tree, word).some((lemma) => cues.raising.has(lemma));
}

const COMPOUND = new Set(['perfect', 'pluperfect']);

/** "à la fin de la réunion" tells when; only a noun that stands by itself tells that something ends. */
function suits(tree: Tree, word: Word, below: Word, cue: MatrixCue, cues: Cues): boolean {
  if (cue.passive === true && !isPassive(tree, word, cues)) return false;
  if (cue.compound === true && !COMPOUND.has(tenseOf(tree, word))) return false;
  if (cue.bare === true && !isVerb(word) && preposition(tree, word) !== '') return false;
  return cue.prepositions === undefined || cue.prepositions.includes(preposition(tree, below));
}

/** The participle or adjective of a noun that tells what became of it: "le sommet annulé", "une attaque manquée". */
export function attributeCue(
  { tree }: SentenceView,
  noun: Word,
  cues: Cues,
): { readonly word: Word; readonly cue: MatrixCue } | undefined {
  if (isVerb(noun)) return undefined;
  for (const word of tree.children(noun, 'acl', 'amod')) {
    const participle =
      isPastParticiple(word) && !tree.children(word).some((child) => isRelative(child, cues));
    if (!participle && word.upos !== 'ADJ') continue;
    const cue = [word.lemma, word.lemma.replace(/é$/u, 'er')]
      .flatMap((lemma) => cues.matrix.get(lemma) ?? [])
      .find(({ complement, prepositions }) => complement !== 'clause' && prepositions === undefined);
    if (cue !== undefined) return { word, cue };
  }
  return undefined;
}
