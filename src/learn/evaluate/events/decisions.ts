/** What the events stage decided on its way through an article: every candidate, its scores, what was left of it. */
import { documentView } from '../../../events/model/document';
import { matches } from '../../../events/model/role-features';
import type { ScoredCandidate } from '../../../events/roles/choose-fillers';
import { type ScoredRoles, scoreRoles } from '../../../events/roles/fill-by-model';
import { Fillers } from '../../../events/roles/fillers';
import type { EventSeed } from '../../../events/draft';
import { withoutSilentMatrices } from '../../../events/silent-matrix';
import { type JudgedCandidate, judgeTriggers, seedsByModel } from '../../../events/triggers/select-by-model';
import { seedsByRule } from '../../../events/triggers/select-by-rule';
import { type SentenceView, viewBody } from '../../../events/view/article-view';
import { overlaps, type Span } from '../../../span';
import type { ScoredArticle } from './event-sets';

/** A candidate word; without a model it has no type and probability. */
export type CandidateWord = Pick<JudgedCandidate, 'candidate'> & Partial<JudgedCandidate>;

/** A candidate's likeliest role, and the roles that rules give it. */
export interface RoleDecision extends ScoredCandidate {
  readonly rules: readonly string[];
}

export class Decisions {
  readonly views: readonly SentenceView[];
  private readonly candidates: readonly CandidateWord[];
  /** What model or rules took for an event. */
  private readonly found: readonly EventSeed[];
  /** Without the verbs that only say whether something happened. */
  private readonly seeds: ReadonlySet<EventSeed>;

  private readonly scored: ReadonlyMap<EventSeed, ScoredRoles>;

  constructor({ gold, article, tools, models }: ScoredArticle) {
    const fillers = new Fillers(article?.entities ?? [], tools.gazetteer);
    const roleTools = { ...tools, fillers, text: gold.text, entities: article?.entities ?? [] };
    this.views = article === undefined ? [] : viewBody(article, tools.cues);
    const words = documentView(this.views, tools).candidates.map((candidate) => ({ candidate }));
    if (models === undefined) {
      this.candidates = words;
      this.found = this.views.flatMap((view) => seedsByRule(view, roleTools));
    } else {
      const decision = { ...tools, model: models.triggers, trees: models.triggerTrees };
      const judged = judgeTriggers(this.views, decision);
      const known = new Set(judged.map(({ candidate }) => candidate.word));
      // words for which neither model nor lexicon has any type are candidates too
      this.candidates = [...judged, ...words.filter(({ candidate }) => !known.has(candidate.word))];
      this.found = seedsByModel(this.views, decision);
    }
    const seeds = withoutSilentMatrices(this.found, tools.cues);
    this.seeds = new Set(seeds);
    const scored =
      models === undefined
        ? []
        : scoreRoles(this.views, seeds, { ...roleTools, model: models.roles, trees: models.roleTrees });
    this.scored = new Map(scored.map((each) => [each.seed, each]));
  }

  /** The sentence that holds a place of the text; none outside the body. */
  sentenceAt(place: number): SentenceView | undefined {
    return this.views.find(({ tree: { sentence } }) => sentence.start <= place && place < sentence.end);
  }

  /** The candidates that overlap with a trigger, the likeliest first. */
  candidatesAt(trigger: Span): readonly CandidateWord[] {
    return this.candidates
      .filter(({ candidate }) => overlaps(candidate.word, trigger))
      .sort((a, b) => (b.probability ?? 0) - (a.probability ?? 0));
  }

  /** What was taken for an event and overlaps with a trigger. */
  seedAt(trigger: Span, type?: string): EventSeed | undefined {
    return this.found.find(
      (seed) => overlaps(seed.trigger, trigger) && (type === undefined || seed.type.id === type),
    );
  }

  /** Whether the word was left out because it only says of another event whether it happened. */
  isSilent(seed: EventSeed): boolean {
    return !this.seeds.has(seed);
  }

  /** What model and rules say of every candidate for the event's roles; nothing without a model. */
  rolesOf(seed: EventSeed): readonly RoleDecision[] {
    const roles = this.scored.get(seed);
    return (roles?.scored ?? []).map((scored) => {
      const rules = roles?.view.byRule.filter(({ filler }) => matches(filler, scored.candidate)) ?? [];
      return { ...scored, rules: rules.map(({ role }) => role) };
    });
  }
}
