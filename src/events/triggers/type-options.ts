/** The first look at triggers: which types of event each word of the article may be, by linear model and lexicon. */
import type { Cues, TriggerLexicon } from '../../ontology';
import type { Classifier } from '../model/classifier';
import { type Candidate, type DocumentView, documentView } from '../model/document';
import { Features } from '../model/features';
import { triggerFeatures } from '../model/trigger-features';
import type { SentenceView } from '../view/article-view';
import { logOdds } from './likelihood';

/** A type that a candidate may be an event of. */
export interface TypeOption {
  readonly candidate: Candidate;
  readonly type: string;
  /** The model's probability of the type, and of no event. */
  readonly byModel: number;
  readonly none: number;
  /** The probability with the lexicon's word added. */
  readonly weighed: number;
}

/** The options of an article, candidate by candidate in text order. */
export interface FirstLook {
  readonly document: DocumentView;
  readonly options: readonly (readonly TypeOption[])[];
}

/**
 * How much of an entry's log-odds is added to a type's, and what instead where no entry fits: rare types have too few
 * examples for the model to learn how far an entry can be trusted. F1 of triggers is flat from none to all of it, the
 * probabilities are best with half.
 */
const TRUST = 0.5;
const UNLISTED = -1.5;

/** Types that neither model nor lexicon thinks of are no option. */
const LEAST = 0.03;

export function lookOnce(
  views: readonly SentenceView[],
  { model, ...data }: { readonly lexicon: TriggerLexicon; readonly cues: Cues; readonly model: Classifier },
): FirstLook {
  const document = documentView(views, data);
  const features = new Features(model.sight);
  const options = document.candidates.map((candidate) => {
    triggerFeatures(candidate, document, features);
    return optionsOf(candidate, model.classify(features), model.labels);
  });
  return { document, options };
}

/** The first label stands for no event. */
function optionsOf(
  candidate: Candidate,
  probabilities: Float64Array,
  labels: readonly string[],
): readonly TypeOption[] {
  const { matches, likely } = candidate;
  const listed = new Set(matches.map(({ trigger }) => trigger.type));
  const priorOf = (type: string): number => {
    const likelihood = likely.get(type);
    return likelihood === undefined ? UNLISTED : TRUST * logOdds(likelihood);
  };
  const out = new Set(matches.filter(({ ruledOut }) => ruledOut).map(({ trigger }) => trigger.type));
  const none = probabilities[0];
  const odds = labels.map((type, i) => (i === 0 ? none : probabilities[i] * Math.exp(priorOf(type))));
  const sum = odds.reduce((a, b) => a + b, 0);
  return labels.flatMap((type, i): TypeOption[] => {
    if (i === 0 || (probabilities[i] < LEAST && !listed.has(type)) || (out.has(type) && !likely.has(type)))
      return [];
    return [{ candidate, type, byModel: probabilities[i], none, weighed: odds[i] / sum }];
  });
}
