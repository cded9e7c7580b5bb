/** Finds the ontology's trigger words and expressions in a sentence, and checks what they ask of their syntax. */
import type { Restriction, Trigger, TriggerLexicon } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { Link } from '../view/links';
import type { SentenceView } from '../view/article-view';
import { isReflexive, isVerb } from '../view/grammar';

/** Whether the restrictions hold; `unknown` where a slot's filler is no known entity or the slot is empty. */
export type Fit = 'yes' | 'unknown' | 'no';

/** A trigger of the lexicon found in a sentence; words `from` to `to` (exclusive) are the expression. */
export interface Match {
  readonly trigger: Trigger;
  readonly from: number;
  readonly to: number;
  readonly fit: Fit;
}

/** Words between the parts of an expression: "mis une nouvelle fois en garde", but only "prise massive d'otages". */
const VERB_GAP = 3;
const NOUN_GAP = 1;

/** All triggers that the word may be the head of, expressions of several words first, then in the lexicon's order. */
export function matchesAt(view: SentenceView, word: Word, lexicon: TriggerLexicon): readonly Match[] {
  const links = view.links(word);
  const matches: Match[] = [];
  for (const lemma of lookupLemmas(word)) {
    for (const trigger of lexicon.startingWith(lemma)) {
      if (!hasPos(word, trigger) || !hasClitics(view, word, trigger)) continue;
      const to = endOf(view, word, trigger);
      if (to === undefined) continue;
      matches.push({ trigger, from: word.index, to, fit: fitOf(view, trigger.when, links) });
    }
  }
  return matches.sort((a, b) => b.trigger.words.length - a.trigger.words.length);
}

/**
 * The lemma, the form for entries that stand in the plural ("représailles", "violences"), and for a participle
 * that was tagged as adjective or noun the verb's lemma.
 */
function lookupLemmas(word: Word): readonly string[] {
  const lemma = word.lemma.toLowerCase();
  const lemmas = new Set([lemma, word.lemma, normal(word.text)]);
  if (word.upos === 'ADJ' || word.upos === 'NOUN') {
    const verb = /^(.{2,})é(?:e|s|es)?$/u.exec(word.text.toLowerCase());
    if (verb !== null) lemmas.add(`${verb[1]}er`);
  }
  return [...lemmas];
}

function hasPos(word: Word, trigger: Trigger): boolean {
  if (trigger.pos === 'noun') return word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'ADJ';
  if (trigger.pos === 'adjective') return word.upos === 'ADJ' || word.upos === 'VERB';
  return isVerb(word) || word.upos === 'ADJ' || /é(?:e|s|es)?$/u.test(word.text);
}

function hasClitics(view: SentenceView, word: Word, trigger: Trigger): boolean {
  if (trigger.reflexive && !isReflexive(view.tree, word)) {
    // In "s'est fait exploser" trees hang the pronoun on the infinitive.
    if (trigger.words.length === 1 || !followsReflexive(view, word)) return false;
  }
  if (trigger.clitic === undefined) return true;
  return view.tree.children(word).some((child) => child.text.toLowerCase() === trigger.clitic);
}

/** Whether "se" stands before the verb, with nothing but auxiliaries and adverbs between. */
function followsReflexive(view: SentenceView, verb: Word): boolean {
  const before = view.words.slice(0, verb.index).reverse();
  const pronoun = before.find(({ upos }) => upos !== 'AUX' && upos !== 'ADV');
  return pronoun?.lemma === 'se';
}

/** Position after the expression's last word, where the words of the expression follow the head. */
function endOf(view: SentenceView, head: Word, trigger: Trigger): number | undefined {
  let at = head.index + 1;
  for (const part of trigger.words.slice(1)) {
    const gap = trigger.pos === 'verb' ? VERB_GAP : NOUN_GAP;
    const found = view.words
      .slice(at, at + gap + 1)
      .find((word) => word.lemma === part || normal(word.text) === part);
    if (found === undefined) return undefined;
    at = found.index + 1;
  }
  return at;
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function fitOf(view: SentenceView, when: readonly Restriction[], links: readonly Link[]): Fit {
  const fits = when.map((restriction) => fitOne(view, restriction, links));
  if (fits.includes('no')) return 'no';
  return fits.includes('unknown') ? 'unknown' : 'yes';
}

function fitOne(view: SentenceView, restriction: Restriction, links: readonly Link[]): Fit {
  const { slot, types, lemmas, not, present } = restriction;
  const filling = links.filter((link) => slot === 'any' || link.slot === slot).map(({ word }) => word);
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

/** The entity types at a word; `value` for a number or a noun that is counted. */
function fillTypes(view: SentenceView, word: Word): readonly string[] {
  const types: string[] = view.covering(word).map(({ entity }) => entity.type);
  const counted = word.upos === 'NUM' || view.tree.children(word, 'nummod').length > 0;
  return counted ? [...types, 'value'] : types;
}
