/** Says of an event whether it happened, when, and who says so: by the models where there are some, else by rule. */
import type { EventDraft, Filled, Presentation } from '../draft';
import type { Classifier } from '../model/classifier';
import { Features } from '../model/features';
import type { Realis } from '../types';
import { sourceOf } from './attribution';
import type { ContextArticle } from './context-article';
import type { ContextModels } from './context-models';
import { dateFeatures } from './date-features';
import { dateOf } from './dates';
import { presentationOf } from './presentation';
import { realisFeatures } from './realis-features';
import { settingsOf } from './settings';
import { sourceFeatures } from './source-features';

/**
 * The least probability of a date and of a source: chosen by cross-validation, where recall still grows without
 * loss of F1.
 */
const DATE_THRESHOLD = 0.3;
const SOURCE_THRESHOLD = 0.35;

/** Presents the events of an article. */
export function presenter(article: ContextArticle, models?: ContextModels): (filled: Filled) => EventDraft {
  const features = new Features();
  return (filled) => {
    const { seed, roles } = filled;
    const presented = presentationOf(seed, article.cues);
    const decided =
      models === undefined
        ? byRule(filled, presented, article)
        : byModel(filled, presented, article, models, features);
    const { realis, date, source } = decided;
    return {
      seed,
      roles,
      ...presented,
      realis,
      ...(date === undefined ? {} : { date }),
      ...(source === undefined ? {} : { source }),
    };
  };
}

interface Decided {
  readonly realis: Realis;
  readonly date: string | undefined;
  readonly source: string | undefined;
}

function byRule({ seed }: Filled, { realis }: Presentation, article: ContextArticle): Decided {
  return {
    realis,
    date: dateOf(seed, article.triggers),
    source: sourceOf(seed, article.speeches, article.fillers, article.cues),
  };
}

function byModel(
  filled: Filled,
  presented: Presentation,
  article: ContextArticle,
  models: ContextModels,
  features: Features,
): Decided {
  const { date, source, realis } = settingsOf(filled, presented, article);
  const dated = likeliest(date.candidates, models.dates, DATE_THRESHOLD, (candidate) => {
    dateFeatures(date, candidate, features);
    return features;
  });
  const said = likeliest(source.candidates, models.sources, SOURCE_THRESHOLD, (candidate) => {
    sourceFeatures(source, candidate, features);
    return features;
  });
  realisFeatures(realis, features);
  return { realis: best(models.realis, features), date: dated?.date, source: said?.source };
}

/** The candidate that is likeliest right, where one is likely enough; the model's labels are `no` and `yes`. */
function likeliest<Candidate>(
  candidates: readonly Candidate[],
  model: Classifier,
  threshold: number,
  describe: (candidate: Candidate) => Features,
): Candidate | undefined {
  let chosen: Candidate | undefined;
  let highest = threshold;
  for (const candidate of candidates) {
    const probability = model.classify(describe(candidate))[1];
    if (probability < highest || (chosen !== undefined && probability === highest)) continue;
    highest = probability;
    chosen = candidate;
  }
  return chosen;
}

function best(model: Classifier, features: Features): Realis {
  const probabilities = model.classify(features);
  return model.labels[probabilities.indexOf(Math.max(...probabilities))] as Realis;
}
