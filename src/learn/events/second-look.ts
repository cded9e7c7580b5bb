/** Trains the trees that look again at triggers and roles, on what linear models said of articles they had not seen. */
import { BoostedTrees, type TreeEnsemble } from '../../boosting';
import type { EventSeed } from '../../events/draft';
import { Classifier } from '../../events/model/classifier';
import { ROLE_EVIDENCE, roleEvidence } from '../../events/model/role-evidence';
import { TRIGGER_EVIDENCE, triggerEvidence } from '../../events/model/trigger-evidence';
import { factsOf } from '../../events/roles/fill-by-model';
import { Fillers } from '../../events/roles/fillers';
import { roleOptions } from '../../events/roles/role-options';
import { withoutSilentMatrices } from '../../events/silent-matrix';
import { seedsByModel } from '../../events/triggers/select-by-model';
import { lookOnce } from '../../events/triggers/type-options';
import type { Extraction } from '../../events/types';
import { viewBody } from '../../events/view/article-view';
import type { LinearModel } from '../../linear';
import { overlaps } from '../../span';
import { type BoostingSettings, type Question, trainTrees } from '../boosting/train-trees';
import type { Annotated, LearnTools } from './annotated';
import { entityKey } from './entity-key';
import { goldRole } from './role-examples';
import { goldTypes } from './trigger-examples';

const SETTINGS: BoostingSettings = {
  trees: 100,
  leaves: 12,
  leastExamples: 20,
  ridge: 5,
  rate: 0.05,
  examples: 0.8,
  numbers: 0.6,
  seed: 41,
};

/** Events below the threshold of extraction are looked at too, so that trees learn what doubtful ones are worth. */
const LEAST_EVENT = 0.15;

/** An article with linear models that have not seen it. */
export interface Unseen extends Annotated {
  readonly fold: number;
  readonly triggers: LinearModel;
  readonly roles: LinearModel;
}

/** The trees that look again. */
export interface SecondLook {
  readonly triggerTrees: TreeEnsemble;
  readonly roleTrees: TreeEnsemble;
}

/** The trees learned from all articles, and for each fold those that have not seen its articles. */
export interface SecondLooks extends SecondLook {
  readonly unseen: ReadonlyMap<number, SecondLook>;
}

/** The trees for triggers and for roles; the same articles give the same trees. */
export function trainSecondLook(articles: readonly Unseen[], tools: LearnTools): SecondLooks {
  const folds = [...new Set(articles.map(({ fold }) => fold))];
  const without = <T>(fold: number, each: readonly (readonly T[])[]): readonly T[] =>
    each.filter((_, i) => articles[i].fold !== fold).flat();
  const triggers = articles.map((each) => triggerQuestions(each, tools));
  const triggerTrees = new Map(
    folds.map((fold) => [fold, trainTrees(without(fold, triggers), TRIGGER_EVIDENCE, SETTINGS)]),
  );
  const roles = articles.map((each) =>
    roleQuestions(each, new BoostedTrees(triggerTrees.get(each.fold) as TreeEnsemble), tools),
  );
  return {
    triggerTrees: trainTrees(triggers.flat(), TRIGGER_EVIDENCE, SETTINGS),
    roleTrees: trainTrees(roles.flat(), ROLE_EVIDENCE, SETTINGS),
    unseen: new Map(
      folds.map((fold) => [
        fold,
        {
          triggerTrees: triggerTrees.get(fold) as TreeEnsemble,
          roleTrees: trainTrees(without(fold, roles), ROLE_EVIDENCE, SETTINGS),
        },
      ]),
    ),
  };
}

function triggerQuestions(
  { article, gold, triggers }: Unseen,
  { lexicon, cues, ontology, sight }: LearnTools,
): Question[] {
  const look = lookOnce(viewBody(article, cues), { lexicon, cues, model: new Classifier(triggers, sight) });
  const typeOf = goldTypes(look.document.candidates, gold);
  const evidence = triggerEvidence(look, ontology);
  return look.options.flatMap((options, i) =>
    options.map(({ candidate, type }, k) => ({
      values: evidence[i][k],
      yes: typeOf.get(candidate) === type,
    })),
  );
}

function roleQuestions(
  { article, gold, triggers, roles }: Unseen,
  trees: BoostedTrees,
  tools: LearnTools,
): Question[] {
  const { text } = article.article;
  const views = viewBody(article, tools.cues);
  const decision = { ...tools, model: new Classifier(triggers, tools.sight), trees };
  const seeds = withoutSilentMatrices(seedsByModel(views, decision, LEAST_EVENT), tools.cues);
  const key = {
    gold,
    eventOf: goldEvents(seeds, gold),
    ...entityKey(views, article.entities, gold.entities),
  };
  const roleTools = { ...tools, text, fillers: new Fillers(article.entities, tools.gazetteer) };
  const events = roleOptions(views, seeds, roleTools, new Classifier(roles, tools.sight));
  const evidence = roleEvidence(events, factsOf(article.entities, text.length));
  return events.flatMap(({ seed, options }, i) =>
    options.map(({ candidate, role }, k) => {
      return { values: evidence[i][k], yes: goldRole(seed, candidate, key) === role.name };
    }),
  );
}

/** The gold event of each of ours, of one type and with overlapping triggers, one to one. */
function goldEvents(
  seeds: readonly EventSeed[],
  gold: Extraction,
): ReadonlyMap<EventSeed, Extraction['events'][number]> {
  const events = new Map<EventSeed, Extraction['events'][number]>();
  for (const event of gold.events) {
    const seed = seeds.find(
      ({ type, trigger }) => type.id === event.type && overlaps(trigger, event.trigger),
    );
    if (seed !== undefined && !events.has(seed)) events.set(seed, event);
  }
  return events;
}
