/** The times of a sentence that name a day, a month or a year. */
import type { TimeExpression } from '../../mentions/types';
import type { SentenceView } from '../view/article-view';

/** A time with its date at the precision given; the hour is left off: "mardi vers 15 heures" is a day. */
export type DatedTime = TimeExpression & { readonly date: string };

/** The sentence's dated times, in text order. */
export function datedTimes({ times }: SentenceView): readonly DatedTime[] {
  return times.flatMap((time): DatedTime[] => {
    const date = /^\d{4}(?:-\d{2}){0,2}(?=$|T)/.exec(time.value ?? '')?.[0];
    if (date === undefined || (time.kind !== 'date' && time.kind !== 'time')) return [];
    return [{ ...time, date }];
  });
}
