/** Trains the trigger and role models on annotated articles. */
import type { EventSeed } from '../../events/draft';
import { documentView } from '../../events/model/document';
import { NONE } from '../../events/model/models';
import { Fillers } from '../../events/roles/fillers';
import { seedOf } from '../../events/triggers/select-by-model';
import type { Extraction } from '../../events/types';
import { viewArticle } from '../../events/view/article-view';
import type { Gazetteer } from '../../gazetteer';
import type { LinearModel } from '../../linear';
import type { MentionedArticle } from '../../mentions/types';
import type { Cues, Ontology, TriggerLexicon } from '../../ontology';
import { type LogisticSettings, trainLogistic } from './logistic';
import { entityKey, headKey } from './entity-key';
import { type RoleExample, roleExamples } from './role-examples';
import { goldTypes, type TriggerExample, triggerExamples } from './trigger-examples';

/** The data that features and labels are made with. */
export interface LearnTools {
  readonly ontology: Ontology;
  readonly lexicon: TriggerLexicon;
  readonly cues: Cues;
  readonly gazetteer: Gazetteer;
}

/** An article as our pipeline reads it, with what the annotators found in it. */
export interface Annotated {
  readonly article: MentionedArticle;
  readonly gold: Extraction;
}

/** The examples of one article for both models. */
export interface ArticleExamples {
  readonly triggers: readonly TriggerExample[];
  readonly roles: readonly RoleExample[];
}

const TRIGGERS: LogisticSettings = { epochs: 6, rate: 0.08, decay: 2e-3, seed: 17, minCount: 1 };
const ROLES: LogisticSettings = { epochs: 6, rate: 0.08, decay: 2e-3, seed: 23, minCount: 1 };

export function triggerLabels(ontology: Ontology): readonly string[] {
  return [NONE, ...ontology.types.map(({ id }) => id)];
}

export function roleLabels(ontology: Ontology): readonly string[] {
  return [NONE, ...new Set(ontology.types.flatMap(({ roles }) => [...roles.keys()]))];
}

/** Features and labels of an article's candidates, and of its gold events' role candidates. */
export function examplesOf({ article, gold }: Annotated, tools: LearnTools): ArticleExamples {
  const { ontology, lexicon, cues, gazetteer } = tools;
  const views = viewArticle(article, cues);
  const { candidates } = documentView(views, lexicon);
  const typeOf = goldTypes(candidates, gold);
  const eventOf = new Map<EventSeed, Extraction['events'][number]>();
  for (const candidate of candidates) {
    const type = typeOf.get(candidate);
    const { word } = candidate;
    const event = gold.events.find(
      (each) => each.type === type && each.trigger.start < word.end && word.start < each.trigger.end,
    );
    if (type !== undefined && event !== undefined) eventOf.set(seedOf(candidate, type, 1, ontology), event);
  }
  const key = {
    gold,
    eventOf,
    entityOf: entityKey(article.entities, gold.entities),
    headedBy: headKey(views, gold.entities),
  };
  const fillers = new Fillers(article.entities, gazetteer);
  const roleTools = { text: gold.text, fillers, cues, lexicon };
  return {
    triggers: triggerExamples(article, gold, triggerLabels(ontology), tools),
    roles: roleExamples(views, [...eventOf.keys()], key, roleLabels(ontology), roleTools),
  };
}

/** Both models; the same examples give the same bytes. */
export function trainEventModels(
  examples: readonly ArticleExamples[],
  ontology: Ontology,
): { readonly triggers: LinearModel; readonly roles: LinearModel } {
  return {
    triggers: trainLogistic(
      examples.flatMap(({ triggers }) => triggers),
      triggerLabels(ontology),
      TRIGGERS,
    ),
    roles: trainLogistic(
      examples.flatMap(({ roles }) => roles),
      roleLabels(ontology),
      ROLES,
    ),
  };
}
