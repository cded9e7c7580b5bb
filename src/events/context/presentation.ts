/** Polarity, kind of negation and realis by rule: read off the trigger and the chain of words that it is a complement of. */
import type { Cues, MatrixCue } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { Presentation } from '../draft';
import type { NegationKind, Realis } from '../types';
import type { At, SentenceView } from '../view/article-view';
import { cueLemmas, firstConjunct, isInfinitive, isVerb, preposition, tensed } from '../view/grammar';
import { isHypothesis } from './hypothesis';
import { lexicalNegation, type Named } from './lexical-negation';
import { attributeCue, cueFor } from './matrix';
import { isNegated } from './negation';
import { realisOfForm } from './tense';

/** What has been gathered on the way up from the trigger. */
interface State {
  negations: NegationKind[];
  realis: Realis;
  /** Whether `realis` was settled by something stronger than the plain form. */
  settled: boolean;
}

const COMPLEMENT = new Set([
  'xcomp', 'ccomp', 'csubj', 'acl', 'advcl', 'obl', 'obj', 'nsubj:pass', 'nmod', 'nsubj',
]); // prettier-ignore

/** Types that are speech themselves: "nier les accusations" does not say that nobody accused. */
const SPEECH = new Set(['ACCUSE', 'STATE', 'CRITICIZE', 'DENY', 'WARN', 'THREATEN']);

/** How the article presents the event whose trigger this is; `type` tells what the word says of itself ("défaite"). */
export function presentationOf(event: At & Partial<Named>, cues: Cues): Presentation {
  const { sentence, word, type, match } = event;
  const state: State = { negations: [], realis: 'actual', settled: false };
  const own = type === undefined ? undefined : lexicalNegation({ sentence, word, type, match }, cues);
  if (own !== undefined) state.negations.push(own);
  let at = word;
  let below: Word | undefined;
  for (let steps = 0; steps < 8; steps += 1) {
    if (!visit(sentence, at, below, cues, state)) break;
    const next = above(sentence, at);
    if (next === undefined) break;
    below = at;
    at = next;
  }
  const negations =
    type !== undefined && SPEECH.has(type.id)
      ? state.negations.filter((each) => each !== 'denial')
      : state.negations;
  const kind = negations[0];
  // Two negators on one chain cancel: "n'a pas refusé de signer".
  const negative = kind !== undefined && negations.length % 2 === 1;
  return {
    polarity: negative ? 'negative' : 'positive',
    negationKind: negative ? kind : 'none',
    realis: state.realis,
  };
}

/** The word on which the present one depends as a complement, or none where its clause stands free. */
function above(view: SentenceView, word: Word): Word | undefined {
  const first = firstConjunct(view.tree, word);
  if (!COMPLEMENT.has(first.deprel)) return undefined;
  const parent = view.tree.parent(first);
  if (parent === undefined) return undefined;
  const finite = isFinite(view, word);
  // "a refusé d'obéir et Festing l'a démis": a finite clause is no second infinitive
  if (first !== word && isVerb(word) && isVerb(first) && finite !== isFinite(view, first)) return undefined;
  // A finite relative clause is asserted, whatever is said of its antecedent.
  if (finite && (first.deprel === 'acl' || first.deprel === 'advcl')) return undefined;
  return parent;
}

function isFinite({ tree }: SentenceView, word: Word): boolean {
  return isVerb(word) && tensed(tree, word).feats['VerbForm'] === 'Fin';
}

/** Takes in what one word of the chain says; false where the chain ends with it. */
function visit(view: SentenceView, word: Word, below: Word | undefined, cues: Cues, state: State): boolean {
  if (below === undefined) {
    if (isNegated(view.tree, word, cues)) state.negations.push('syntactic');
    const own = realisOfForm(view.tree, word, cues);
    if (own !== undefined) settle(state, own);
    if (isHypothesis(view, word, cues)) settle(state, 'hypothetical');
    visitAttribute(view, word, cues, state);
    return true;
  }
  const cue = cueFor(view, word, below, cues);
  const negated = isNegated(view.tree, word, cues);
  if (cue === undefined) return visitPlain(view, word, below, negated, cues, state);
  apply(view, word, below, cue, negated, cues, state);
  visitAttribute(view, word, cues, state);
  return true;
}

/** "le sommet annulé": what the noun's own participle says. */
function visitAttribute(view: SentenceView, noun: Word, cues: Cues, state: State): void {
  const attribute = attributeCue(view, noun, cues);
  if (attribute === undefined || attribute.cue.effect === 'implicative') return;
  const negated = isNegated(view.tree, attribute.word, cues);
  apply(view, attribute.word, noun, attribute.cue, negated, cues, state);
  // "un projet d'attentat déjoué": that it failed is a fact, whatever it was before
  if (state.negations.length > 0) settle(state, 'actual');
}

/** A word without cue: a light verb's negation and tense are its noun's, "n'a pas tenu de réunion". */
function visitPlain(
  view: SentenceView,
  word: Word,
  below: Word,
  negated: boolean,
  cues: Cues,
  state: State,
): boolean {
  const light =
    takesPlace(view, word) || cueLemmas(view.tree, word).some((lemma) => cues.lightVerbs.has(lemma));
  const existential = word.lemma === 'avoir' || word.lemma === 'be' || word.lemma === 'être';
  const relation = firstConjunct(view.tree, below).deprel;
  const before = preposition(view.tree, below);
  // "n'a mené de raid" and "participer à des décisions" have their noun behind a preposition
  const asObject =
    relation === 'obj' ||
    relation === 'nsubj:pass' ||
    (relation === 'nsubj' && !hasObject(view, word)) ||
    (light && relation === 'obl' && PARTITIVE.has(before));
  if (!isVerb(below) && asObject && (light || existential)) {
    if (negated) state.negations.push('syntactic');
    const form = realisOfForm(view.tree, word, cues);
    if (form !== undefined) settle(state, form);
    return true;
  }
  // A noun in a circumstance of the clause is not what the clause wants or denies.
  return isVerb(below) && below.feats['VerbForm'] === 'Inf';
}

/** "n'aura pas lieu": the parser may take the verb for a copula. */
function takesPlace({ tree }: SentenceView, word: Word): boolean {
  return word.lemma === 'lieu' && tree.children(word, 'cop').some(({ lemma }) => lemma === 'avoir');
}

/** "n'a pas eu lieu" tells of its subject, "n'ont aucun sens" of its object. */
function hasObject({ tree }: SentenceView, verb: Word): boolean {
  return tree.children(verb, 'obj').some(({ lemma }) => lemma !== 'lieu' && lemma !== 'place');
}

const PARTITIVE = new Set(['de', 'à']);

function apply(
  view: SentenceView,
  word: Word,
  below: Word,
  cue: MatrixCue,
  negated: boolean,
  cues: Cues,
  state: State,
): void {
  const form = realisOfForm(view.tree, word, cues);
  switch (cue.effect) {
    case 'refusal':
    case 'failure':
    case 'avoidance':
    case 'cancellation':
    case 'denial':
      if (!negated) state.negations.push(cue.effect);
      if (cue.effect === 'denial') settle(state, 'hypothetical');
      else if (form !== undefined) settle(state, form);
      return;
    case 'implicative':
      if (negated) state.negations.push(cue.negated ?? 'failure');
      if (form !== undefined) settle(state, form);
      return;
    case 'future':
      if (negated) state.negations.push(cue.negated ?? 'syntactic');
      settle(state, 'future');
      return;
    case 'warning':
      // "warned that it would not sign" tells what will be; only the infinitive is what must not happen.
      if (!isInfinitive(below) || view.tree.children(below, 'nsubj', 'nsubj:pass').length > 0) return;
      if (state.negations.at(-1) === 'syntactic') state.negations.pop();
      settle(state, 'hypothetical');
      return;
    case 'tolerance':
      settle(state, 'hypothetical');
      return;
    default:
      if (negated && (cue.silent || cue.negated !== undefined))
        state.negations.push(cue.negated ?? 'syntactic');
      settle(state, 'hypothetical');
  }
}

function settle(state: State, realis: Realis): void {
  if (state.settled) return;
  state.realis = realis;
  state.settled = true;
}
