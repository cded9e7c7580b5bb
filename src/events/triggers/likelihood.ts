/** How likely a lexicon entry makes its word an event, by what the entry says of such words and what stands around it. */
import type { LikelihoodCondition, Trigger } from '../../ontology';
import type { Word } from '../../syntax/types';
import { isNominal, isReflexive, isVerb } from '../view/grammar';
import type { Link } from '../view/link';
import type { SentenceView } from '../view/article-view';

const SOMEONE = new Set(['PERSON', 'ORG', 'GPE', 'GROUP']);

/** No entry is surer than this of a word, however many of its conditions hold. */
const SUREST = 0.99;

/**
 * The probability of the entry's type. Conditions of different kinds are weighed as independent evidence: each
 * moves the log-odds by as much as it moves them alone.
 */
export function likelihoodOf(
  { base, given }: Trigger['likelihood'],
  holding: ReadonlySet<LikelihoodCondition>,
): number {
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
  return new Set(isVerb(head) ? aroundVerb(view, head, links) : aroundNoun(view, head, links));
}

function aroundVerb(view: SentenceView, verb: Word, links: readonly Link[]): readonly LikelihoodCondition[] {
  const objects = links.filter(({ slot }) => slot === 'obj').map(({ word }) => kindOf(view, word));
  const subjects = links.filter(({ slot }) => slot === 'subj').map(({ word }) => kindOf(view, word));
  const reflexive = isReflexive(view.tree, verb);
  return [
    ...(objects.includes('someone') ? (['obj:someone'] as const) : []),
    ...(!objects.includes('someone') && objects.includes('thing') ? (['obj:thing'] as const) : []),
    ...(objects.length === 0 && !reflexive ? (['obj:none'] as const) : []),
    ...(subjects.includes('someone') ? (['subj:someone'] as const) : []),
    ...(!subjects.includes('someone') && subjects.includes('thing') ? (['subj:thing'] as const) : []),
    ...(reflexive ? (['se'] as const) : []),
    ...(links.some(({ slot }) => slot === 'comp' || slot === 'quote') ? (['que'] as const) : []),
  ];
}

function aroundNoun(view: SentenceView, noun: Word, links: readonly Link[]): readonly LikelihoodCondition[] {
  const kinds = links.filter(({ slot }) => slot !== 'num').map(({ word }) => kindOf(view, word));
  const determined =
    view.tree.children(noun, 'det', 'nummod').length > 0 || links.some(({ slot }) => slot === 'poss');
  return [
    ...(kinds.includes('someone') ? (['of:someone'] as const) : []),
    ...(!kinds.includes('someone') && kinds.length > 0 ? (['of:thing'] as const) : []),
    ...(kinds.length === 0 ? (['of:none'] as const) : []),
    ...(noun.feats['Number'] === 'Plur' ? (['plural'] as const) : []),
    ...(determined ? [] : (['bare'] as const)),
  ];
}

/** Whether a word stands for somebody or for a thing; a pronoun that stands for nothing known tells neither. */
function kindOf(view: SentenceView, word: Word): 'someone' | 'thing' | 'unknown' {
  const types = view.covering(word).map(({ entity }) => entity.type);
  if (types.some((type) => SOMEONE.has(type))) return 'someone';
  if (word.feats['Poss'] === 'Yes') return 'someone';
  return types.length > 0 || isNominal(word) || word.upos === 'ADJ' ? 'thing' : 'unknown';
}
