/** Makes training examples for date, source and realis from annotated events. */
import { contextArticle } from '../../events/context/context-article';
import { dateFeatures } from '../../events/context/date-features';
import { presentationOf } from '../../events/context/presentation';
import { realisFeatures } from '../../events/context/realis-features';
import { settingsOf } from '../../events/context/settings';
import { sourceFeatures } from '../../events/context/source-features';
import { Features } from '../../events/model/features';
import type { EventModels } from '../../events/model/models';
import { fillByModel } from '../../events/roles/fill-by-model';
import { Fillers } from '../../events/roles/fillers';
import { viewBody } from '../../events/view/article-view';
import { annotatedSeeds } from './annotated-seeds';
import { entityKey } from './entity-key';
import type { Example } from './logistic';
import type { Annotated, LearnTools } from './annotated';

/** The labels of the models that judge one candidate at a time. */
export const YES_OR_NO = ['no', 'yes'] as const;
export const REALIS = ['actual', 'future', 'hypothetical', 'generic'] as const;

export interface ContextExamples {
  readonly dates: readonly Example[];
  readonly sources: readonly Example[];
  readonly realis: readonly Example[];
}

/**
 * The examples of one article. `models` say who speaks; models that have seen the article serve as well as ones
 * that have not (attribution on train, cross-validated: 64.5 and 63.8).
 */
export function contextExamples(
  { article, gold }: Annotated,
  models: Pick<EventModels, 'roles' | 'roleTrees'>,
  tools: LearnTools,
): ContextExamples {
  const views = viewBody(article, tools.cues);
  const eventOf = annotatedSeeds(views, gold, tools);
  const seeds = [...eventOf.keys()];
  const fillers = new Fillers(article.entities, tools.gazetteer);
  const roleTools = { ...tools, fillers, text: gold.text, entities: article.entities };
  const filled = fillByModel(views, seeds, {
    ...roleTools,
    model: models.roles,
    trees: models.roleTrees,
  }).map(([seed, roles]) => ({ seed, roles }));
  const context = contextArticle(article, views, { seeds, filled }, roleTools);
  const entityOf = entityKey(article.entities, gold.entities);
  const features = new Features();
  const example = (label: number): Example => {
    const { values, count } = features.buffer;
    return { label, features: values.slice(0, count) };
  };
  const examples = filled.map((each): ContextExamples => {
    const event = eventOf.get(each.seed);
    const settings = settingsOf(each, presentationOf(each.seed, tools.cues), context);
    const dates = settings.date.candidates.map((candidate) => {
      dateFeatures(settings.date, candidate, features);
      return example(candidate.date === event?.date ? 1 : 0);
    });
    const vouches = event?.attribution?.source;
    const sources = settings.source.candidates.map((candidate) => {
      sourceFeatures(settings.source, candidate, features);
      return example(vouches !== undefined && entityOf(candidate.source).includes(vouches) ? 1 : 0);
    });
    realisFeatures(settings.realis, features);
    return { dates, sources, realis: [example(REALIS.indexOf(event?.realis ?? 'actual'))] };
  });
  return joined(examples);
}

/** The examples of several articles together. */
export function joined(examples: readonly ContextExamples[]): ContextExamples {
  return {
    dates: examples.flatMap(({ dates }) => dates),
    sources: examples.flatMap(({ sources }) => sources),
    realis: examples.flatMap(({ realis }) => realis),
  };
}
