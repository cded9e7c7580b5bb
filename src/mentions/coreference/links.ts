/** Links that syntax states outright: apposition, title, "X est le président". */
import type { Word } from '../../syntax/types';
import { tellsNoSex } from '../nominals/agreement';
import type { Tree } from '../tree';
import type { EntityType } from '../types';
import { markableAt, mentionsOf, treeOf, type Discourse } from './discourse';

/** "le président américain Donald Trump", "Nikolaï Patrouchev, secrétaire du Conseil de sécurité". */
export function joinAppositions(discourse: Discourse): void {
  for (const tree of discourse.trees) {
    for (const word of tree.words) {
      const head = tree.parent(word);
      if (head === undefined || !isAppositive(tree, word, head)) continue;
      join(discourse, tree, head, word);
    }
  }
}

/** An apposition, or a name that stands behind its noun without a preposition. */
function isAppositive(tree: Tree, word: Word, head: Word): boolean {
  // "il est l'auteur de chansons pour Luc Petit, Ana Costa": a predicate has its bearer before it
  if (word.upos === 'PROPN' && tree.child(head, 'cop') !== undefined) return false;
  if (word.deprel === 'appos') return !isBracketed(tree, word) || word.upos === 'PROPN';
  const bare = tree.child(word, 'case') === undefined;
  return (
    (word.deprel === 'nmod' || word.deprel === 'flat') &&
    bare &&
    word.upos === 'PROPN' &&
    head.upos === 'NOUN'
  );
}

/** "(Drôme)" behind a town says where it lies. */
function isBracketed(tree: Tree, word: Word): boolean {
  return tree.words[word.index - 1]?.text === '(';
}

function join(discourse: Discourse, tree: Tree, a: Word, b: Word): void {
  const [i, k] = [a, b].map((word) => markableAt(discourse, tree.sentence.index, word));
  if (i === undefined || k === undefined || i === k) return;
  if (fits(discourse, i, k)) discourse.clusters.merge(i, k);
}

/** Whether two mentions that stand beside each other can be one thing by type, number and, for persons, gender. */
export function fits(discourse: Discourse, i: number, k: number): boolean {
  const [a, b] = [discourse.clusters.of(i), discourse.clusters.of(k)];
  // two names that the first step kept apart stay apart
  if (a.named && b.named) return false;
  if (!shareType(a.types, b.types)) return false;
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return false;
  const persons = a.types.includes('PERSON') && b.types.includes('PERSON');
  const isOne = !persons || a.gender === undefined || b.gender === undefined || a.gender === b.gender;
  return isOne || leavesSexOpen(discourse, i) || leavesSexOpen(discourse, k);
}

function leavesSexOpen({ markables, lexicon }: Discourse, i: number): boolean {
  const each = markables[i];
  return each?.form === 'nominal' && tellsNoSex(each, lexicon.phrases);
}

export function shareType(a: readonly EntityType[], b: readonly EntityType[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((type) => b.includes(type));
}

/** "la ville d'Anvers", "l'île de Lampedusa": the noun says what the place is that the name after "de" names. */
export function joinPlaceNouns(discourse: Discourse): void {
  const { placesOfNames } = discourse.words;
  discourse.markables.forEach((each, k) => {
    if (each.form !== 'nominal' || each.number === 'Plur' || !placesOfNames.includes(each.lemma)) return;
    const tree = treeOf(discourse, each);
    const next = tree.words[each.head + 1];
    if (next === undefined || !OF.has(next.lemma.toLowerCase())) return;
    const place = mentionsOf(discourse, each.sentence).find(
      ([other]) =>
        other.form === 'name' &&
        PLACES.has(other.type) &&
        other.from > each.head + 1 &&
        other.from <= each.head + 3 &&
        tree.parent(tree.word(other.head))?.index === each.head,
    );
    if (place !== undefined && fits(discourse, place[1], k)) discourse.clusters.merge(place[1], k);
  });
}

const OF = new Set(['de', 'du', "d'", 'd’', 'of']);
const PLACES: ReadonlySet<EntityType> = new Set(['GPE', 'LOC', 'FAC']);

/** "Nicolas Sarkozy est le président du parti": subject and predicate of a copula, where the predicate is definite. */
export function joinPredicates(discourse: Discourse): void {
  for (const tree of discourse.trees) {
    for (const word of tree.words) {
      const copula = tree.child(word, 'cop');
      const subject = tree.child(word, 'nsubj');
      if (copula === undefined || subject === undefined || tree.child(word, 'case') !== undefined) continue;
      const negated = tree.children(word, 'advmod').some((each) => each.feats['Polarity'] === 'Neg');
      if (negated || copula.feats['Mood'] === 'Cnd' || copula.feats['Tense'] === 'Fut') continue;
      const k = markableAt(discourse, tree.sentence.index, word);
      const predicate = k === undefined ? undefined : discourse.markables[k];
      const i = markableAt(discourse, tree.sentence.index, subject);
      if (i === undefined || k === undefined || predicate?.form !== 'nominal') continue;
      if (predicate.definiteness === 'definite' && discourse.clusters.of(i).named && fits(discourse, i, k)) {
        discourse.clusters.merge(i, k);
      }
    }
  }
}
