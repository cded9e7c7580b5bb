/** What the second look at dates weighs: the first look's word on each, its rivals, and the dates of the events around. */
import { differenceInCalendarDays, parseISO } from 'date-fns';
import { isVerb } from '../view/grammar';
import { bearings, BEARING_NUMBERS } from './date-bearings';
import type { DateCandidate } from './date-candidates';
import { dateOf } from './dates';
import { DateLeanings, LEANING_NUMBERS } from './date-leanings';
import type { FirstContext, Judged } from './first-look';

/** The numbers of a candidate, in this order. */
export const DATE_EVIDENCE = [
  'weighed', 'same-date', 'best-rival', 'likelier', 'candidates', ...LEANING_NUMBERS, 'by-rule', 'rule-silent', 'back', 'broken',
  'date-line', 'precision', 'days-away', 'clock', 'range', 'distance', 'initial', 'own-times', 'sentence', 'verb', 'actual',
  'future', 'hypothetical', 'negative', 'confidence', ...BEARING_NUMBERS, 'told-before',
] as const; // prettier-ignore

/** Beyond this a day, or a word, is just far away. */
const FAR = 400;

/** The evidence of every candidate, in the order of the events and their candidates. */
export function dateEvidence(
  events: readonly FirstContext[],
  publishedAt: string | undefined,
): readonly (readonly Float64Array[])[] {
  const leanings = new DateLeanings(events);
  return events.map((event) => {
    const { seed } = event.filled;
    const byRule = dateOf(seed, event.settings.date.triggers);
    const ownTimes = event.dates.filter(({ candidate: { back, time } }) => back === 0 && time !== undefined);
    return event.dates.map((judged) => {
      const { candidate } = judged;
      return Float64Array.of(
        ...rivalNumbers(event, judged),
        ...leanings.around(event, candidate.date),
        Number(byRule === candidate.date),
        Number(byRule === undefined),
        ...placeNumbers(event, candidate, publishedAt),
        ownTimes.length,
        seed.sentence.index,
        Number(isVerb(seed.word)),
        ...presentedNumbers(event),
        seed.confidence,
        ...bearings(event, candidate),
        leanings.before(event, candidate.date),
      );
    });
  });
}

/** How a candidate stands among the others of the event. */
function rivalNumbers({ dates }: FirstContext, own: Judged<DateCandidate>): readonly number[] {
  const most = (judged: readonly Judged<DateCandidate>[]): number =>
    judged.reduce((max, { weighed }) => Math.max(max, weighed), 0);
  const isSame = ({ candidate }: Judged<DateCandidate>): boolean => candidate.date === own.candidate.date;
  return [
    own.weighed,
    most(dates.filter((each) => each !== own && isSame(each))),
    most(dates.filter((each) => !isSame(each))),
    dates.filter(({ weighed }) => weighed > own.weighed).length,
    dates.length,
  ];
}

function placeNumbers(
  { filled: { seed } }: FirstContext,
  { time, back, broken, date }: DateCandidate,
  publishedAt: string | undefined,
): readonly number[] {
  return [
    back,
    Number(broken),
    Number(time === undefined),
    date.length,
    publishedAt === undefined ? FAR : daysBetween(date, publishedAt),
    Number(time?.kind === 'time'),
    Number(time?.until !== undefined),
    time === undefined || back !== 0 ? FAR : time.head - seed.word.index,
    Number(time !== undefined && time.from <= 1),
  ];
}

/** Days from the publication, both at the precision of the date. */
function daysBetween(date: string, publishedAt: string): number {
  const days = differenceInCalendarDays(parseISO(date), parseISO(publishedAt.slice(0, date.length)));
  return Math.max(-FAR, Math.min(FAR, days));
}

/** How the rules present an event. */
function presentedNumbers({ presented: { realis, polarity } }: FirstContext): readonly number[] {
  return [realis === 'actual', realis === 'future', realis === 'hypothetical', polarity === 'negative'].map(
    Number,
  );
}
