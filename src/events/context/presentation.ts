/** Polarity, kind of negation and realis: read off the trigger and the chain of words that it is a complement of. */
import type { Cues, MatrixCue } from '../../ontology';
import type { Word } from '../../syntax/types';
import type { Presentation } from '../draft';
import type { NegationKind, Realis } from '../types';
import type { At, SentenceView } from '../view/article-view';
import { cueLemmas, firstConjunct, isInfinitive, isVerb, preposition, tensed } from '../view/grammar';
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
  'xcomp',
  'ccomp',
  'csubj',
  'acl',
  'advcl',
  'obl',
  'obj',
  'nsubj:pass',
  'nmod',
  'nsubj',
]);

/** How the article presents the event whose trigger this is. */
export function presentationOf({ sentence, word }: At, cues: Cues): Presentation {
  const state: State = { negations: [], realis: 'actual', settled: false };
  let at = word;
  let below: Word | undefined;
  for (let steps = 0; steps < 8; steps += 1) {
    if (!visit(sentence, at, below, cues, state)) break;
    const next = above(sentence, at);
    if (next === undefined) break;
    below = at;
    at = next;
  }
  const kind = state.negations[0];
  // Two negators on one chain cancel: "n'a pas refusé de signer".
  const negative = kind !== undefined && state.negations.length % 2 === 1;
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
  const finite = isVerb(word) && tensed(view.tree, word).feats['VerbForm'] === 'Fin';
  // A finite relative clause is asserted, whatever is said of its antecedent.
  if (finite && (first.deprel === 'acl' || first.deprel === 'advcl')) return undefined;
  return parent;
}

/** Takes in what one word of the chain says; false where the chain ends with it. */
function visit(view: SentenceView, word: Word, below: Word | undefined, cues: Cues, state: State): boolean {
  const isTrigger = below === undefined;
  if (isTrigger) {
    if (isNegated(view.tree, word, cues)) state.negations.push('syntactic');
    const own = realisOfForm(view.tree, word, cues);
    if (own !== undefined) settle(state, own);
    if (isHypothesis(view, word, cues)) settle(state, 'hypothetical');
    return true;
  }
  const cue = cueFor(view, word, below, cues);
  const negated = isNegated(view.tree, word, cues);
  if (cue === undefined) {
    // "n'a pas tenu de réunion": the light verb's negation is the noun's.
    const light = cueLemmas(view.tree, word).some((lemma) => cues.lightVerbs.has(lemma));
    const existential = word.lemma === 'avoir' || word.lemma === 'be' || word.lemma === 'être';
    const asObject = !isVerb(below) && (below.deprel === 'obj' || below.deprel.startsWith('nsubj'));
    if (asObject && (light || existential)) {
      if (negated) state.negations.push('syntactic');
      const form = realisOfForm(view.tree, word, cues);
      if (form !== undefined) settle(state, form);
      return true;
    }
    // A noun in a circumstance of the clause is not what the clause wants or denies.
    return isVerb(below) && below.feats['VerbForm'] === 'Inf';
  }
  apply(view, word, below, cue, negated, cues, state);
  return true;
}

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
      if (negated) state.negations.push('failure');
      if (form !== undefined) settle(state, form);
      return;
    case 'future':
      if (negated) state.negations.push('syntactic');
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
      if (negated && cue.silent) state.negations.push('syntactic');
      settle(state, 'hypothetical');
  }
}

function settle(state: State, realis: Realis): void {
  if (state.settled) return;
  state.realis = realis;
  state.settled = true;
}

/** The cue of a matrix word that governs the word below in the way that the cue asks for. */
export function cueFor(view: SentenceView, word: Word, below: Word, cues: Cues): MatrixCue | undefined {
  const clause = isVerb(below);
  const kind = clause ? 'clause' : 'noun';
  const relation = firstConjunct(view.tree, below).deprel;
  if (!clause && !isVerb(word) && preposition(view.tree, below) !== 'de' && relation !== 'nmod')
    return undefined;
  if (clause && relation === 'advcl' && preposition(view.tree, below) === 'pour') return undefined;
  if (!clause && relation === 'nsubj' && !RAISING.has(word.lemma)) return undefined;
  return cueLemmas(view.tree, word)
    .flatMap((lemma) => cues.matrix.get(lemma) ?? [])
    .find((cue) => cue.complement === 'any' || cue.complement === kind);
}

/** Verbs whose subject is what fails or ends: "le coup d'État a échoué". */
const RAISING = new Set(['échouer', 'avorter', 'fail']);

/** "si …", "pour …", "toute …", "éventuelle …" */
function isHypothesis(view: SentenceView, word: Word, cues: Cues): boolean {
  const { hypothesis } = cues;
  return view.tree.children(word).some((child) => {
    const lemma = child.lemma.toLowerCase();
    if (child.deprel === 'mark')
      return hypothesis.markers.has(lemma) && !(lemma === 'si' && child.upos === 'ADV');
    if (child.deprel === 'det') {
      return hypothesis.determiners.has(lemma) && view.tree.children(word, 'det').length === 1;
    }
    return child.deprel === 'amod' && hypothesis.adjectives.has(lemma);
  });
}
