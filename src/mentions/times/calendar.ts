/** Dates at the precision known, and the arithmetic on them (date-fns does the reckoning). */
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { format } from 'date-fns/format';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Unit } from './description';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type IsoDate = string;

/** The day on which time expressions are reckoned; `known` is its own precision. */
export interface Anchor {
  /** The day itself; of a month or a year its middle, so that what is near lies on both sides. */
  readonly day: Date;
  readonly known: 'day' | 'month' | 'year';
}

/** Reads an ISO date as an anchor; what follows the day ("T15:00") is left aside. None where it is no date. */
export function anchorOf(iso: string | undefined): Anchor | undefined {
  const parts = /^(\d{4})(-\d{2})?(-\d{2})?(?:$|T)/.exec(iso ?? '');
  if (parts === null) return undefined;
  const [, year = '', month, dayOfMonth] = parts;
  const day = parseISO(`${year}${month ?? '-07'}${dayOfMonth ?? '-15'}`);
  if (!isValid(day)) return undefined;
  return { day, known: dayOfMonth !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

/** Whether the calendar has this day: not 29 February 2019. */
export function exists(year: number, month: number, day: number): boolean {
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day;
}

export function dayIso(date: Date): IsoDate {
  return format(date, 'yyyy-MM-dd');
}

export function monthIso(date: Date): IsoDate {
  return format(date, 'yyyy-MM');
}

/** The day or, where the anchor is only a month or a year, that day's month or year. */
export function atPrecision(date: Date, anchor: Anchor): IsoDate {
  const iso = dayIso(date);
  return anchor.known === 'day' ? iso : iso.slice(0, anchor.known === 'month' ? 7 : 4);
}

export function isoDate(year: number, month?: number, day?: number): IsoDate {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** The nearest day of the given ISO weekday: the latest one up to `from`, or the first from it on. */
export function weekdayNear(from: Date, weekday: number, side: 'before' | 'after'): Date {
  const back = (getISODay(from) - weekday + 7) % 7;
  return side === 'before' ? addDays(from, -back) : addDays(from, (7 - back) % 7);
}

/**
 * The date `count` units from the anchor, at the precision that the unit allows: days for days and weeks counted in
 * numbers, months for months, years for years; hours and less stay on the day.
 */
export function shifted(anchor: Anchor, count: number, unit: Unit): IsoDate {
  switch (unit) {
    case 'second':
    case 'minute':
      return atPrecision(anchor.day, anchor);
    case 'hour':
      return atPrecision(addDays(anchor.day, Math.trunc(count / 24)), anchor);
    case 'day':
      return atPrecision(addDays(anchor.day, count), anchor);
    case 'weekend':
    case 'week':
      return atPrecision(addDays(anchor.day, 7 * count), anchor);
    case 'month':
      return monthIso(addMonths(anchor.day, count));
    case 'quarter':
      return monthIso(addMonths(anchor.day, 3 * count));
    case 'year':
      return format(addYears(anchor.day, count), 'yyyy');
  }
}
