/** The times of a sentence that name a day, a month or a year. */
import type { TimeExpression } from '../../mentions/types';
import type { Word } from '../../syntax/types';
import type { SentenceView } from '../view/article-view';

/** A time with its date at the precision given; the hour is left off: "mardi vers 15 heures" is a day. */
export type DatedTime = TimeExpression & { readonly date: string };

/** The sentence's dated times, in text order. */
export function datedTimes({ times, tree }: SentenceView): readonly DatedTime[] {
  const dated = times.flatMap((time): DatedTime[] => {
    const date = /^\d{4}(?:-\d{2}){0,2}(?=$|T)/.exec(time.value ?? '')?.[0];
    if (date === undefined || (time.kind !== 'date' && time.kind !== 'time')) return [];
    return [{ ...time, date }];
  });
  return dated.filter((time, i) => !isExplained(time, dated[i + 1], tree.words));
}

/** "Cinq semaines plus tôt, le 16 juillet, …": the calendar date behind says which day is meant. */
function isExplained(time: DatedTime, next: DatedTime | undefined, words: readonly Word[]): boolean {
  if (next === undefined || next.date.length < DAY || next.sentence !== time.sentence) return false;
  const counts = (each: DatedTime): boolean =>
    words.slice(each.from, each.to).some(({ text }) => /^\d/u.test(text));
  const between = words.slice(time.to, next.from);
  return !counts(time) && counts(next) && between.length === 1 && between[0].text === ',';
}

/** Length of a date that names a day. */
const DAY = 10;
