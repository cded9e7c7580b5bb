/** The annotated articles that events are measured on, read and compared with what newsgraph finds in them. */
import { basename, join } from 'node:path';
import type { Language } from '../../../article/types';
import { ArticleError } from '../../../errors';
import { loadEventData } from '../../../events/load-tools';
import { type EventModels, loadEventModels } from '../../../events/model/models';
import { ALL } from '../../../events/model/sight';
import { loadOntology } from '../../../ontology';
import type { LearnTools } from '../../events/annotated';
import { IndexedAnnotation } from './annotation';
import { compare, type Comparison } from './compare';
import { extract, modelsByFold, USUAL_FOLDS } from './cross-validate';
import { type GoldArticle, GoldReader } from './gold-articles';

/** One article, what was found in it, and with which models. */
export interface ScoredArticle extends GoldArticle {
  readonly comparison: Comparison;
  readonly tools: LearnTools;
  /** Absent: the rules decided alone. */
  readonly models?: EventModels;
}

export interface ScoredSet {
  readonly name: string;
  /** Which models were used, in a sentence. */
  readonly note: string;
  readonly articles: readonly ScoredArticle[];
}

/** What is to be measured. */
export interface SetChoice {
  /** The data folder; the annotated articles lie beside it, in `../gold`. */
  readonly data: string;
  /** One of both alone. */
  readonly set?: 'train' | 'dev';
  /** Another folder instead of both. */
  readonly gold?: string;
  readonly folds?: number;
  /** The id of the one article that is scored. */
  readonly article?: string;
}

/**
 * Train by cross-validation, dev, or the folder given by the models that ship; each is read when its turn comes.
 * @throws ArticleError where a folder cannot be read, or no article has the id asked for
 */
export function* scoredSets(choice: SetChoice): Generator<ScoredSet> {
  let count = 0;
  for (const set of chosenSets(choice)) {
    if (set.articles.length === 0) continue;
    count += 1;
    yield set;
  }
  if (count > 0) return;
  throw new ArticleError({
    what: `there is no annotated article with the id "${choice.article ?? ''}"`,
    remedy: 'Give the id that stands in its annotation.',
  });
}

function* chosenSets({ data, set, gold, folds, article }: SetChoice): Generator<ScoredSet> {
  const reader = new GoldReader((error) => console.error(error.toLine()));
  const toolsOf = toolbox(reader);
  const isWanted = ({ gold: { document } }: GoldArticle): boolean =>
    article === undefined || document.id === article;
  const besideData = (name: string): string => join(data, '..', 'gold', name);
  if (gold !== undefined) {
    yield byShippedModels(basename(gold), reader.read(gold).filter(isWanted), toolsOf);
    return;
  }
  if (set !== 'dev') {
    const all = reader.read(besideData('train'));
    const tools = toolsOf('fr');
    const dealt = { ...USUAL_FOLDS, ...(folds === undefined ? {} : { count: folds }) };
    const models = modelsByFold(all, tools, dealt, isWanted);
    yield {
      name: 'train, cross-validated',
      note: `${dealt.count} folds: the event models have not seen the article; names and coreference are as shipped.`,
      articles: all.filter(isWanted).map((each) => score(each, tools, models.get(each))),
    };
  }
  if (set !== 'train') yield byShippedModels('dev', reader.read(besideData('dev')).filter(isWanted), toolsOf);
}

function byShippedModels(
  name: string,
  articles: readonly GoldArticle[],
  toolsOf: (language: Language) => LearnTools,
): ScoredSet {
  const models = new Map((['fr', 'en'] as const).map((language) => [language, loadEventModels(language)]));
  return {
    name,
    note: 'By the models in data/models.',
    articles: articles.map((each) => {
      const language = each.article?.article.language ?? 'fr';
      return score(each, toolsOf(language), models.get(language));
    }),
  };
}

function score(article: GoldArticle, tools: LearnTools, models: EventModels | undefined): ScoredArticle {
  const found = extract(article, tools, models);
  return {
    ...article,
    comparison: compare(new IndexedAnnotation(article.gold), new IndexedAnnotation(found)),
    tools,
    ...(models === undefined ? {} : { models }),
  };
}

/** The data of a language, loaded once. */
function toolbox({ gazetteer }: GoldReader): (language: Language) => LearnTools {
  const ontology = loadOntology();
  const loaded = new Map<Language, LearnTools>();
  return (language) => {
    let tools = loaded.get(language);
    if (tools === undefined) {
      tools = { ...loadEventData(language, gazetteer, ontology), sight: ALL };
      loaded.set(language, tools);
    }
    return tools;
  };
}
