/** The dates that an event may take: times of its sentence, of the few before it or below a headline, and the day of publication. */
import type { EventSeed } from '../draft';
import { placeOf, type SentenceView } from '../view/article-view';
import type { ContextArticle } from './context-article';
import { isCompared, tellsSince } from './comparison';
import { isOfNamedEvent } from './date-owner';
import { type DatedTime, datedTimes } from './dated-times';

/** A date that the event may take. */
export interface DateCandidate {
  readonly date: string;
  /** Absent for the day of publication, which the date line above the lead gives. */
  readonly time?: DatedTime;
  readonly view: SentenceView;
  /** How many sentences back; negative for one below a headline. */
  readonly back: number;
  /** Whether a paragraph ends between time and event. */
  readonly broken: boolean;
}

/** How far back a date is carried. */
const CARRIED = 3;
/** How many sentences below a headline may tell its date: a date line and a by-line may stand between. */
const BELOW = 4;
/** The last sentence that the date line speaks for. */
const LEAD = 2;

/** The article's sentences, as far as dates need them. */
type DatedArticle = Pick<ContextArticle, 'text' | 'publishedAt' | 'views' | 'triggers' | 'cues'>;

/** The candidates of an event, those of its own sentence first. */
export function dateCandidates(
  { sentence, word }: EventSeed,
  article: DatedArticle,
): readonly DateCandidate[] {
  const at = placeOf(article.views, sentence);
  const places = [0, ...range(1, CARRIED), ...(at === 0 ? range(1, BELOW).map((ahead) => -ahead) : [])];
  const found = places.flatMap((back) => {
    const view = article.views[at - back];
    if (view === undefined || (back > 0 && at - back === 0)) return [];
    const broken = back > 0 && hasBreak(article, at - back, at);
    return datedTimes(view)
      .filter(
        (time) =>
          !isOfNamedEvent(view, word, time, article.triggers) &&
          !isCompared(view.tree, time, article.cues) &&
          !tellsSince(view.tree, back === 0 ? word : undefined, time, article.cues),
      )
      .map((time): DateCandidate => ({ date: time.date, time, view, back, broken }));
  });
  const { publishedAt } = article;
  if (publishedAt === undefined || at > LEAD) return found;
  return [...found, { date: publishedAt.slice(0, 10), view: sentence, back: 0, broken: false }];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function hasBreak({ text, views }: DatedArticle, from: number, to: number): boolean {
  return text.slice(views[from].tree.sentence.end, views[to].tree.sentence.start).includes('\n');
}
