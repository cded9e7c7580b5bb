/** Trains the models of triggers, roles and mentions of one event on annotated articles. */
import { BoostedTrees, type TreeEnsemble } from '../../boosting';
import { Classifier } from '../../events/model/classifier';
import type { Sight } from '../../events/model/sight';
import { type EventModels, NONE } from '../../events/model/models';
import { Fillers } from '../../events/roles/fillers';
import { viewArticle } from '../../events/view/article-view';
import type { LinearModel } from '../../linear';
import type { Ontology } from '../../ontology';
import type { Annotated, LearnTools } from './annotated';
import { annotatedSeeds } from './annotated-seeds';
import { type LogisticSettings, trainLogistic } from './logistic';
import { entityKey } from './entity-key';
import { type RoleExample, roleExamples } from './role-examples';
import { type SecondLook, trainSecondLook } from './second-look';
import { trainSameTrees } from './train-same';
import { type TriggerExample, triggerExamples } from './trigger-examples';

/** The examples of one article for both models. */
export interface ArticleExamples {
  readonly triggers: readonly TriggerExample[];
  readonly roles: readonly RoleExample[];
}

const TRIGGERS: LogisticSettings = {
  epochs: 6,
  rate: 0.08,
  decay: 2e-3,
  dropout: 0.3,
  runs: 3,
  seed: 17,
  minCount: 1,
  minWeight: 23,
};
const ROLES: LogisticSettings = { ...TRIGGERS, seed: 23 };

export function triggerLabels(ontology: Ontology): readonly string[] {
  return [NONE, ...ontology.types.map(({ id }) => id)];
}

export function roleLabels(ontology: Ontology): readonly string[] {
  return [NONE, ...new Set(ontology.types.flatMap(({ roles }) => [...roles.keys()]))];
}

/** Features and labels of an article's candidates, and of its gold events' role candidates. */
export function examplesOf({ article, gold }: Annotated, tools: LearnTools): ArticleExamples {
  const { ontology } = tools;
  const views = viewArticle(article, tools.cues);
  const eventOf = annotatedSeeds(views, gold, tools);
  const key = {
    gold,
    eventOf,
    ...entityKey(views, article.entities, gold.entities),
  };
  const roleTools = { ...tools, text: gold.text, fillers: new Fillers(article.entities, tools.gazetteer) };
  return {
    triggers: triggerExamples(article, gold, triggerLabels(ontology), tools),
    roles: roleExamples(views, [...eventOf.keys()], key, roleLabels(ontology), roleTools),
  };
}

/** An annotated article with its examples. */
export interface Prepared extends Annotated {
  readonly examples: ArticleExamples;
}

/** What training makes: for triggers and roles a linear model and trees, for mentions of one event trees. */
export interface TrainedEvents {
  readonly triggers: LinearModel;
  readonly triggerTrees: TreeEnsemble;
  readonly roles: LinearModel;
  readonly roleTrees: TreeEnsemble;
  /** Which mentions tell one event. */
  readonly sameTrees: TreeEnsemble;
}

/** The trees learn from linear models that were trained without the article. */
const FOLDS = 5;

/** All models of the events stage; the same articles in the same order give the same bytes. */
export function trainEventModels(articles: readonly Prepared[], tools: LearnTools): TrainedEvents {
  const { ontology } = tools;
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    trainLinear(
      articles.filter((_each, i) => i % FOLDS !== fold),
      ontology,
    ),
  );
  const unseen = articles.map((each, i) => ({ ...each, fold: i % FOLDS, ...folds[i % FOLDS] }));
  const { triggerTrees, roleTrees, unseen: looks } = trainSecondLook(unseen, tools);
  const found = unseen.map((each) => ({
    ...each,
    models: inUse({ ...each, ...(looks.get(each.fold) as SecondLook) }, tools.sight),
  }));
  return {
    ...trainLinear(articles, ontology),
    triggerTrees,
    roleTrees,
    sameTrees: trainSameTrees(found, tools),
  };
}

function trainLinear(
  articles: readonly Prepared[],
  ontology: Ontology,
): Pick<TrainedEvents, 'triggers' | 'roles'> {
  const triggers = articles.flatMap(({ examples }) => examples.triggers);
  const roles = articles.flatMap(({ examples }) => examples.roles);
  return {
    triggers: trainLogistic(triggers, triggerLabels(ontology), TRIGGERS),
    roles: trainLogistic(roles, roleLabels(ontology), ROLES),
  };
}

/** Trained models as the events stage uses them. */
export function inUse(
  {
    triggers,
    triggerTrees,
    roles,
    roleTrees,
    sameTrees,
  }: Omit<TrainedEvents, 'sameTrees'> & Partial<TrainedEvents>,
  sight?: Sight,
): EventModels {
  return {
    ...(sameTrees === undefined ? {} : { sameTrees: new BoostedTrees(sameTrees) }),
    triggers: new Classifier(triggers, sight),
    triggerTrees: new BoostedTrees(triggerTrees),
    roles: new Classifier(roles, sight),
    roleTrees: new BoostedTrees(roleTrees),
  };
}
