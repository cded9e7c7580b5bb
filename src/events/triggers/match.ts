/** Finds the ontology's trigger words and expressions in a sentence, and checks what they ask of their syntax. */
import type { LikelihoodCondition, Trigger, TriggerLexicon } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { Link } from '../view/link';
import type { SentenceView } from '../view/article-view';
import { isReflexive, isVerb } from '../view/grammar';
import { type Fit, fitOf, isRuledOut } from './fit';
import { conditionsAt, likelihoodOf } from './likelihood';

/** A trigger of the lexicon found in a sentence; words `from` to `to` (exclusive) are the expression. */
export interface Match {
  readonly trigger: Trigger;
  readonly from: number;
  readonly to: number;
  readonly fit: Fit;
  /** Whether a word beside which the entry speaks of something else stands in its slot. */
  readonly ruledOut: boolean;
  /** How likely the entry makes the word an event, by its uses and what stands around it. */
  readonly likelihood: number;
}

/** Words between the parts of an expression: "mis une nouvelle fois en garde", but only "prise massive d'otages". */
const VERB_GAP = 3;
const NOUN_GAP = 1;

/** Articles make an expression readable, no more: "trouver un accord" is also "trouver cet accord". */
const ARTICLES = new Set(['un', 'une', 'le', 'la', 'les', "l'", 'a', 'an', 'the']);

/** All triggers that the word may be the head of, expressions of several words first, then in the lexicon's order. */
export function matchesAt(view: SentenceView, word: Word, lexicon: TriggerLexicon): readonly Match[] {
  const links = view.links(word);
  const reflexive = isReflexive(view.tree, word);
  let conditions: ReadonlySet<LikelihoodCondition> | undefined;
  const matches: Match[] = [];
  for (const lemma of lookupLemmas(word, lexicon)) {
    const triggers = lexicon.startingWith(lemma);
    // Where the lexicon knows "se rendre", its entries for "rendre" do not speak of it.
    const apart = reflexive && triggers.some((each) => each.reflexive && each.words.length === 1);
    for (const trigger of triggers) {
      if (!hasPos(view, word, trigger) || !hasClitics(view, word, trigger, reflexive)) continue;
      if (apart && !trigger.reflexive && trigger.words.length === 1 && trigger.pos === 'verb') continue;
      const to = endOf(view, word, trigger, links);
      if (to === undefined) continue;
      conditions ??= conditionsAt(view, word, links);
      matches.push({
        trigger,
        from: word.index,
        to,
        fit: fitOf(view, word, trigger.when, links),
        ruledOut: isRuledOut(view, word, trigger.when, links),
        likelihood: likelihoodOf(trigger.likelihood, conditions),
      });
    }
  }
  return matches.sort((a, b) => b.trigger.words.length - a.trigger.words.length);
}

/**
 * The lemma, the form for entries that stand in the plural ("représailles", "violences"), and for a participle
 * that was tagged as adjective or noun the verb's lemma.
 */
function lookupLemmas(word: Word, lexicon: TriggerLexicon): readonly string[] {
  const lemma = word.lemma.toLowerCase();
  const lemmas = new Set([lemma, word.lemma, normal(word.text)]);
  if (word.upos === 'ADJ' || word.upos === 'NOUN') {
    for (const verb of lexicon.verbsOf(word.text.toLowerCase())) lemmas.add(verb);
  }
  return [...lemmas];
}

function hasPos({ tree }: SentenceView, word: Word, trigger: Trigger): boolean {
  if (trigger.pos === 'noun') {
    // "la situation critique" criticizes nobody
    const describes = word.upos === 'ADJ' && word.deprel === 'amod' && beside(word, tree.parent(word));
    return !describes && (word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'ADJ');
  }
  if (trigger.pos === 'adjective') return word.upos === 'ADJ' || word.upos === 'VERB';
  return isVerb(word) || word.upos === 'ADJ' || /é(?:e|s|es)?$/u.test(word.text);
}

function beside(word: Word, other: Word | undefined): boolean {
  return other !== undefined && Math.abs(other.index - word.index) === 1;
}

function hasClitics(view: SentenceView, word: Word, trigger: Trigger, reflexive: boolean): boolean {
  if (trigger.reflexive && !reflexive) {
    // In "s'est fait exploser" trees hang the pronoun on the infinitive.
    if (trigger.words.length === 1 || !followsReflexive(view, word)) return false;
  }
  if (trigger.clitic === undefined) return true;
  return view.tree.children(word).some((child) => normal(child.text) === trigger.clitic);
}

/** Whether "se" stands before the verb, with nothing but auxiliaries and adverbs between. */
function followsReflexive(view: SentenceView, verb: Word): boolean {
  const before = view.words.slice(0, verb.index).reverse();
  const pronoun = before.find(({ upos }) => upos !== 'AUX' && upos !== 'ADV');
  return pronoun?.lemma === 'se';
}

/**
 * Position after the expression's last word. Its words follow the head; only a verb's object may stand before
 * it: "un terme a été mis à", "l'appel lancé".
 */
function endOf(view: SentenceView, head: Word, trigger: Trigger, links: readonly Link[]): number | undefined {
  const parts = trigger.words.slice(1).filter((part) => !ARTICLES.has(part));
  const gap = trigger.pos === 'verb' ? VERB_GAP : NOUN_GAP;
  let at = head.index + 1;
  for (const [i, part] of parts.entries()) {
    const bare = BARE.has(part) && trigger.words[trigger.words.indexOf(part) + 1] === parts[i + 1];
    const found = view.words.slice(at, at + gap + 1).find((word) => {
      return isPart(word, part) && !(bare && i < parts.length - 1 && CONTRACTED.has(normal(word.text)));
    });
    const before = found === undefined && i === 0 && trigger.pos === 'verb';
    if (
      before &&
      links.some(({ slot, word }) => slot === 'obj' && word.index < head.index && isPart(word, part))
    )
      continue;
    if (found === undefined) return undefined;
    at = found.index + 1;
  }
  return at;
}

/** "mettre la main au sac" is not "mettre à sac". */
const BARE = new Set(['à', 'de']);
const CONTRACTED = new Set(['au', 'aux', 'du', 'des']);

function isPart(word: Word, part: string): boolean {
  return word.lemma === part || normal(word.text) === part;
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
