/** Partial ISO dates (`2018`, `2018-08`, `2018-08-23`) as ranges of days, to compare them at any precision. */
import { formatISO, isValid, lastDayOfMonth, parseISO } from 'date-fns';

export type DatePrecision = 'year' | 'month' | 'day';

/** First and last day, ISO dates. */
export interface DayRange {
  readonly precision: DatePrecision;
  readonly start: string;
  readonly end: string;
}

const day = (date: Date): string => formatISO(date, { representation: 'date' });

/** The days that a partial date may mean; undefined for what is no such date ("2018-13", "PT5H"). */
export function dayRange(date: string): DayRange | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return undefined;
  const [, year, month, dayOfMonth] = match;
  if (month === undefined) return { precision: 'year', start: `${year}-01-01`, end: `${year}-12-31` };
  const first = parseISO(`${year}-${month}-${dayOfMonth ?? '01'}`);
  if (!isValid(first)) return undefined;
  if (dayOfMonth !== undefined) return { precision: 'day', start: date, end: date };
  return { precision: 'month', start: day(first), end: day(lastDayOfMonth(first)) };
}

/** Whether the two may be one day. */
export const rangesMeet = (a: DayRange, b: DayRange): boolean => a.start <= b.end && b.start <= a.end;

/** Days from one ISO date to another, negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Milliseconds; ISO dates without a time are read as UTC, where every day has as many. */
const DAY = 86_400_000;

/** Days between the nearest ends of two ranges, 0 where they meet. */
export function daysApart(a: DayRange, b: DayRange): number {
  if (rangesMeet(a, b)) return 0;
  const [earlier, later] = a.end < b.start ? [a, b] : [b, a];
  return daysBetween(earlier.end, later.start);
}
