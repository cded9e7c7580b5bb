/** When, by rule: the time that hangs on the event's word, or the one of the clause that the event stands in. */
import type { Word } from '../../syntax/types';
import type { At } from '../view/article-view';
import { ownerOf, stepsTo } from './date-owner';
import { type DatedTime, datedTimes } from './dated-times';

/**
 * The ISO date of the event, at the precision given; nothing where the sentence dates something else or
 * nothing. `triggers` are the words of the sentence that name events.
 */
export function dateOf({ sentence, word }: At, triggers: ReadonlySet<Word>): string | undefined {
  const ranked = datedTimes(sentence)
    .flatMap((time) => {
      const owner = ownerOf(sentence, time, triggers);
      const steps = owner === undefined ? undefined : stepsTo(sentence, word, owner, triggers);
      return steps === undefined ? [] : [{ time, steps }];
    })
    .sort((a, b) => a.steps - b.steps || distance(word, a.time) - distance(word, b.time));
  return ranked[0]?.time.date;
}

function distance(word: Word, time: DatedTime): number {
  return Math.abs(word.index - time.head);
}
