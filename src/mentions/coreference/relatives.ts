/** Links of relative pronouns to what their clause stands by. */
import type { Word } from '../../syntax/types';
import type { Markable } from '../markable';
import { normalise } from '../normalise';
import { relativeOf } from '../pronouns';
import { finiteNumber, type Tree } from '../tree';
import type { EntityType } from '../types';
import { conjunctsOf } from './conjuncts';
import { markableAt, mentionsOf, topOf, treeOf, type Discourse } from './discourse';
import { rowTo } from './enumeration';

const PLACES: ReadonlySet<EntityType> = new Set(['GPE', 'LOC', 'FAC']);

/**
 * A relative pronoun is what its clause stands by: "l'homme qui". With a plural verb behind one of several joined by
 * "et" it is all of them: "Paris, Londres et Rome, qui ont condamné".
 */
export function joinRelatives(discourse: Discourse): void {
  discourse.markables.forEach((each, i) => {
    if (each.form !== 'pronoun' || each.kind !== 'relative') return;
    const tree = treeOf(discourse, each);
    const noun = relativeOf(tree, each.word);
    const number = numberAsSubject(tree, each.word);
    const nearest =
      nameBefore(discourse, each) ??
      (noun === undefined ? undefined : markableAt(discourse, each.sentence, noun));
    const k = placeFor(discourse, i, nearest);
    if (k === undefined || k >= i) return;
    const members = discourse.groups.get(k);
    if (members !== undefined) {
      if (number !== 'Sing') discourse.groups.set(i, members);
      return;
    }
    const all = number === 'Plur' ? joinedTo(discourse, k).filter((other) => other < i) : [];
    if (all.length > 1 && discourse.markables[k]?.number === 'Sing') {
      discourse.groups.set(i, [...new Set(all.map((other) => discourse.clusters.of(other).id))]);
    } else discourse.clusters.merge(agreeing(discourse, k, number), i);
  });
}

/** "le ministre de la province où se trouve Lahore": no person is where something is, but the place named last. */
function placeFor(discourse: Discourse, i: number, nearest: number | undefined): number | undefined {
  const { markables, clusters, words } = discourse;
  const { text, sentence, start } = markables[i];
  if (nearest === undefined || !words.placeRelatives.includes(normalise(text))) return nearest;
  if (clusters.of(nearest).types[0] !== 'PERSON') return nearest;
  const place = mentionsOf(discourse, sentence).findLast(
    ([each, k]) => each.end <= start && PLACES.has(clusters.of(k).types[0] ?? 'TOPIC'),
  );
  return place?.[1];
}

/** "les ouvriers de l'usine de Lyon qui continuent": of a noun and its complements, the one that the verb agrees with. */
function agreeing(discourse: Discourse, k: number, number: string | undefined): number {
  const nearest = discourse.markables[k];
  if (number === undefined || nearest.number === undefined || nearest.number === number) return k;
  const tree = treeOf(discourse, nearest);
  for (const word of tree.path(topOf(discourse, nearest))) {
    const above = markableAt(discourse, nearest.sentence, word);
    if (above !== undefined && discourse.markables[above].number === number) return above;
    if (!COMPLEMENTS.has(word.deprel)) return k;
  }
  return k;
}

const COMPLEMENTS: ReadonlySet<string> = new Set(['nmod', 'flat', 'appos']);

/** The conjuncts by the tree, or the names of the row in the text where the tree has lost some. */
function joinedTo(discourse: Discourse, k: number): readonly number[] {
  const [conjuncts, row] = [conjunctsOf(discourse, k), rowTo(discourse, k)];
  return row.length > conjuncts.length ? row.map(({ i }) => i) : conjuncts;
}

/** The number of the verb whose subject a pronoun is. */
function numberAsSubject(tree: Tree, word: Word): string | undefined {
  const predicate = tree.parent(word);
  return word.deprel.startsWith('nsubj') && predicate !== undefined
    ? finiteNumber(tree, predicate)
    : undefined;
}

/** A person's name right before the pronoun: "le président de la Catalogne Carles Puigdemont, qui". */
function nameBefore(discourse: Discourse, pronoun: Markable): number | undefined {
  const comma = treeOf(discourse, pronoun).words[pronoun.from - 1]?.text === ',';
  const end = pronoun.from - (comma ? 1 : 0);
  const name = mentionsOf(discourse, pronoun.sentence).find(
    ([each]) => each.form === 'name' && each.type === 'PERSON' && each.to === end,
  );
  return name?.[1];
}
