/** Who speaks a quotation that only a colon introduces: "Le ministre est plus explicite : « … »". */
import type { EventSeed } from '../draft';
import { placeOf, type SentenceView } from '../view/article-view';
import type { ContextArticle } from './context-article';

/** How many sentences of a quotation may stand between its colon and the event. */
const REACH = 3;
/** How many characters, blank lines and opening mark included, may stand between colon and quotation. */
const GAP = 12;

/** The subject of the clause before the colon, where the event stands in a quotation without a speaker. */
export function introducer(
  { sentence, word }: EventSeed,
  { views, fillers }: Pick<ContextArticle, 'views' | 'fillers'>,
): string | undefined {
  const quotation = sentence.quotationOf(word);
  if (quotation?.kind !== 'direct' || quotation.speaker !== undefined) return undefined;
  const at = placeOf(views, sentence);
  for (const view of views.slice(Math.max(0, at - REACH), at + 1).reverse()) {
    const colon = colonBefore(view, quotation.start);
    if (colon === undefined) continue;
    const subject = view.words.slice(0, colon).findLast(({ deprel }) => deprel === 'nsubj');
    return subject === undefined ? undefined : fillers.at(view, subject)[0]?.entity.id;
  }
  return undefined;
}

/** The place of the colon that the quotation follows. */
function colonBefore({ words }: SentenceView, start: number): number | undefined {
  const at = words.findLastIndex(({ text, end }) => text === ':' && end <= start && start - end <= GAP);
  return at === -1 ? undefined : at;
}
