/** The events stage, one step after the other: triggers, roles, presentation, date, source, repeats. */
import type { Gazetteer } from '../gazetteer';
import type { MentionedArticle } from '../mentions/types';
import type { Cues, Ontology, TriggerLexicon } from '../ontology';
import type { WordClasses } from '../word-classes';
import { keepBlamersOut } from './blame';
import { contextArticle } from './context/context-article';
import { presentAll } from './context/present';
import type { EventDraft, EventSeed, RoleFiller } from './draft';
import type { EventModels } from './model/models';
import { fillByRule, frameOf, type RoleTools } from './roles/fill';
import { fillByModel } from './roles/fill-by-model';
import { Fillers } from './roles/fillers';
import { withToldThing } from './roles/told-thing';
import { groupBy } from '../group-by';
import { linkRepeats } from './same';
import { withoutSilentMatrices } from './silent-matrix';
import { onePlaceEach } from './symmetric';
import { seedsByModel } from './triggers/select-by-model';
import { seedsByRule } from './triggers/select-by-rule';
import type { Extraction } from './types';
import { type SentenceView, viewBody } from './view/article-view';
import { writeOut } from './write-out';

/**
 * The least probability of an event without a role. The guide asks for events with somebody or something in them,
 * but what fills none of our roles mostly fills one of the annotators': cross-validation gives 3 points of F1.
 */
const LONE_CONFIDENCE = 0.5;

/** The data of one language. */
export interface EventTools {
  readonly ontology: Ontology;
  readonly lexicon: TriggerLexicon;
  readonly cues: Cues;
  readonly gazetteer: Gazetteer;
  readonly classes: WordClasses;
  /** Absent: the rules decide alone. */
  readonly models?: EventModels;
}

/** Extracts the events of an article; a pure function of the article and the data. */
export function extractEvents(article: MentionedArticle, tools: EventTools): Extraction {
  const { text } = article.article;
  const sameTools = { ...tools, text, entities: article.entities };
  return writeOut(article, linkRepeats(draftEvents(article, tools), tools.models?.sameTrees, sameTools));
}

/** The events in text order, before mentions of one event are linked. */
export function draftEvents(article: MentionedArticle, tools: EventTools): readonly EventDraft[] {
  const { text } = article.article;
  const fillers = new Fillers(article.entities, tools.gazetteer);
  const views = viewBody(article, tools.cues);
  const roleTools = { ...tools, fillers, text, entities: article.entities };
  const found = findSeeds(views, roleTools);
  const filled = fillRoles(views, found, roleTools);
  const kept = keepBlamersOut(
    filled.map(([seed, roles]) => ({ seed, roles: onePlaceEach(seed, roles) })),
    namesBelow,
  ).filter(({ seed, roles }) => roles.length > 0 || seed.confidence >= LONE_CONFIDENCE);
  const context = contextArticle(article, views, { seeds: found, filled: kept }, roleTools);
  const seedAt = new Map(kept.map(({ seed }) => [seed.word, seed]));
  return presentAll(kept, context, tools.models?.context).map((draft) => {
    const told = { text, frame: frameOf(draft.seed, tools.lexicon), seedAt };
    return { ...draft, roles: withToldThing(draft.seed, draft.roles, told) };
  });
}

/** Whether a mention of the entity hangs under the event's trigger. */
function namesBelow({ sentence, word }: EventSeed, entity: string): boolean {
  return sentence.standings.some(
    (standing) =>
      standing.entity.id === entity &&
      sentence.tree.dominates(word, sentence.tree.word(standing.mention.head)),
  );
}

/** What the roles of an article's events are filled with. */
type Surrounds = EventTools & RoleTools & Pick<MentionedArticle, 'entities'>;

/** The roles of the article's events: by the models where the language has them, else by rule. */
function fillRoles(
  views: readonly SentenceView[],
  seeds: readonly EventSeed[],
  { models, ...tools }: Surrounds,
): readonly (readonly [EventSeed, readonly RoleFiller[]])[] {
  if (models !== undefined)
    return fillByModel(views, seeds, { ...tools, model: models.roles, trees: models.roleTrees });
  const bySentence = groupBy(seeds, ({ sentence }) => sentence);
  return views.flatMap((view) => [...fillByRule(bySentence.get(view) ?? [], tools)]);
}

/** The article's triggers: by the model where the language has one, else by rule. */
function findSeeds(views: readonly SentenceView[], tools: Surrounds): readonly EventSeed[] {
  const { models, cues } = tools;
  const found =
    models === undefined
      ? views.flatMap((view) => seedsByRule(view, tools))
      : seedsByModel(views, { ...tools, model: models.triggers, trees: models.triggerTrees });
  return withoutSilentMatrices(found, cues);
}
