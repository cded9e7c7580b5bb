/** Decides which words are triggers by the trained model, over every verb, noun and adjective of the article. */
import type { Ontology, TriggerLexicon } from '../../ontology';
import type { EventSeed } from '../draft';
import type { Classifier } from '../model/classifier';
import { type Candidate, documentView } from '../model/document';
import { Features } from '../model/features';
import { triggerFeatures } from '../model/trigger-features';
import type { SentenceView } from '../view/article-view';

/** The least probability of an event: chosen by cross-validation for the best F1 of triggers. */
export const TRIGGER_THRESHOLD = 0.35;

/** What deciding needs. */
export interface TriggerDecision {
  readonly ontology: Ontology;
  readonly lexicon: TriggerLexicon;
  readonly model: Classifier;
}

/** The events of the article in text order, at most one a word. */
export function seedsByModel(
  views: readonly SentenceView[],
  { ontology, lexicon, model }: TriggerDecision,
  threshold = TRIGGER_THRESHOLD,
): readonly EventSeed[] {
  const document = documentView(views, lexicon);
  const features = new Features();
  return document.candidates.flatMap((candidate) => {
    triggerFeatures(candidate, document, features);
    const probabilities = model.classify(features);
    let best = 1;
    for (let i = 2; i < probabilities.length; i += 1) {
      if ((probabilities[i]) > (probabilities[best])) best = i;
    }
    const confidence = probabilities[best];
    const type = model.labels[best];
    return confidence < threshold || type === undefined
      ? []
      : [seedOf(candidate, type, confidence, ontology)];
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
