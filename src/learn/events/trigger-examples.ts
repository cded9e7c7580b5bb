/** Makes training examples for triggers: each candidate word with its type, or none. */
import type { Extraction } from '../../events/types';
import { type Candidate, documentView, strongTypes } from '../../events/model/document';
import { NONE } from '../../events/model/models';
import { Features } from '../../events/model/features';
import type { Sight } from '../../events/model/sight';
import { triggerFeatures } from '../../events/model/trigger-features';
import { viewArticle } from '../../events/view/article-view';
import type { MentionedArticle } from '../../mentions/types';
import { Tree, wordsOf } from '../../mentions/tree';
import type { Cues, TriggerLexicon } from '../../ontology';
import type { Example } from './logistic';

/** A candidate, its features and the gold events that it triggers. */
export interface TriggerExample extends Example {
  readonly candidate: Candidate;
}

/** The examples of one article; `labels` gives the classes, none first. */
export function triggerExamples(
  article: MentionedArticle,
  gold: Extraction,
  labels: readonly string[],
  tools: { readonly lexicon: TriggerLexicon; readonly cues: Cues; readonly sight: Sight },
): readonly TriggerExample[] {
  const views = viewArticle(article, tools.cues);
  const document = documentView(views, tools);
  const typeOf = goldTypes(document.candidates, gold);
  const features = new Features(tools.sight);
  return document.candidates.map((candidate) => {
    triggerFeatures(candidate, document, features);
    const { values, count } = features.buffer;
    const label = Math.max(0, labels.indexOf(typeOf.get(candidate) ?? NONE));
    return { candidate, label, features: values.slice(0, count) };
  });
}

/** For each gold event the candidate that stands for it: one that the lexicon knows for it, or the trigger's head. */
export function goldTypes(
  candidates: readonly Candidate[],
  gold: Extraction,
): ReadonlyMap<Candidate, string> {
  const found = new Map<Candidate, string>();
  for (const { trigger, type } of gold.events) {
    const inside = candidates.filter(({ word }) => word.start < trigger.end && trigger.start < word.end);
    const best =
      inside.find((each) => strongTypes(each.matches).has(type)) ??
      inside.find(({ matches }) => matches.some((match) => match.trigger.type === type)) ??
      inside.find((each) => isHead(each, trigger)) ??
      inside[0];
    if (best !== undefined && !found.has(best)) found.set(best, type);
  }
  return found;
}

function isHead({ view, word }: Candidate, span: { readonly start: number; readonly end: number }): boolean {
  const words = wordsOf(view.tree.sentence, span);
  return (
    words !== undefined && new Tree(view.tree.sentence).headOf(words.from, words.to).index === word.index
  );
}
