/** The clause that a word stands in: its finite verb, and how that verb is tensed. */
import type { Tree } from '../../mentions/tree';
import type { Word } from '../../syntax/types';
import { isPastParticiple, isVerb, verbGroup } from '../view/grammar';

/** `perfect`: "a signé"; `pluperfect`: "avait signé"; `hearsay`: "aurait signé"; `bare`: infinitive or participle. */
export type ClauseTense =
  | 'present'
  | 'past'
  | 'perfect'
  | 'pluperfect'
  | 'future'
  | 'conditional'
  | 'hearsay'
  | 'subjunctive'
  | 'imperative'
  | 'bare'
  | 'none';

/** English has auxiliaries where French has endings. */
const MODALS: ReadonlyMap<string, ClauseTense> = new Map([
  ['will', 'future'],
  ['shall', 'future'],
  ['would', 'conditional'],
]);

/** How a verb's own form is tensed; a word that is no verb and has no copula has no tense. */
export function tenseOf(tree: Tree, word: Word): ClauseTense {
  const group = [...verbGroup(tree, word)].sort((a, b) => a.index - b.index);
  const first = group[0];
  if (!isVerb(word) && group.length === 1) return 'none';
  const { Tense, Mood, VerbForm } = first.feats;
  const modal = group.find(({ lemma }) => MODALS.has(lemma));
  if (modal !== undefined) return MODALS.get(modal.lemma) as ClauseTense;
  // "est signé", "was signed" are no perfects: only another auxiliary than the passive's makes one
  const compound =
    group.length > 1 &&
    tree.children(word, 'aux').length > 0 &&
    group.slice(1).some((each) => isPastParticiple(each));
  if (Mood === 'Imp') return 'imperative';
  if (Mood === 'Cnd') return compound ? 'hearsay' : 'conditional';
  if (Mood === 'Sub') return 'subjunctive';
  if (Tense === 'Fut') return 'future';
  if (VerbForm !== 'Fin') return 'bare';
  if (Tense === 'Imp') return compound ? 'pluperfect' : 'past';
  if (Tense === 'Past') return compound ? 'pluperfect' : 'past';
  return compound ? 'perfect' : 'present';
}

/** The nearest word at or above that heads a finite clause; none in a headline without a verb. */
export function finiteAbove(tree: Tree, word: Word): Word | undefined {
  for (const each of tree.path(word)) {
    const tense = tenseOf(tree, each);
    if (tense !== 'none' && tense !== 'bare') return each;
  }
  return undefined;
}

/** The tense of the clause that the word stands in. */
export function clauseTense(tree: Tree, word: Word): ClauseTense {
  const verb = finiteAbove(tree, word);
  return verb === undefined ? 'none' : tenseOf(tree, verb);
}
