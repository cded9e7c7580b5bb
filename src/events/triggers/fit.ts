/** Whether the restrictions that a lexicon entry puts on its syntax hold in a sentence. */
import type { Restriction } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';
import { firstConjunct, isInfinitive, isReflexive, isVerb, preposition } from '../view/grammar';
import type { Link } from '../view/link';
import { finiteClauses, reportsSpeech } from './reporting';

/** Whether the restrictions hold; `unknown` where a slot's filler is no known entity or the slot is empty. */
export type Fit = 'yes' | 'unknown' | 'no';

/** How a noun hangs on the verb that a restriction of its slot `verb` names. */
const HELD = new Set(['obj', 'nsubj', 'nsubj:pass', 'obl']);

/** Whether what stands around the trigger word is what the entry asks for. */
export function fitOf(
  view: SentenceView,
  head: Word,
  when: readonly Restriction[],
  links: readonly Link[],
): Fit {
  const fits = when.map((restriction) => fitOne(view, head, restriction, links));
  if (fits.includes('no')) return 'no';
  return fits.includes('unknown') ? 'unknown' : 'yes';
}

/** How many restrictions ask for something; those that only name words of another sense do not. */
export function demands(when: readonly Restriction[]): number {
  return when.filter(({ types, lemmas, present }) => (types ?? lemmas ?? present) !== undefined).length;
}

/** Whether a restriction names the word found in its slot as one beside which the entry speaks of something else. */
export function isRuledOut(
  view: SentenceView,
  head: Word,
  when: readonly Restriction[],
  links: readonly Link[],
): boolean {
  return when.some(({ slot, not }) => {
    return not !== undefined && fillingOf(view, head, slot, links).some(({ lemma }) => not.includes(lemma));
  });
}

function fitOne(view: SentenceView, head: Word, restriction: Restriction, links: readonly Link[]): Fit {
  const { slot, types, lemmas, not, present } = restriction;
  const filling = fillingOf(view, head, slot, links);
  if (present === false && filling.length > 0) return 'no';
  if (present === true && filling.length === 0) return 'no';
  if (not !== undefined && filling.some((word) => not.includes(word.lemma))) return 'no';
  if (lemmas !== undefined) {
    if (filling.length === 0) return 'unknown';
    if (!filling.some((word) => lemmas.includes(word.lemma))) return 'no';
  }
  if (types === undefined) return 'yes';
  if (filling.length === 0) return slot === 'any' ? 'no' : 'unknown';
  const found = filling.flatMap((word) => fillTypes(view, word));
  if (found.some((type) => (types as readonly string[]).includes(type))) return 'yes';
  return found.length > 0 ? 'no' : 'unknown';
}

/** What stands in the slot of a restriction; `any`, `verb`, `head`, `se`, `said` and `que` are slots besides those of frames. */
function fillingOf(view: SentenceView, head: Word, slot: string, links: readonly Link[]): readonly Word[] {
  if (slot === 'verb') return governors(view, head);
  if (slot === 'head') return headNoun(view, head);
  if (slot === 'said') return reportsSpeech(view, head, links) ? [head] : [];
  if (slot === 'que') return finiteClauses(view, links);
  if (slot === 'se') return isReflexive(view.tree, head) ? [head] : [];
  return links.filter((link) => slot === 'any' || link.slot === slot).map(({ word }) => word);
}

/** The verbs that say what is done with a noun: "donner" in "ont donné leur accord", "l'accord donné par". */
function governors({ tree }: SentenceView, noun: Word): readonly Word[] {
  const first = firstConjunct(tree, noun);
  const holder = HELD.has(first.deprel) ? tree.parent(first) : undefined;
  const modifiers = tree.children(noun, 'acl', 'amod').filter((verb) => isVerb(verb) && !isInfinitive(verb));
  return holder !== undefined && isVerb(holder) ? [holder, ...modifiers] : modifiers;
}

/** The noun that a noun says the kind or members of: "un point de départ", "l'association des déportés et internés". */
function headNoun({ tree }: SentenceView, noun: Word): readonly Word[] {
  const first = firstConjunct(tree, noun);
  const holder = first.deprel === 'nmod' ? tree.parent(first) : undefined;
  // "le lieu de la réunion" is that of a meeting
  const known = tree.children(first, 'det', 'case').some(({ upos, text }) => upos === 'DET' || text === 'du');
  return !known && holder !== undefined && preposition(tree, first) === 'de' ? [holder] : [];
}

/** The entity types at a word; `value` for a number or a noun that is counted. */
function fillTypes(view: SentenceView, word: Word): readonly string[] {
  const types: string[] = view.covering(word).map(({ entity }) => entity.type);
  const counted = word.upos === 'NUM' || view.tree.children(word, 'nummod').length > 0;
  return counted ? [...types, 'value'] : types;
}
