/** Reckons what a time expression says into an ISO value, from the publication date and the sentence's tense. */
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getMonth } from 'date-fns/getMonth';
import { getYear } from 'date-fns/getYear';
import {
  atPrecision,
  dayIso,
  exists,
  isoDate,
  monthIso,
  shifted,
  weekdayNear,
  type Anchor,
  type IsoDate,
} from './calendar';
import type { Description, Direction, Fields } from './description';
import type { Tense } from './tense';

/** The days from which expressions are reckoned, and the side on which an unmarked one lies. */
export interface Context {
  readonly publication: Anchor | undefined;
  /** The date last mentioned in the article, for "la veille" and "une semaine plus tard". */
  readonly previous: Anchor | undefined;
  /** The day last mentioned, for "le lendemain": a month between says nothing of it. */
  readonly previousDay: Anchor | undefined;
  /** The same, where it stands in this sentence or the one before: for "à 15 heures". */
  readonly recent: Anchor | undefined;
  readonly tense: Tense;
}

export interface Resolved {
  readonly kind: 'date' | 'time' | 'duration' | 'set';
  readonly value?: string;
  readonly until?: string;
}

const DURATION_LETTER = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'D',
  week: 'W',
  month: 'M',
  quarter: 'M',
  year: 'Y',
} as const;

/** The value of a description; the value is absent where the calendar or the context gives none. */
export function resolve(description: Description, context: Context): Resolved {
  const { meaning, fields, parts } = description;
  switch (meaning) {
    case 'calendar':
      return dated(calendar(fields, context));
    case 'shift':
      return dated(shift(fields, context));
    case 'duration':
      return { kind: 'duration', value: duration(fields) };
    case 'set':
      return { kind: 'set' };
    case 'clock':
      return timeOfDay(fields, context);
    case 'moment':
      return moment(parts, context);
    case 'range':
      return range(parts, context);
    case 'pair': {
      // "22 et 23 mars": neither day is the date of what happened, their month is
      const last = parts['to'] === undefined ? undefined : resolve(parts['to'], context).value;
      return dated(last?.slice(0, 7));
    }
    case 'unresolved':
      return { kind: fields.unit === undefined ? 'date' : 'duration' };
  }
}

function dated(value: string | undefined): Resolved {
  return value === undefined ? { kind: 'date' } : { kind: 'date', value };
}

/** "à 15 heures": on the day last mentioned, else on the day of publication. */
function timeOfDay(fields: Fields, context: Context): Resolved {
  const day = context.recent?.known === 'day' ? context.recent : context.publication;
  return { kind: 'time', value: `${day?.known === 'day' ? dayIso(day.day) : ''}T${clock(fields)}` };
}

function clock(fields: Fields): string {
  const { hour = 0, minute = 0, afternoon = false } = fields;
  const hours = afternoon && hour < 12 ? hour + 12 : hour;
  return [hours, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

function duration(fields: Fields): string {
  const { unit = 'day', half = false } = fields;
  const factor = unit === 'quarter' ? 3 : unit === 'weekend' ? 2 : 1;
  const count = ((fields.count ?? 1) + (half ? 0.5 : 0)) * factor;
  const time = unit === 'hour' || unit === 'minute' || unit === 'second';
  return `P${time ? 'T' : ''}${count}${DURATION_LETTER[unit]}`;
}

function moment(parts: Description['parts'], context: Context): Resolved {
  const date = parts['date'] ?? parts['day'];
  const at = parts['clock'];
  const value = date === undefined ? undefined : resolve(date, context).value;
  if (value === undefined || at === undefined) return { kind: 'time' };
  // a time of day needs a day: where only the month is known, the month stands
  return { kind: 'time', value: value.length === 10 ? `${value}T${clock(at.fields)}` : value };
}

/** The start, with what it leaves unsaid taken from the end: "du 25 au 27 janvier". */
function range(parts: Description['parts'], context: Context): Resolved {
  const { from, to } = parts;
  if (from === undefined || to === undefined) return { kind: 'date' };
  if (from.meaning === 'clock') return timeOfDay(from.fields, context);
  const { month, year } = to.fields;
  const end = resolve(to, context).value;
  const fields: Fields = { ...from.fields };
  if (fields.weekday === undefined || fields.day !== undefined) {
    fields.month ??= month;
    if (year !== undefined) fields.year ??= (fields.month ?? 0) > (month ?? 12) ? year - 1 : year;
  }
  const start = calendar(fields, context);
  if (start === undefined) return { kind: 'date' };
  return end === undefined || end < start
    ? { kind: 'date', value: start }
    : { kind: 'date', value: start, until: end };
}

function calendar(fields: Fields, context: Context): IsoDate | undefined {
  const { year, quarter, weekday } = fields;
  const month = fields.month ?? (quarter === undefined ? undefined : 3 * quarter - 2);
  const { day } = fields;
  if (year !== undefined) {
    if (month !== undefined && day !== undefined && !exists(year, month, day)) return undefined;
    return isoDate(year, month, day);
  }
  const anchor = context.publication;
  if (anchor === undefined) return undefined;
  if (month !== undefined && day !== undefined)
    return yearless(month, day, fields.direction, anchor, context);
  if (month !== undefined) return yearlessMonth(month, fields.direction, anchor, context);
  if (day !== undefined) return monthless(day, weekday, anchor, context);
  if (weekday !== undefined && fields.anchor === 'previous') {
    return weekdayBeside(weekday, fields.direction, anchor, context);
  }
  if (weekday !== undefined) return weekdayOnly(weekday, fields.direction, anchor, context);
  return undefined;
}

/** "le samedi suivant": after the day last mentioned, "précédent" before it; where none was, the tense decides. */
function weekdayBeside(
  weekday: number,
  direction: Direction | undefined,
  publication: Anchor,
  context: Context,
): IsoDate {
  const { previousDay } = context;
  if (previousDay?.known !== 'day') return weekdayOnly(weekday, undefined, publication, context);
  const [step, side] = direction === 'last' ? ([-1, 'before'] as const) : ([1, 'after'] as const);
  return dayIso(weekdayNear(addDays(previousDay.day, step), weekday, side));
}

/** "12 juillet": of last year's, this year's and next year's the nearest on the side that the words or tense ask for. */
function yearless(
  month: number,
  day: number,
  direction: Direction | undefined,
  anchor: Anchor,
  context: Context,
): IsoDate | undefined {
  const year = getYear(anchor.day);
  const candidates = [year - 1, year, year + 1]
    .filter((each) => exists(each, month, day))
    .map((each) => new Date(each, month - 1, day));
  const best = nearest(candidates, anchor.day, direction, context);
  return best === undefined ? undefined : dayIso(best);
}

function yearlessMonth(
  month: number,
  direction: Direction | undefined,
  anchor: Anchor,
  context: Context,
): IsoDate | undefined {
  const year = getYear(anchor.day);
  const middle = (each: number) => new Date(each, month - 1, 15);
  const publicationMonth = new Date(year, getMonth(anchor.day), 15);
  const best = nearest([year - 1, year, year + 1].map(middle), publicationMonth, direction, context);
  return best === undefined ? undefined : monthIso(best);
}

/** "le 16", "lundi 21": in the publication's month or the ones beside it. */
function monthless(
  day: number,
  weekday: number | undefined,
  anchor: Anchor,
  context: Context,
): IsoDate | undefined {
  const reach = weekday === undefined ? 1 : 6;
  const months = Array.from({ length: 2 * reach + 1 }, (_, i) => addMonths(anchor.day, i - reach));
  const candidates = months
    .filter((each) => exists(getYear(each), getMonth(each) + 1, day))
    .map((each) => new Date(getYear(each), getMonth(each), day))
    .filter(
      (each) => weekday === undefined || weekdayNear(each, weekday, 'before').getTime() === each.getTime(),
    );
  const best = nearest(candidates, anchor.day, undefined, context);
  return best === undefined ? undefined : dayIso(best);
}

function weekdayOnly(
  weekday: number,
  direction: Direction | undefined,
  anchor: Anchor,
  context: Context,
): IsoDate {
  const { day } = anchor;
  if (direction === 'last') return atPrecision(weekdayNear(addDays(day, -1), weekday, 'before'), anchor);
  if (direction === 'next') return atPrecision(weekdayNear(addDays(day, 1), weekday, 'after'), anchor);
  return atPrecision(weekdayNear(day, weekday, context.tense === 'future' ? 'after' : 'before'), anchor);
}

/**
 * How much farther a date seems on the other side: news tell what happened, so one to come must be clearly nearer,
 * still more so beside a past verb ("a mis en garde contre une ingérence en novembre" may look ahead all the same).
 */
const FUTURE_WEIGHT = { done: 12, past: 2.5, unknown: 1.5, future: 1 } as const;
const PAST_WEIGHT = { done: 1, past: 1, unknown: 1, future: 4 } as const;

/** The candidate nearest to `day`: "dernier" ones lie before it, "prochain" ones after it, others as the tense leans. */
function nearest(
  candidates: readonly Date[],
  day: Date,
  direction: Direction | undefined,
  context: Context,
): Date | undefined {
  const side = direction === 'last' ? -1 : direction === 'next' ? 1 : 0;
  let best: Date | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = differenceInCalendarDays(candidate, day);
    if (side !== 0 && side * distance <= 0) continue;
    const weight = distance > 0 ? FUTURE_WEIGHT[context.tense] : PAST_WEIGHT[context.tense];
    const weighed = weight * Math.abs(distance);
    if (weighed < least) {
      least = weighed;
      best = candidate;
    }
  }
  return best;
}

function shift(fields: Fields, context: Context): IsoDate | undefined {
  const { unit = 'day', direction, sign = 1 } = fields;
  const mentioned = unit === 'day' ? (context.previousDay ?? context.previous) : context.previous;
  const anchor = fields.anchor === 'previous' ? (mentioned ?? context.publication) : context.publication;
  if (anchor === undefined) return undefined;
  const counted = fields.count !== undefined && fields.sign !== undefined;
  const count = fields.count ?? (direction === 'last' ? -1 : direction === 'next' ? 1 : 0);
  if (unit === 'weekend') return weekend(anchor, count, context);
  const value = shifted(anchor, sign * count, unit);
  // "la semaine dernière" is a stretch of time: its month is all that is safe to say
  if (unit === 'week' && !counted) return value.slice(0, 7);
  if (unit === 'quarter' && !counted) {
    const start = addMonths(anchor.day, 3 * count);
    return isoDate(getYear(start), getMonth(start) - (getMonth(start) % 3) + 1);
  }
  return value;
}

/** The first day of a weekend: of the one that is on, or just over, or about to come. */
function weekend(anchor: Anchor, count: number, context: Context): IsoDate {
  const saturday = weekdayNear(anchor.day, 6, 'before');
  const since = differenceInCalendarDays(anchor.day, saturday);
  const on = since <= 1;
  if (count < 0) return atPrecision(on ? addDays(saturday, -7) : saturday, anchor);
  if (count > 0) return atPrecision(addDays(saturday, 7), anchor);
  const coming = !on && (context.tense === 'future' || (context.tense === 'unknown' && since > 3));
  return atPrecision(coming ? addDays(saturday, 7) : saturday, anchor);
}
