/** What "ce dernier" and "ces derniers" stand for: whoever or whatever was mentioned last. */
import type { Markable } from '../markable';
import { treeOf, type Discourse } from './discourse';
import type { Candidate } from './features';
import type { GroupCandidate } from './groups';

/**
 * Gives the pronoun at position `i` the candidate mentioned last; "le conducteur et sa passagère" are one for a plural.
 * A noun or name that only says of what kind another one is comes after all others: "le député LR", "4 g d'alcool par
 * litre de sang".
 */
export function takeLast(
  discourse: Discourse,
  i: number,
  candidates: readonly (Candidate | GroupCandidate)[],
): void {
  const inOrder = candidates.toSorted((a, b) => b.nearest.start - a.nearest.start);
  const last = inOrder.find(({ nearest }) => !isKind(discourse, nearest)) ?? inOrder[0];
  if (last === undefined) return;
  const { members }: Partial<GroupCandidate> = last;
  if (members !== undefined) discourse.groups.set(i, members);
  else discourse.clusters.merge(last.profile.id, i);
}

function isKind(discourse: Discourse, each: Markable): boolean {
  const tree = treeOf(discourse, each);
  const word = tree.word(each.head);
  if (word.deprel !== 'nmod' || tree.parent(word)?.upos !== 'NOUN') return false;
  // "Monsieur Luc Petit" is he himself
  if (each.form === 'name') return each.type !== 'PERSON' && tree.child(word, 'case') === undefined;
  return each.form === 'nominal' && each.definiteness === 'bare' && each.types[0] !== 'PERSON';
}
