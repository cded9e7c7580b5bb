/** Which word a time dates, by syntax, and how far an event is from it. */
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';
import { isPastParticiple, isVerb, preposition } from '../view/grammar';
import type { DatedTime } from './dated-times';

/** How far, in words of the tree and clause boundaries, a time may be from what it dates. */
const REACH = 4;
const CLAUSE = new Set(['ccomp', 'acl', 'advcl', 'parataxis']);
/** What ties an event to the occasion that it happened on: "tués dans un attentat mardi", "dit lors d'un discours lundi". */
const OCCASION = new Set([
  'dans',
  'lors de',
  'au cours de',
  'pendant',
  'par',
  'en',
  'à',
  'in',
  'during',
  'at',
  'by',
]);
const OF = new Set(['de', 'du', 'of', "'s", '’s']);

/**
 * The word that a time dates: the verb that it hangs on, or the noun in "l'accord de mardi", "les élections de
 * novembre". Names take no time, and nouns that name no event only after "de": "a vu le roi mardi" is the verb's.
 */
export function ownerOf(view: SentenceView, time: DatedTime, triggers: ReadonlySet<Word>): Word | undefined {
  const { tree } = view;
  const head = tree.words[time.head];
  if (head === undefined) return undefined;
  const name = preposition(tree, head) || (tree.words[time.from]?.lemma ?? '');
  const possessive = tree
    .children(head, 'case')
    .some((child) => child.index > head.index && OF.has(child.lemma));
  for (const at of [...tree.path(head)].slice(1)) {
    if (at.index >= time.from && at.index < time.to) continue;
    const noun = tree.parent(at);
    // "l'attentat perpétré mardi": the participle of a noun that names an event tells of that event.
    if (isBareParticiple(view, at) && noun !== undefined && triggers.has(noun) && !triggers.has(at))
      return noun;
    if (isVerb(at) || triggers.has(at) || isClauseHead(view, at) || at.deprel === 'root') return at;
    if (at.upos !== 'NOUN') continue;
    if (at.index > time.from && !possessive) continue;
    if (possessive || OF.has(name) || isNamedEvent(view, at)) return at;
  }
  return undefined;
}

function isBareParticiple({ tree }: SentenceView, word: Word): boolean {
  return (
    isVerb(word) && word.deprel === 'acl' && isPastParticiple(word) && tree.children(word, 'aux').length === 0
  );
}

function isClauseHead({ tree }: SentenceView, word: Word): boolean {
  return tree.children(word, 'cop', 'nsubj', 'nsubj:pass').length > 0;
}

/** Whether the time belongs to a named event that is not the one at `word`: "l'élection de 2016" dates nothing else. */
export function isOfNamedEvent(
  view: SentenceView,
  word: Word,
  time: DatedTime,
  triggers: ReadonlySet<Word>,
): boolean {
  const owner = ownerOf(view, time, triggers);
  if (owner === undefined || owner === word || isVerb(owner)) return false;
  // "un attentat" is an event too, but one that its sentence tells of
  return view
    .headedBy(owner)
    .some(({ entity, mention }) => entity.type === 'EVENT' && mention.form === 'name');
}

/** "les élections de mi-mandat en novembre": the election's time, whatever the verb says of it. */
function isNamedEvent(view: SentenceView, noun: Word): boolean {
  return view.headedBy(noun).some(({ entity }) => entity.type === 'EVENT');
}

/**
 * The way from the event up to the time's owner, a finite clause counting more, or to the word whose occasion
 * or second conjunct the owner is; nothing where it is too far.
 */
export function stepsTo(
  view: SentenceView,
  word: Word,
  owner: Word,
  triggers: ReadonlySet<Word>,
): number | undefined {
  const { tree } = view;
  const occasion = triggers.has(owner) && isOccasion(view, owner);
  const holder = occasion || owner.deprel === 'conj' ? tree.parent(owner) : undefined;
  let cost = 0;
  for (const each of tree.path(word)) {
    if (each.index === owner.index) return cost;
    if (each.index === holder?.index) return cost + 2;
    const finite = each.feats['VerbForm'] === 'Fin';
    cost += finite && CLAUSE.has(each.deprel) ? REACH + 1 : 1;
    if (cost > REACH) return undefined;
  }
  return undefined;
}

function isOccasion(view: SentenceView, noun: Word): boolean {
  if (isVerb(noun)) return false;
  return (
    OCCASION.has(preposition(view.tree, noun)) ||
    view.tree.children(noun, 'case').some(({ lemma }) => lemma === 'lors')
  );
}
