/** Small questions about a word in its tree: clause, voice, reflexive, negation, prepositions. */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';

const CONTENT_VERB = new Set(['VERB', 'AUX']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X']);
const BE_PASSIVE = new Set(['être', 'be', 'get']);

export function isVerb(word: Word): boolean {
  return CONTENT_VERB.has(word.upos) || (word.upos === 'ADJ' && word.feats['VerbForm'] !== undefined);
}

export function isNominal(word: Word): boolean {
  return NOMINAL.has(word.upos);
}

/** The verb forms that carry tense and mood: auxiliaries and copula first, the verb itself last. */
export function verbGroup(tree: Tree, verb: Word): readonly Word[] {
  return [...tree.children(verb, 'aux', 'aux:pass', 'cop'), verb];
}

/** The form that carries the tense: the first auxiliary, or the verb itself. */
export function tensed(tree: Tree, verb: Word): Word {
  return verbGroup(tree, verb)[0] ?? verb;
}

export function isPastParticiple(word: Word): boolean {
  const { VerbForm, Tense } = word.feats;
  if (VerbForm === 'Part') return Tense !== 'Pres';
  return VerbForm === undefined && /(?:é|ée|és|ées)$/u.test(word.text) && word.upos !== 'NOUN';
}

export function isPresentParticiple(word: Word): boolean {
  const { VerbForm, Tense } = word.feats;
  return (VerbForm === 'Part' && Tense === 'Pres') || VerbForm === 'Ger' || /ant$/u.test(word.text);
}

export function isInfinitive(word: Word): boolean {
  return word.feats['VerbForm'] === 'Inf';
}

/** English clauses that a verb asks for by a preposition: "accused them of killing", "called on them to stop". */
export function isGoverned(tree: Tree, verb: Word): boolean {
  return tree
    .children(verb, 'mark', 'case')
    .some(({ lemma }) => (isInfinitive(verb) ? lemma === 'to' : GOVERNING.has(lemma)));
}

const GOVERNING = new Set(['of', 'from', 'against', 'into', 'about']);

/** "a été signé", "signé par": what would be the object of the active stands as subject or head noun. */
export function isPassive(tree: Tree, verb: Word, cues: Pick<Cues, 'takeBe'>): boolean {
  if (tellsOfSubject(tree, verb, cues)) return false;
  if (tree.children(verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  if (!isPastParticiple(verb)) return false;
  const auxiliaries = tree.children(verb, 'aux');
  if (auxiliaries.length === 0) {
    // English "met the king" may be read as a participle: what has an object is active.
    if (tree.children(verb, 'obj').some((child) => child.index > verb.index)) return false;
    const bare = verb.deprel === 'acl' || verb.deprel === 'amod' || verb.deprel === 'advcl';
    const predicate = tree.children(verb, 'cop').length > 0;
    return bare || predicate || tree.children(verb, 'obl:agent').length > 0 || verb.deprel === 'root';
  }
  return auxiliaries.some((aux) => BE_PASSIVE.has(aux.lemma)) && tree.children(verb, 'obl:agent').length > 0;
}

/** "les réfugiés arrivés en Italie": a participle of a verb that takes "être" says what somebody does. */
function tellsOfSubject(tree: Tree, verb: Word, { takeBe }: Pick<Cues, 'takeBe'>): boolean {
  // "le livre sorti par X" and "la voiture a été sortie de l'eau" are passive.
  return (
    takeBe.has(verb.lemma) &&
    tree.children(verb, 'obl:agent').length === 0 &&
    tree.children(verb, 'aux', 'aux:pass').every(({ text }) => text.toLowerCase() !== 'été')
  );
}

/** The reflexive pronoun of "se réunir". */
export function isReflexive(tree: Tree, verb: Word): boolean {
  return tree
    .children(verb, 'expl', 'obj', 'iobj', 'dep')
    .some((child) => child.lemma === 'se' || /^(?:se|s['’])$/iu.test(child.text));
}

/** A lemma as the cues write it: "se refuser" for a reflexive use. */
export function cueLemmas(tree: Tree, word: Word): readonly string[] {
  if (!isVerb(word) || !isReflexive(tree, word)) return [word.lemma];
  const elided = /^[aeiouyéèêàâîôûh]/u.test(word.lemma);
  return [elided ? `s'${word.lemma}` : `se ${word.lemma}`, word.lemma];
}

/** "according to", "following", "regarding" are no forms of "accord" and "follow" any more. */
const ENGLISH_PARTICIPLE = /^\p{L}{3,}ing$/iu;

/** The preposition of a dependent in lower case by lemmas, its fixed parts included: "de", "au sujet de", "". */
export function preposition(tree: Tree, word: Word): string {
  const cases = tree.children(word, 'case', 'mark').filter((child) => child.index < word.index);
  const first = cases[0];
  if (first === undefined) return '';
  const parts = [first, ...tree.children(first, 'fixed'), ...cases.slice(1)];
  const name = [...new Set(parts)]
    .sort((a, b) => a.index - b.index)
    .map((part) => (ENGLISH_PARTICIPLE.test(part.text) ? part.text : part.lemma).toLowerCase())
    .join(' ');
  return name === "d'" ? 'de' : name;
}

/** "qui", "que", "dont" at the head of a relative clause. */
export function isRelative(word: Word, { relatives }: Pick<Cues, 'relatives'>): boolean {
  return word.feats['PronType'] === 'Rel' || (relatives.has(word.lemma.toLowerCase()) && isRelativeTag(word));
}

function isRelativeTag(word: Word): boolean {
  return word.upos === 'PRON' || word.upos === 'DET' || word.upos === 'ADV';
}

/** "Helsinki : Trump et Poutine affichent …": the first words of a headline say where or whom it is about. */
export function isHeadlinePrefix(tree: Tree, word: Word): boolean {
  const colon = tree.words.slice(0, LONGEST_PREFIX).findIndex(({ text }) => text === ':');
  return (
    word.index < colon &&
    tree.words.slice(0, colon).every(({ upos }) => PREFIX_TAGS.has(upos)) &&
    tree.words.slice(colon).some(({ upos }) => upos === 'VERB' || upos === 'NOUN')
  );
}

/** Words before the colon, at most. */
const LONGEST_PREFIX = 7;
const PREFIX_TAGS = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'ADP', 'CCONJ', 'PUNCT']);

/** The word and those coordinated with it, in text order. */
export function conjuncts(tree: Tree, word: Word): readonly Word[] {
  const found = [word];
  for (let i = 0; i < found.length && i < 40; i += 1) {
    for (const child of tree.children(found[i], 'conj')) {
      if (!found.includes(child) && !isComplementOfAnother(tree, child, word)) found.push(child);
    }
  }
  return found;
}

/** "acteur de théâtre et de cinéma": what has a preposition that the first lacks is coordinated with a word inside its phrase. */
function isComplementOfAnother(tree: Tree, word: Word, first: Word): boolean {
  if (!isNominal(word) || !isNominal(first) || preposition(tree, first) !== '') return false;
  const own = tree.children(word, 'case').find((each) => each.index < word.index);
  // "des aides", "d'autres élus", "de nombreux élus": no preposition but a determiner
  const counted = tree
    .children(word, 'amod', 'det', 'nummod', 'advmod')
    .some((each) => each.index < word.index);
  return own !== undefined && own.text.toLowerCase() !== 'des' && !counted;
}

/** The first word of the coordination that the word belongs to. */
export function firstConjunct(tree: Tree, word: Word): Word {
  let first = word;
  for (let steps = 0; first.deprel === 'conj' && steps < 20; steps += 1) {
    const head = tree.parent(first);
    if (head === undefined) break;
    first = head;
  }
  return first;
}

/** "le zoo d'Amnéville (Moselle)": what a bracket adds rarely acts. */
export function isBracketed(words: readonly Word[], index: number): boolean {
  const before = words.slice(Math.max(0, index - WIDEST_BRACKET), index).map(({ text }) => text);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const WIDEST_BRACKET = 4;
