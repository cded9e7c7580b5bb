/** Whom the syntax speaks against as a party of an event: those count only where the models are sure of them. */
import type { Tree } from '../../mentions/tree';
import type { Cues } from '../../ontology';
import type { Word } from '../../syntax/types';
import { overlaps } from '../../span';
import type { EventSeed } from '../draft';
import { cueLemmas, isInfinitive, isPassive, isReflexive, isVerb, preposition } from '../view/grammar';
import type { SentenceView } from '../view/article-view';
import type { Link } from '../view/link';
import type { Cast, RoleCandidate } from './candidates';

/** A candidate as the models have judged it for a role. */
interface Scored extends Cast {
  readonly probability: number;
  readonly byRule: boolean;
}

/** The least probability of such a party. */
const SURE = 0.8;

/** Whether a candidate takes no part in the event, as far as the syntax tells and the models are not sure. */
export function isDoubtful(
  seed: EventSeed,
  { candidate, role, probability, byRule }: Scored,
  cues: Cues,
): boolean {
  if (candidate.kind !== 'entity' || role.name === 'place') return false;
  const unsure = probability < SURE && !byRule && !seed.type.symmetric;
  if (unsure && isSpeaker(seed, candidate)) return true;
  if (isColliding(seed, candidate)) return true;
  if (probability < SURE && isBesideGathered(seed, candidate)) return true;
  if (isBesideTime(seed, candidate) || isInOtherClause(seed, candidate)) return true;
  if (role.name === 'recipient' && isUnlinkedVictim(seed, candidate) && !byRule) return true;
  if (role.name !== 'agent') return false;
  if (seed.type.id === 'INDICATOR_CHANGE' && !changesIt(seed, candidate)) return true;
  if (isBesideNamedAgent(seed, candidate) || isTeller(seed, candidate, cues)) return true;
  if (!unsure) return false;
  return isOfOpenPassive(seed, candidate) || isOnlooker(seed, candidate, cues);
}

/**
 * "Malgré la hausse, le ministre …", "le bilan s'alourdit": a number rises by itself; who makes it rise is the subject of
 * the verb that says so, or stands at the noun.
 */
function changesIt({ sentence, word }: EventSeed, { view, head }: RoleCandidate): boolean {
  if (view !== sentence) return false;
  const { tree } = sentence;
  const links = sentence.links(word).filter(({ via }) => via !== 'sibling');
  // "l'usine Michelin a réduit": the name stands inside the subject
  const makes = links.some((link) => MAKERS.has(link.slot) && tree.dominates(link.word, head));
  if (isVerb(word)) return makes && !isReflexive(tree, word);
  return makes || links.some((link) => link.word === head && OWNERS.has(link.slot));
}

const MAKERS = new Set(['subj', 'par', 'by']);
const OWNERS = new Set(['de', 'of', 'poss', 'adj']);

/** "Le conducteur a percuté un bus": who runs into something is neither what crashed nor who was hurt. */
function isColliding({ sentence, word, type }: EventSeed, { view, head, sort }: RoleCandidate): boolean {
  if (type.id !== 'ACCIDENT' || sort !== 'PERSON' || view !== sentence || !isVerb(word)) return false;
  const links = sentence.links(word);
  return (
    links.some(({ slot, via }) => slot === 'obj' && via === 'direct') &&
    links.some((link) => link.slot === 'subj' && sentence.tree.dominates(link.word, head))
  );
}

/**
 * "a averti son homologue de ne pas s'ingérer": one meddles with states, bodies and votes (of 16 annotated recipients 2 are
 * persons), and with somebody only where the verb or noun says so itself.
 */
function isUnlinkedVictim(seed: EventSeed, candidate: RoleCandidate): boolean {
  return seed.type.id === 'INTERFERE' && candidate.sort === 'PERSON' && !isLinked(seed, candidate);
}

/** "le conseil, réuni vendredi": only who is called so has met. */
function isBesideGathered({ sentence, word, type }: EventSeed, candidate: RoleCandidate): boolean {
  const { tree } = sentence;
  if (
    !type.symmetric ||
    !isVerb(word) ||
    !['acl', 'amod'].includes(word.deprel) ||
    !isPassive(tree, word, sentence.cues)
  )
    return false;
  const noun = tree.parent(word);
  const alone = tree.child(word, 'aux', 'aux:pass') === undefined && noun !== undefined;
  return alone && !isBelow(noun, sentence, candidate);
}

/** "two days before the Geneva meeting, Microsoft said": who acts before a meeting is not thereby one of those who meet. */
function isBesideTime({ sentence, word, type }: EventSeed, candidate: RoleCandidate): boolean {
  if (!type.symmetric || isVerb(word) || !EARLIER.has(preposition(sentence.tree, word))) return false;
  return !isBelow(word, sentence, candidate);
}

const EARLIER = new Set(['avant', 'depuis', 'before', 'since', 'until', 'ahead of']);

/** "Trump has not ruled out a summit, but Bolton declined": whose clause does not hold the meeting is not at it. */
function isInOtherClause({ sentence, word, type }: EventSeed, { view, head }: RoleCandidate): boolean {
  if (!type.symmetric || isVerb(word) || view !== sentence || !head.deprel.startsWith('nsubj')) return false;
  const verb = sentence.tree.parent(head);
  return (
    verb?.deprel === 'conj' && !sentence.tree.dominates(verb, word) && !sentence.tree.dominates(word, verb)
  );
}

/** "menacé par un plan social": where "par" names what does it, nobody else does. */
function isBesideNamedAgent({ sentence, word }: EventSeed, candidate: RoleCandidate): boolean {
  if (!isVerb(word) || !isPassive(sentence.tree, word, sentence.cues)) return false;
  const named = subjects(sentence.links(word)).filter(({ via }) => via === 'direct');
  return named.length > 0 && !named.some((link) => isBelow(link.word, sentence, candidate));
}

/** Whether the candidate stands in the phrase or clause of a word of the event's sentence. */
function isBelow(word: Word, sentence: SentenceView, { view, head }: RoleCandidate): boolean {
  return view === sentence && sentence.tree.dominates(word, head);
}

/** Whether the syntax links the candidate to the trigger. */
function isLinked({ sentence, word }: EventSeed, { head }: RoleCandidate): boolean {
  return sentence.links(word).some((link) => link.word === head);
}

/** "des ouvriers licenciés", "l'attentat n'a pas été revendiqué": a passive that names no agent mostly has none. */
function isOfOpenPassive({ sentence, word }: EventSeed, { head }: RoleCandidate): boolean {
  const { tree } = sentence;
  if (!isVerb(word) || !isPassive(tree, word, sentence.cues) || subjects(sentence.links(word)).length > 0)
    return false;
  if (isImpersonal(tree, word)) return true;
  // With an object or a clause it may be no passive but a tree gone wrong; what hangs on the verb is for the models.
  return tree.children(word, 'obj', 'ccomp', 'xcomp').length === 0 && !tree.dominates(word, head);
}

/** "il leur est demandé de payer", "il est précisé que": nobody is said to ask. */
function isImpersonal(tree: Tree, word: Word): boolean {
  const clause = tree.child(word, 'ccomp', 'xcomp') !== undefined;
  return tree
    .children(word, 'expl', 'expl:subj', 'nsubj', 'nsubj:pass')
    .some(({ text, deprel }) => IT.test(text) && (clause || deprel.startsWith('expl')));
}

const IT = /^(?:il|-t-il|-il|it)$/iu;

function subjects(links: readonly Link[]): readonly Link[] {
  return links.filter(({ slot }) => slot === 'subj');
}

/**
 * "« … cet accident », a déclaré X": who says it takes no part in it, unless his own words name him; and what has befallen
 * others not even then, unless they put him into it: "« Nous étudions les causes de cet accident »".
 */
function isSpeaker(seed: EventSeed, candidate: RoleCandidate): boolean {
  const { sentence, word, type } = seed;
  const { view, head, filler } = candidate;
  // "a promis de …", "veut …": what somebody says of his own doing
  if (filler.kind !== 'entity' || view !== sentence || (isVerb(word) && isInfinitive(word))) return false;
  const said = sentence.quotations.filter(
    ({ cue, speaker, ...span }) => cue !== undefined && speaker === filler.id && overlaps(span, word),
  );
  if (said.length === 0) return false;
  if (!said.some((each) => overlaps(each, head))) return true;
  return BEFALLING.has(type.id) && !isLinked(seed, candidate);
}

const BEFALLING = new Set(['ACCIDENT', 'CASUALTY', 'NATURAL_DISASTER', 'OUTBREAK']);

/** "le décès de X a été annoncé par sa famille": who tells of what has befallen somebody has not brought it about. */
function isTeller(seed: EventSeed, candidate: RoleCandidate, { vouching }: Cues): boolean {
  return BEFALLING.has(seed.type.id) && isHeldBy(seed, candidate, (lemma) => vouching.get(lemma) === 'tell');
}

/** "attend les résultats de l'enquête", "dénonce un attentat": whose verb only takes note of it has not done it. */
function isOnlooker(seed: EventSeed, candidate: RoleCandidate, { onlookers }: Cues): boolean {
  return isHeldBy(seed, candidate, (lemma) => onlookers.has(lemma));
}

/** Whether a verb of the kind has the event's noun in its object, and the candidate outside of the noun's phrase. */
function isHeldBy(
  { sentence, word }: EventSeed,
  { view, head }: RoleCandidate,
  isOfKind: (lemma: string) => boolean,
): boolean {
  const { tree } = sentence;
  if (isVerb(word) || view !== sentence || tree.dominates(word, head)) return false;
  const verb = holderOf(tree, word);
  return verb !== undefined && cueLemmas(tree, verb).some(isOfKind);
}

/** The verb whose object, or complement with "de", a noun is or stands in. */
function holderOf(tree: Tree, noun: Word): Word | undefined {
  for (const each of tree.path(noun)) {
    const holder = tree.parent(each);
    if (holder === undefined) return undefined;
    if (isVerb(holder)) {
      const taken = ['obj', 'nsubj:pass', 'conj'].includes(each.deprel);
      return taken || (each.deprel === 'obl' && preposition(tree, each) === 'de') ? holder : undefined;
    }
    if (!['nmod', 'conj', 'appos'].includes(each.deprel)) return undefined;
  }
  return undefined;
}
