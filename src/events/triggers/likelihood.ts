/** How likely a lexicon entry makes its word an event, by what the entry says of such words and what stands around it. */
import type { Likelihood, LikelihoodCondition } from '../../ontology';
import type { Word } from '../../syntax/types';
import { isSomebody } from '../somebody';
import { isNominal, isPastParticiple, isReflexive, isVerb } from '../view/grammar';
import type { Link } from '../view/link';
import type { SentenceView } from '../view/article-view';

/** No entry is surer than this of a word, however many of its conditions hold. */
const SUREST = 0.99;

/**
 * The probability of the entry's type. Conditions of different kinds are weighed as independent evidence: each
 * moves the log-odds by as much as it moves them alone.
 */
export function likelihoodOf({ base, given }: Likelihood, holding: ReadonlySet<LikelihoodCondition>): number {
  if (given.size === 0) return base;
  let odds = logOdds(base);
  for (const [condition, value] of given) {
    if (holding.has(condition)) odds += logOdds(value) - logOdds(base);
  }
  return Math.min(SUREST, Math.max(1 - SUREST, 1 / (1 + Math.exp(-odds))));
}

export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** The conditions of the lexicon that hold around a word. */
export function conditionsAt(
  view: SentenceView,
  head: Word,
  links: readonly Link[],
): ReadonlySet<LikelihoodCondition> {
  const around = isVerb(head) ? aroundVerb(view, head, links) : aroundNoun(view, head, links);
  if (describesNoun(view, head)) around.push('part');
  const following = view.words[head.index + 1];
  if (following?.upos === 'ADP') around.push(`with:${following.lemma}`);
  return new Set([...around, ...links.map(({ slot }) => `with:${slot}` as const)]);
}

/** "un homme armé": a past participle without an auxiliary. */
function describesNoun({ tree }: SentenceView, word: Word): boolean {
  const modifies = word.deprel === 'acl' || word.deprel === 'amod';
  return modifies && isPastParticiple(word) && tree.children(word, 'aux', 'aux:pass', 'cop').length === 0;
}

function aroundVerb(view: SentenceView, verb: Word, links: readonly Link[]): LikelihoodCondition[] {
  const reflexive = isReflexive(view.tree, verb);
  const object = kindIn('obj', view, links);
  const subject = kindIn('subj', view, links);
  const conditions: LikelihoodCondition[] = [];
  if (object === 'someone' || object === 'thing') conditions.push(`obj:${object}`);
  else if (object === 'none' && !reflexive) conditions.push('obj:none');
  if (subject === 'someone' || subject === 'thing') conditions.push(`subj:${subject}`);
  if (reflexive) conditions.push('se');
  if (view.tree.children(verb).some(isImpersonal)) conditions.push('il');
  if (links.some(({ slot }) => slot === 'comp')) conditions.push('que');
  return conditions;
}

function aroundNoun(view: SentenceView, noun: Word, links: readonly Link[]): LikelihoodCondition[] {
  const kinds = links.filter(({ slot }) => slot !== 'num').map(({ word }) => kindOf(view, word));
  const determined =
    view.tree.children(noun, 'det', 'nummod').length > 0 || links.some(({ slot }) => slot === 'poss');
  const conditions: LikelihoodCondition[] = [];
  if (kinds.length === 0) conditions.push('of:none');
  else conditions.push(kinds.includes('someone') ? 'of:someone' : 'of:thing');
  if (noun.feats['Number'] === 'Plur') conditions.push('plural');
  if (!determined) conditions.push('bare');
  if (links.some(({ slot }) => slot === 'poss')) conditions.push('poss');
  return conditions;
}

function isImpersonal({ deprel, text }: Word): boolean {
  return deprel.startsWith('expl') && text.toLowerCase() === 'il';
}

/** What stands in a slot: somebody where one of several is, else a thing. */
function kindIn(
  slot: string,
  view: SentenceView,
  links: readonly Link[],
): 'someone' | 'thing' | 'unknown' | 'none' {
  const kinds = links.filter((link) => link.slot === slot).map(({ word }) => kindOf(view, word));
  if (kinds.includes('someone')) return 'someone';
  if (kinds.includes('thing')) return 'thing';
  return kinds.length === 0 ? 'none' : 'unknown';
}

/** Whether a word stands for somebody or for a thing; a pronoun that stands for nothing known tells neither. */
function kindOf(view: SentenceView, word: Word): 'someone' | 'thing' | 'unknown' {
  const types = view.covering(word).map(({ entity }) => entity.type);
  if (types.some(isSomebody)) return 'someone';
  if (word.feats['Poss'] === 'Yes') return 'someone';
  return types.length > 0 || isNominal(word) || word.upos === 'ADJ' ? 'thing' : 'unknown';
}
