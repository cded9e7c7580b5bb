/** Who stands near an event in the syntax, and yet takes no part in it. */
import type { EventSeed } from '../draft';
import { isSomebody } from '../somebody';
import { isBracketed, isInfinitive } from '../view/grammar';
import type { Cast, RoleCandidate } from './candidates';

/** Whether what the sentence says of the candidate keeps it out of the role. */
export function isBystander(seed: EventSeed, { candidate, role }: Cast): boolean {
  if (hasAsContent(seed, candidate)) return true;
  if (role.name === 'place') return false;
  return isAside(seed, candidate) || isAddressed(seed, candidate);
}

/** "l'art de ne pas signer": a thing that an infinitive behind "de" explains takes no part in it, unlike "l'ordre donné à X de signer". */
function hasAsContent({ word, sentence: { tree } }: EventSeed, { kind, sort, head }: RoleCandidate): boolean {
  if (kind === 'event' || isSomebody(sort) || head.index !== word.head) return false;
  const markers = tree.children(word, 'mark', 'case').map(({ lemma }) => lemma);
  return word.deprel === 'acl' && isInfinitive(word) && OF.some((each) => markers.includes(each));
}

const OF = ['de', 'of', 'to'];

/** "le zoo d'Amnéville (Moselle) a annoncé": a place that a bracket adds takes no part in what stands outside. */
function isAside({ word, sentence }: EventSeed, { view, head, sort, form }: RoleCandidate): boolean {
  if (form !== 'name' || !ADDED.has(sort)) return false;
  return isBracketed(view.words, head.index) && !(view === sentence && isBracketed(view.words, word.index));
}

const ADDED = new Set(['GPE', 'LOC']);

/**
 * "a déclaré devant la presse qu'il avait mis en garde la Russie": to whom, where or in what somebody says something is
 * outside of what he says.
 */
function isAddressed({ word, sentence }: EventSeed, { kind, view, head }: RoleCandidate): boolean {
  if (kind !== 'entity' || view !== sentence || head.deprel !== 'obl') return false;
  const { tree } = view;
  const saying = tree.parent(head);
  if (saying === undefined || saying === word) return false;
  const way = [...tree.path(word)];
  return way[way.indexOf(saying) - 1]?.deprel === 'ccomp';
}
