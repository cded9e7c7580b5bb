/** The events stage, one step after the other: triggers, roles, presentation, date, source, repeats. */
import type { Gazetteer } from '../gazetteer';
import type { MentionedArticle } from '../mentions/types';
import type { Cues, Ontology, TriggerLexicon } from '../ontology';
import { keepBlamersOut } from './blame';
import { sourceOf } from './context/attribution';
import { dateOf } from './context/dates';
import { presentationOf } from './context/presentation';
import { type Speech, speechesOf } from './context/speech';
import type { EventDraft, EventSeed, RoleFiller } from './draft';
import type { EventModels } from './model/models';
import { fillByRule } from './roles/fill';
import { fillByModel } from './roles/fill-by-model';
import { Fillers } from './roles/fillers';
import { linkRepeats } from './same-event';
import { withoutSilentMatrices } from './silent-matrix';
import { onePlaceEach } from './symmetric';
import { seedsByModel } from './triggers/select-by-model';
import { seedsByRule } from './triggers/select-by-rule';
import type { Extraction } from './types';
import type { Word } from '../syntax/types';
import { type SentenceView, viewArticle } from './view/article-view';
import { writeOut } from './write-out';

/** The data of one language. */
export interface EventTools {
  readonly ontology: Ontology;
  readonly lexicon: TriggerLexicon;
  readonly cues: Cues;
  readonly gazetteer: Gazetteer;
  /** Absent: the rules decide alone. */
  readonly models?: EventModels;
}

/** Extracts the events of an article; a pure function of the article and the data. */
export function extractEvents(article: MentionedArticle, tools: EventTools): Extraction {
  const { text } = article.article;
  const fillers = new Fillers(article.entities, tools.gazetteer);
  const views = viewArticle(article, tools.cues).filter((view) => inBody(view, article));
  const roleTools = { ...tools, fillers, text };
  const found = findSeeds(views, roleTools);
  const filled = views.flatMap((view, i) => {
    const seeds = found.filter(({ sentence }) => sentence === view);
    if (tools.models === undefined) return [...fillByRule(seeds, roleTools)];
    return [...fillByModel(seeds, views[i - 1], roleTools, tools.models.roles)];
  });
  const kept = keepBlamersOut(
    filled.map(([seed, roles]) => ({ seed, roles: onePlaceEach(seed, roles) })),
    namesBelow,
  ).filter(({ roles }) => roles.length > 0);
  const speeches = speechesOf(kept);
  const triggers = new Set(found.map(({ word }) => word));
  const drafts = kept.map((each) => present(each, { speeches, fillers, triggers }, tools));
  return writeOut(article, linkRepeats(drafts));
}

/** Whether a mention of the entity hangs under the event's trigger. */
function namesBelow({ sentence, word }: EventSeed, entity: string): boolean {
  return sentence.standings.some(
    (standing) =>
      standing.entity.id === entity &&
      sentence.tree.dominates(word, sentence.tree.word(standing.mention.head)),
  );
}

/** The article's triggers: by the model where the language has one, else by rule. */
function findSeeds(
  views: readonly SentenceView[],
  tools: EventTools & { readonly fillers: Fillers; readonly text: string },
): readonly EventSeed[] {
  const { models, cues } = tools;
  const found =
    models === undefined
      ? views.flatMap((view) => seedsByRule(view, tools))
      : seedsByModel(views, { ...tools, model: models.triggers });
  return withoutSilentMatrices(found, cues);
}

/** What an event is read against: who speaks in the article, who there is, which words name events. */
interface Surroundings {
  readonly speeches: readonly Speech[];
  readonly fillers: Fillers;
  readonly triggers: ReadonlySet<Word>;
}

function present(
  { seed, roles }: { readonly seed: EventSeed; readonly roles: readonly RoleFiller[] },
  { speeches, fillers, triggers }: Surroundings,
  { cues }: EventTools,
): EventDraft {
  const date = dateOf(seed, triggers);
  const source = sourceOf(seed, speeches, fillers, cues);
  return {
    seed,
    roles,
    ...presentationOf(seed, cues),
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
  };
}

function inBody(view: SentenceView, { article }: MentionedArticle): boolean {
  const first = view.words[0];
  return (
    first !== undefined && article.body.some(({ start, end }) => start <= first.start && first.start < end)
  );
}
