/** What the linear models say of the dates and sources that each of an article's events may take. */
import type { Filled, Presentation } from '../draft';
import type { Classifier } from '../model/classifier';
import { Features } from '../model/features';
import type { ContextArticle } from './context-article';
import type { DateCandidate } from './date-candidates';
import { dateFeatures } from './date-features';
import { presentationOf } from './presentation';
import { type Settings, settingsOf } from './settings';
import type { SourceCandidate } from './source-candidates';
import { sourceFeatures } from './source-features';

/** A candidate with the probability that it is right. */
export interface Judged<Candidate> {
  readonly candidate: Candidate;
  readonly weighed: number;
}

/** An event, how the rules present it, and what the first look says of its candidates. */
export interface FirstContext {
  readonly filled: Filled;
  readonly presented: Presentation;
  readonly settings: Settings;
  readonly dates: readonly Judged<DateCandidate>[];
  readonly sources: readonly Judged<SourceCandidate>[];
}

/** The events in the order given. */
export function firstContext(
  events: readonly Filled[],
  article: ContextArticle,
  models: { readonly dates: Classifier; readonly sources: Classifier },
): readonly FirstContext[] {
  const features = new Features(models.dates.sight);
  return events.map((filled) => {
    const presented = presentationOf(filled.seed, article.cues);
    const settings = settingsOf(filled, presented, article);
    const dates = settings.date.candidates.map((candidate) => {
      dateFeatures(settings.date, candidate, features);
      return { candidate, weighed: models.dates.classify(features)[1] };
    });
    const sources = settings.source.candidates.map((candidate) => {
      sourceFeatures(settings.source, candidate, features);
      return { candidate, weighed: models.sources.classify(features)[1] };
    });
    return { filled, presented, settings, dates, sources };
  });
}
