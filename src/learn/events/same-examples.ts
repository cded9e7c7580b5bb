/** Makes training examples for mentions of one event: each of our mentions against the earlier groups of its type. */
import type { EventDraft, EventSeed } from '../../events/draft';
import { firstMentions } from '../../events/first-mention';
import { sameEventEvidence } from '../../events/same/evidence';
import { groupMentions } from '../../events/same/link-by-model';
import { overlaps } from '../../span';
import type { Question } from '../boosting/train-trees';
import type { Annotated, LearnTools } from './annotated';

/**
 * The questions of one article, asked of the events that were found in it; the earlier groups are the annotators',
 * so that a question is not spoilt by the answer to another.
 * @param drafts found by models that have not seen the article
 */
export function sameQuestions(
  { article, gold }: Annotated,
  drafts: readonly EventDraft[],
  tools: LearnTools,
): readonly Question[] {
  const firsts = firstMentions(gold.events);
  const rootOf = new Map<EventSeed, string>();
  const left = new Set(gold.events);
  for (const { seed } of drafts) {
    const found = [...left].find(
      ({ type, trigger }) => type === seed.type.id && overlaps(trigger, seed.trigger),
    );
    if (found === undefined) continue;
    left.delete(found);
    rootOf.set(seed, firsts.get(found.id) as string);
  }
  const questions: Question[] = [];
  const sameTools = { ...tools, text: article.article.text, entities: article.entities };
  groupMentions(drafts, sameTools, (later, surroundings) => {
    const root = rootOf.get(later.draft.seed);
    const right = surroundings.groups.findIndex(
      ({ first }) => root !== undefined && rootOf.get(first.draft.seed) === root,
    );
    surroundings.groups.forEach((_, i) => {
      questions.push({ values: sameEventEvidence(later, i, surroundings), yes: i === right });
    });
    return right;
  });
  return questions;
}
