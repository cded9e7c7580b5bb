/** The annotated events of an article as the extractor would hold them: on our own words. */
import type { EventSeed } from '../../events/draft';
import { documentView } from '../../events/model/document';
import { seedOf } from '../../events/triggers/select-by-model';
import type { ExtractedEvent, Extraction } from '../../events/types';
import type { SentenceView } from '../../events/view/article-view';
import { overlaps } from '../../span';
import type { LearnTools } from './annotated';
import { goldTypes } from './trigger-examples';

/** Each annotated event that stands on a candidate word, in text order, by its seed. */
export function annotatedSeeds(
  views: readonly SentenceView[],
  gold: Extraction,
  { ontology, ...data }: Pick<LearnTools, 'ontology' | 'lexicon' | 'cues'>,
): ReadonlyMap<EventSeed, ExtractedEvent> {
  const { candidates } = documentView(views, data);
  const typeOf = goldTypes(candidates, gold);
  const eventOf = new Map<EventSeed, ExtractedEvent>();
  for (const candidate of candidates) {
    const type = typeOf.get(candidate);
    const { word } = candidate;
    const event = gold.events.find((each) => each.type === type && overlaps(each.trigger, word));
    if (type !== undefined && event !== undefined) eventOf.set(seedOf(candidate, type, 1, ontology), event);
  }
  return eventOf;
}
