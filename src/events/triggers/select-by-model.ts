/** Decides which words are triggers by the trained model, over every verb, noun and adjective of the article. */
import type { Ontology, TriggerLexicon } from '../../ontology';
import type { EventSeed } from '../draft';
import type { Classifier } from '../model/classifier';
import { type Candidate, documentView, strongTypes } from '../model/document';
import { Features } from '../model/features';
import { triggerFeatures } from '../model/trigger-features';
import type { SentenceView } from '../view/article-view';

/** The least probability of an event: chosen by cross-validation for the best F1 of triggers. */
export const TRIGGER_THRESHOLD = 0.42;

/**
 * What the lexicon adds to a type's log-odds, chosen by cross-validation (trigger F1 64.8 without, 67.3 with):
 * rare types have too few examples for the model to learn how far an entry can be trusted.
 */
const PRIOR = { onlyStrong: 2.4, strong: 0.3, weak: 0, unlisted: -1.5 } as const;

/** What deciding needs. */
export interface TriggerDecision {
  readonly ontology: Ontology;
  readonly lexicon: TriggerLexicon;
  readonly model: Classifier;
}

/** A candidate with its likeliest type of event, however unlikely. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly type: string;
  readonly probability: number;
}

/** The events of the article in text order, at most one a word; the words of an expression are none of their own. */
export function seedsByModel(
  views: readonly SentenceView[],
  decision: TriggerDecision,
  threshold = TRIGGER_THRESHOLD,
): readonly EventSeed[] {
  let taken = -1;
  return judgeTriggers(views, decision).flatMap(({ candidate, type, probability }) => {
    if (probability < threshold || candidate.word.start < taken) return [];
    const seed = seedOf(candidate, type, probability, decision.ontology);
    taken = seed.trigger.end;
    return [seed];
  });
}

/** What model and lexicon say of every candidate of the article, in text order. */
export function judgeTriggers(
  views: readonly SentenceView[],
  { lexicon, model }: Omit<TriggerDecision, 'ontology'>,
): readonly JudgedCandidate[] {
  const document = documentView(views, lexicon);
  const features = new Features();
  return document.candidates.map((candidate) => {
    triggerFeatures(candidate, document, features);
    return { candidate, ...likeliest(candidate, model.classify(features), model.labels) };
  });
}

/** The likeliest type under model and lexicon together; the first label stands for no event. */
function likeliest(
  { matches }: Candidate,
  probabilities: Float64Array,
  labels: readonly string[],
): { readonly type: string; readonly probability: number } {
  const strong = strongTypes(matches);
  const listed = new Set(matches.filter(({ fit }) => fit !== 'no').map(({ trigger }) => trigger.type));
  const priorOf = (type: string): number => {
    if (strong.has(type)) return strong.size === 1 ? PRIOR.onlyStrong : PRIOR.strong;
    return listed.has(type) ? PRIOR.weak : PRIOR.unlisted;
  };
  let sum = probabilities[0];
  let best = { type: labels[0], odds: 0 };
  for (let i = 1; i < probabilities.length; i += 1) {
    const odds = probabilities[i] * Math.exp(priorOf(labels[i]));
    sum += odds;
    if (odds > best.odds) best = { type: labels[i], odds };
  }
  return { type: best.type, probability: best.odds / sum };
}

/** An event of the candidate; the lexicon's expression, where one has this type, gives its extent and its frame. */
export function seedOf(
  candidate: Candidate,
  type: string,
  confidence: number,
  ontology: Ontology,
): EventSeed {
  const { view, word, matches } = candidate;
  const own = matches.filter(({ trigger }) => trigger.type === type);
  const match = own.find(({ fit }) => fit !== 'no') ?? own[0];
  const end =
    match === undefined || match.fit === 'no' ? word.end : (view.words[match.to - 1]?.end ?? word.end);
  return {
    sentence: view,
    word,
    type: ontology.type(type),
    trigger: { start: word.start, end },
    confidence,
    ...(match === undefined ? {} : { match }),
  };
}
