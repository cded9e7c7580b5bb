/** Makes training examples for date, source and realis from annotated events. */
import { type ContextArticle, contextArticle } from '../../events/context/context-article';
import type { DateCandidate } from '../../events/context/date-candidates';
import { dateFeatures } from '../../events/context/date-features';
import { presentationOf } from '../../events/context/presentation';
import { realisFeatures } from '../../events/context/realis-features';
import { settingsOf } from '../../events/context/settings';
import type { SourceCandidate } from '../../events/context/source-candidates';
import { sourceFeatures } from '../../events/context/source-features';
import type { Filled } from '../../events/draft';
import { Features } from '../../events/model/features';
import type { Sight } from '../../events/model/sight';
import type { EventModels } from '../../events/model/models';
import { fillByModel } from '../../events/roles/fill-by-model';
import { Fillers } from '../../events/roles/fillers';
import type { Realis } from '../../events/types';
import { viewBody } from '../../events/view/article-view';
import { annotatedSeeds } from './annotated-seeds';
import { entityKey } from './entity-key';
import type { Example } from './logistic';
import type { Annotated, LearnTools } from './annotated';

/** The labels of the models that judge one candidate at a time. */
export const YES_OR_NO = ['no', 'yes'] as const;
export const REALIS = ['actual', 'future', 'hypothetical', 'generic'] as const;

/** Examples of the linear models, and what is known of each article's annotated events. */
export interface ContextExamples {
  readonly dates: readonly Example[];
  readonly sources: readonly Example[];
  readonly realis: readonly Example[];
}

/** An article's annotated events, with the roles that the models give them, and the right answers. */
export interface AnnotatedContext {
  readonly events: readonly Filled[];
  readonly context: ContextArticle;
  /** What the models may see. */
  readonly sight: Sight;
  isDate(event: Filled, candidate: DateCandidate): boolean;
  isSource(event: Filled, candidate: SourceCandidate): boolean;
  realisOf(event: Filled): string;
}

/**
 * @param models say who speaks; models that have seen the article serve as well as ones that have not (attribution on
 * train, cross-validated: 64.5 and 63.8)
 */
export function annotatedContext(
  { article, gold }: Annotated,
  models: Pick<EventModels, 'roles' | 'roleTrees'>,
  tools: LearnTools,
): AnnotatedContext {
  const views = viewBody(article, tools.cues);
  const eventOf = annotatedSeeds(views, gold, tools);
  const seeds = [...eventOf.keys()];
  const fillers = new Fillers(article.entities, tools.gazetteer);
  const roleTools = { ...tools, fillers, text: gold.text, entities: article.entities };
  const events = fillByModel(views, seeds, {
    ...roleTools,
    model: models.roles,
    trees: models.roleTrees,
  }).map(([seed, roles]) => ({ seed, roles }));
  const { entityOf } = entityKey(views, article.entities, gold.entities);
  return {
    events,
    sight: tools.sight,
    context: contextArticle(article, views, { seeds, filled: events }, roleTools),
    isDate: ({ seed }, { date }) => date === eventOf.get(seed)?.date,
    isSource({ seed }, { source }) {
      const vouches = eventOf.get(seed)?.attribution?.source;
      return vouches !== undefined && entityOf(source).includes(vouches);
    },
    realisOf: ({ seed }) => eventOf.get(seed)?.realis ?? 'actual',
  };
}

/** The examples of one article. */
export function contextExamples(article: AnnotatedContext): ContextExamples {
  const { events, context } = article;
  const features = new Features(article.sight);
  const example = (label: number): Example => {
    const { values, count } = features.buffer;
    return { label, features: values.slice(0, count) };
  };
  return joined(
    events.map((each): ContextExamples => {
      const settings = settingsOf(each, presentationOf(each.seed, context.cues), context);
      const dates = settings.date.candidates.map((candidate) => {
        dateFeatures(settings.date, candidate, features);
        return example(Number(article.isDate(each, candidate)));
      });
      const sources = settings.source.candidates.map((candidate) => {
        sourceFeatures(settings.source, candidate, features);
        return example(Number(article.isSource(each, candidate)));
      });
      realisFeatures(settings.realis, features);
      return { dates, sources, realis: [example(REALIS.indexOf(article.realisOf(each) as Realis))] };
    }),
  );
}

/** The examples of several articles together. */
export function joined(examples: readonly ContextExamples[]): ContextExamples {
  return {
    dates: examples.flatMap(({ dates }) => dates),
    sources: examples.flatMap(({ sources }) => sources),
    realis: examples.flatMap(({ realis }) => realis),
  };
}
