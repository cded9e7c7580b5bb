/** Places in the sentence that say where somebody is from, or where something else happens. */
import type { Cues } from '../../ontology';
import type { EventSeed } from '../draft';
import { isVerb, preposition } from '../view/grammar';
import type { Cast, RoleCandidate } from './candidates';

/** Whether a place belongs to somebody or to another event, and not to this one. */
export function isPlaceOfAnother(
  seed: EventSeed,
  { candidate, role }: Cast,
  candidates: readonly RoleCandidate[],
  cues: Pick<Cues, 'elsewhen'>,
): boolean {
  if (role.name !== 'place' || candidate.kind !== 'entity') return false;
  return (
    isHome(seed, candidate) || isElsewhere(seed, candidate, candidates) || isElsewhen(seed, candidate, cues)
  );
}

/** "leur première rencontre depuis le sommet d'Helsinki": the place of what only tells the time. */
function isElsewhen(
  { word, sentence }: EventSeed,
  { view, head }: RoleCandidate,
  { elsewhen }: Pick<Cues, 'elsewhen'>,
): boolean {
  if (view !== sentence) return false;
  const { tree } = view;
  const above = [...tree.path(head)].slice(1);
  const own = above.findIndex((each) => each === word || isVerb(each));
  return above.slice(0, own < 0 ? undefined : own).some((each) => elsewhen.has(preposition(tree, each)));
}

/** "Jean Martin, de Foussemagne", "le gouverneur de la ville": where somebody lives or works. */
function isHome({ word }: EventSeed, { view, head }: RoleCandidate): boolean {
  const owner = view.tree.parent(head);
  if (owner === undefined || owner === word || preposition(view.tree, head) !== 'de') return false;
  return (
    (head.deprel === 'nmod' || head.deprel === 'obl') &&
    view.headedBy(owner).some(({ entity }) => entity.type === 'PERSON')
  );
}

/**
 * "s'est suicidé avant un transfert à La Haye": the place of another event beside this one. What violence and accidents
 * cause happens where they do ("trois morts dans un attentat à Mossoul").
 */
function isElsewhere(
  { word, type, sentence }: EventSeed,
  { view, head }: RoleCandidate,
  candidates: readonly RoleCandidate[],
): boolean {
  if (view !== sentence || view.tree.dominates(word, head)) return false;
  return candidates.some(
    ({ kind, sort, head: other }) =>
      kind === 'event' &&
      sort !== type.id &&
      !CAUSES.has(sort) &&
      !isVerb(other) &&
      other !== head &&
      view.tree.dominates(other, head) &&
      !view.tree.dominates(other, word),
  );
}

const CAUSES = new Set(['ATTACK', 'ACCIDENT', 'NATURAL_DISASTER']);
