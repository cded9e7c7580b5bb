/** Says of an event whether it happened, when, and who says so: by the models where there are some, else by rule. */
import type { EventDraft, Filled, Presentation } from '../draft';
import type { Classifier } from '../model/classifier';
import { Features } from '../model/features';
import type { Realis } from '../types';
import { sourceOf } from './attribution';
import type { ContextArticle } from './context-article';
import type { ContextModels } from './context-models';
import { dateEvidence } from './date-evidence';
import { dateOf } from './dates';
import { firstContext, type Judged } from './first-look';
import { presentationOf } from './presentation';
import { realisFeatures } from './realis-features';

/**
 * The least probability of a date and of a source: chosen by cross-validation, where recall still grows without
 * loss of F1.
 */
const DATE_THRESHOLD = 0.23;
const SOURCE_THRESHOLD = 0.22;

/** How likely an event must be to come that a date after the publication makes it one. */
const FUTURE_THRESHOLD = 0.05;

/** The least probability at which a rule stands against a model that sees no words. */
const RULE_THRESHOLD = 0.32;

/** Presents the events of an article, in the order given. */
export function presentAll(
  events: readonly Filled[],
  article: ContextArticle,
  models?: ContextModels,
): readonly EventDraft[] {
  if (models === undefined) return events.map((filled) => byRule(filled, article));
  const looks = firstContext(events, article, models);
  const dates = dateEvidence(looks, article.publishedAt);
  const features = new Features(models.realis.sight);
  return looks.map(({ filled, presented, settings, ...judged }, i) => {
    realisFeatures(settings.realis, features);
    const likely = models.realis.classify(features);
    const mayCome = likely[models.realis.labels.indexOf('future')] >= FUTURE_THRESHOLD;
    const dated = judged.dates.map(({ candidate }, k) => {
      return { candidate, weighed: models.dateTrees.probability(dates[i][k]) };
    });
    const presumed = presume(models.realis, likely, presented);
    const open =
      mayCome || presumed !== 'actual'
        ? dated
        : dated.filter(({ candidate }) => !isLater(candidate.date, article.publishedAt));
    const date = likeliest(open, DATE_THRESHOLD)?.date;
    const isAhead = presumed === 'actual' && date !== undefined && isLater(date, article.publishedAt);
    const realis = isAhead ? 'future' : presumed;
    const source = likeliest(judged.sources, SOURCE_THRESHOLD)?.source;
    return drafted(filled, { ...presented, realis }, date, source);
  });
}

function byRule(filled: Filled, article: ContextArticle): EventDraft {
  const { seed } = filled;
  const { triggers, speechesIn, fillers, cues } = article;
  const source = sourceOf(seed, speechesIn.get(seed.sentence) ?? [], fillers, cues);
  return drafted(filled, presentationOf(seed, cues), dateOf(seed, triggers), source);
}

function drafted(
  { seed, roles }: Filled,
  presented: Presentation,
  date: string | undefined,
  source: string | undefined,
): EventDraft {
  return {
    seed,
    roles,
    ...presented,
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
  };
}

/** Whether a date lies after the day or month of publication: what has happened did not happen then. */
function isLater(date: string, publishedAt: string | undefined): boolean {
  if (publishedAt === undefined) return false;
  const length = Math.min(date.length, publishedAt.length);
  return date.slice(0, length) > publishedAt.slice(0, length);
}

/** The candidate that is likeliest right, where one is likely enough; of equals the first. */
function likeliest<Candidate>(
  judged: readonly Judged<Candidate>[],
  threshold: number,
): Candidate | undefined {
  const first = judged.reduce<Judged<Candidate> | undefined>(
    (a, b) => (a === undefined || b.weighed > a.weighed ? b : a),
    undefined,
  );
  return first === undefined || first.weighed < threshold ? undefined : first.candidate;
}

/**
 * What the model says; one that sees no words cannot know "if" and "plan", and leaves what the rules read off them
 * standing where it does not speak clearly against it.
 */
function presume(
  model: Classifier,
  probabilities: Float64Array,
  { realis, negationKind }: Presentation,
): Realis {
  const isOpen = realis !== 'actual' && negationKind !== 'denial';
  const held = isOpen && probabilities[model.labels.indexOf(realis)] >= RULE_THRESHOLD;
  return held && model.sight.wordless ? realis : best(model, probabilities);
}

function best(model: Classifier, probabilities: Float64Array): Realis {
  return model.labels[probabilities.indexOf(Math.max(...probabilities))] as Realis;
}
