/** Decides which words are triggers by the trained models, over every verb, noun and adjective of the article. */
import type { BoostedTrees } from '../../boosting';
import type { Cues, Ontology, TriggerLexicon } from '../../ontology';
import type { EventSeed } from '../draft';
import type { Classifier } from '../model/classifier';
import { type Candidate, entryOf } from '../model/document';
import { triggerEvidence } from '../model/trigger-evidence';
import type { SentenceView } from '../view/article-view';
import { lookOnce } from './type-options';

/**
 * The least probability of an event. By cross-validation F1 of triggers and of relations is flat from 0.2 to 0.3; what is
 * less likely is mostly wrong where a text is of another kind than those annotated.
 */
export const TRIGGER_THRESHOLD = 0.25;

/** What judging needs. */
export interface TriggerJudges {
  readonly lexicon: TriggerLexicon;
  readonly cues: Cues;
  readonly ontology: Ontology;
  readonly model: Classifier;
  readonly trees: BoostedTrees;
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
  decision: TriggerJudges,
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

/** What models and lexicon say of every candidate of the article that may be an event at all, in text order. */
export function judgeTriggers(
  views: readonly SentenceView[],
  { trees, ontology, ...judges }: TriggerJudges,
): readonly JudgedCandidate[] {
  const look = lookOnce(views, judges);
  const evidence = triggerEvidence(look, ontology);
  return look.options.flatMap((options, i) => {
    const judged = options.map(({ candidate, type }, k) => {
      return { candidate, type, probability: trees.probability(evidence[i][k]) };
    });
    return judged.length === 0 ? [] : [judged.reduce((a, b) => (b.probability > a.probability ? b : a))];
  });
}

/** An event of the candidate; the lexicon's expression, where one has this type, gives its extent and its frame. */
export function seedOf(
  candidate: Candidate,
  type: string,
  confidence: number,
  ontology: Ontology,
): EventSeed {
  const { view, word, matches } = candidate;
  const match = entryOf(matches, type);
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
