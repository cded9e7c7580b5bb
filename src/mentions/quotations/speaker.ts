/** Finds who speaks in a verb of saying: its subject, wherever the syntax puts it. */
import type { Word } from '../../syntax/types';
import type { SpeechWords } from '../lexicon';
import { normalise } from '../normalise';
import { isInvertedClitic, type Tree } from '../tree';

/** A verb of saying or a preposition like "selon", and the word that heads what speaks. */
export interface Cue {
  readonly cue: Word;
  readonly speaker: Word;
}

/** Whether a word is a verb of saying, or the infinitive of "faire savoir". */
export function isSaying(tree: Tree, word: Word, words: SpeechWords): boolean {
  if (word.upos !== 'VERB' && word.upos !== 'AUX') return false;
  const lemma = word.lemma.toLowerCase();
  if (words.verbs.has(lemma)) return true;
  const above = tree.parent(word);
  const make = [...tree.children(word, 'aux', 'aux:caus'), ...(above === undefined ? [] : [above])];
  return words.caused.verbs.includes(lemma) && make.some((each) => words.caused.by.includes(each.lemma));
}

/**
 * The speaker of a verb of saying: its subject, also an inverted one ("a-t-il ajouté"); that of the clause above
 * for a participle or infinitive ("ajoutant que", "a fini par dire"); the first conjunct's; the noun of "on a appris
 * de source russe"; the agent of a passive, unless the verb is one of relaying ("cité par l'agence"). Parsers attach
 * words of the quotation to the verb outside it: `isOutside` tells which words may speak.
 */
export function speakerOf(
  tree: Tree,
  verb: Word,
  words: SpeechWords,
  isOutside: (word: Word) => boolean = () => true,
): Word | undefined {
  const source = sourceOf(tree, verb, words);
  if (source !== undefined) return source;
  let at: Word | undefined = verb;
  for (let steps = 0; at !== undefined && steps < 6; steps++) {
    const agent = tree.children(at, 'obl:agent').find(isOutside);
    const passive = tree.child(at, 'aux:pass') !== undefined;
    if (agent !== undefined && !words.relayVerbs.includes(at.lemma.toLowerCase())) return agent;
    const subject = passive ? undefined : subjectsOf(tree, at).find(isOutside);
    if (subject !== undefined) return /^(?:-t-|-)?on$/i.test(subject.text) ? undefined : subject;
    if (passive) return undefined;
    const inverted = at === verb ? invertedSubject(tree, verb, isOutside) : undefined;
    if (inverted !== undefined) return inverted;
    const above = tree.parent(at);
    if (above === undefined) return undefined;
    if (at.deprel === 'acl') {
      if (words.relayVerbs.includes(at.lemma.toLowerCase())) return undefined;
      return above;
    }
    if (!INHERITS.has(at.deprel)) return undefined;
    at = above;
  }
  return undefined;
}

function subjectsOf(tree: Tree, verb: Word): readonly Word[] {
  return tree
    .children(verb)
    .filter((each) => each.deprel.startsWith('nsubj') || isInvertedClitic(tree, each));
}

/** Clauses that share the subject of the clause above where they have none. */
const INHERITS = new Set(['xcomp', 'advcl', 'conj', 'ccomp']);

/**
 * "… », a déclaré la première ministre": behind a quotation the subject follows its verb, and parsers take it for an
 * object. Holds for a finite verb that nothing but a mark stands before, with a bare noun phrase behind it.
 */
function invertedSubject(tree: Tree, verb: Word, isOutside: (word: Word) => boolean): Word | undefined {
  const auxiliaries = tree.children(verb, 'aux').filter((each) => each.index < verb.index);
  const finite = [verb, ...auxiliaries].some((each) => each.feats['VerbForm'] === 'Fin');
  const before = tree.words[groupStart(tree, verb) - 1];
  if (
    !finite ||
    !(before === undefined || before.upos === 'PUNCT') ||
    tree.child(verb, 'ccomp') !== undefined
  )
    return undefined;
  return tree
    .children(verb, 'obj', 'iobj', 'xcomp', 'dep', 'obl')
    .find(
      (each) =>
        each.index > verb.index &&
        isOutside(each) &&
        NOMINAL.has(each.upos) &&
        tree.child(each, 'case') === undefined,
    );
}

/** "…, a annoncé Washington": whether a word behind a verb without a subject is its subject, though the tree says otherwise. */
export function isInvertedSubject(tree: Tree, verb: Word, word: Word): boolean {
  return subjectsOf(tree, verb).length === 0 && invertedSubject(tree, verb, () => true) === word;
}

/** Where the verb with its auxiliaries and clitics begins: at "s'" in "s'est félicité". */
export function groupStart(tree: Tree, verb: Word): number {
  const group = tree
    .children(verb, 'aux', 'aux:pass', 'expl', 'expl:comp', 'obj', 'iobj', 'dep')
    .filter((each) => each.index < verb.index && (each.upos === 'AUX' || REFLEXIVE.test(each.text)));
  return Math.min(verb.index, ...group.map((each) => each.index));
}

const REFLEXIVE = /^(?:se|s['’]?)$/iu;

/** "a-t-on appris de source russe": the source speaks. */
function sourceOf(tree: Tree, verb: Word, words: SpeechWords): Word | undefined {
  return tree
    .children(verb, 'obl', 'nmod', 'obl:agent', 'advmod')
    .find(
      (child) =>
        words.sourceNouns.includes(child.lemma.toLowerCase()) &&
        tree
          .children(child, 'case')
          .some((each) => words.sourcePrepositions.includes(each.lemma.toLowerCase())),
    );
}

/** "selon X", "d'après X", "according to X": prepositions whose complement speaks; `pour` only opens a clause. */
export function accordingTo(tree: Tree, words: SpeechWords): Cue[] {
  const found: Cue[] = [];
  for (const phrase of words.prepositions) {
    const parts = phrase.split(' ').map(normalise);
    for (const word of tree.words) {
      if (!parts.every((part, i) => normalise(tree.words[word.index + i]?.text ?? '') === part)) continue;
      const opening = word.index === 0 || tree.word(word.index - 1).upos === 'PUNCT';
      if (words.clauseInitialOnly.includes(phrase) && !opening) continue;
      const head = [...tree.path(word)].find(
        (each) => each.index > word.index + parts.length - 1 && NOMINAL.has(each.upos),
      );
      if (head !== undefined) found.push({ cue: word, speaker: head });
    }
  }
  return found;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
