/** What a trigger's own words cannot fill, and what they leave no room for. */
import type { EventSeed } from '../draft';
import { isVerb } from '../view/grammar';
import type { Cast, RoleCandidate } from './candidates';

/** Roles that the trigger's own word can name: "187 blessés", "les élections de mai". */
const NAMED_BY_TRIGGER: readonly string[] = ['agent', 'recipient', 'victim', 'election'];

/** "le déploiement" is no theme of its own, nor are the doors of "ferme ses portes" what is closed. */
export function isOwnWord(seed: EventSeed, { candidate, role }: Cast): boolean {
  if (candidate.kind === 'event') return false;
  if (candidate.head === seed.word) return !NAMED_BY_TRIGGER.includes(role.name);
  return isPossessedObject(seed, candidate);
}

/** "a adressé ses remerciements", "ferme ses portes": an object of the trigger's own expression that is the subject's own. */
function isPossessedObject({ word, trigger, sentence }: EventSeed, { view, head }: RoleCandidate): boolean {
  if (!isVerb(word) || view !== sentence || head.head !== word.index || head.deprel !== 'obj') return false;
  if (head.start < trigger.start || head.end > trigger.end) return false;
  return view.tree.children(head, 'det', 'nmod').some(({ feats }) => feats['Poss'] === 'Yes');
}

/** "un mort et cinq blessés": a noun that is itself the victims tells of no others, nor of those that another noun is. */
export function isOthersVictim(
  { word, sentence }: EventSeed,
  { candidate, role }: Cast,
  candidates: readonly RoleCandidate[],
): boolean {
  const { kind, head } = candidate;
  if (role.name !== 'victim' || isVerb(word) || kind !== 'entity' || head === word) return false;
  // "une centaine de victimes": the number heads the phrase
  if (sentence.tree.parent(word) === head && word.deprel === 'nmod') return false;
  return candidates.some(
    (each) =>
      (each.kind === 'entity' && each.head === word && VICTIMS.has(each.sort)) ||
      (each.kind === 'event' && each.head === head && each.sort === 'CASUALTY'),
  );
}

const VICTIMS = new Set(['PERSON', 'GROUP']);
