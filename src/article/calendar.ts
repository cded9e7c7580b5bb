/** Reads dates as people and machines write them, at the precision given, never through the current date. */
import { isExists } from 'date-fns/isExists';
import type { Layout } from './layout';

/** A date of which the year or the day may be unknown. */
export interface PartialDate {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** `YYYY-MM` or `YYYY-MM-DD`; nothing for a date without its year. */
export function toIso(date: PartialDate): string | undefined {
  if (date.year === undefined) return undefined;
  const month = `${date.year}-${pad(date.month)}`;
  return date.day === undefined ? month : `${month}-${pad(date.day)}`;
}

/**
 * The date in a short text, by the first of the layout's patterns that gives a day of the calendar
 * ("31/02/2018" gives nothing). The day is the one written: "2018-08-23T23:30:00-04:00" is 23 August.
 */
export function findDate(text: string, layout: Layout): PartialDate | undefined {
  let impossible = Infinity;
  for (const pattern of layout.dates) {
    const match = pattern.exec(text);
    // of "31 février 2018" the rest, "février 2018", is no date either; "23/08" may still be day and month
    if (match?.groups === undefined || match.index > impossible) continue;
    const date = fromGroups(match.groups, layout);
    if (date !== undefined) return date;
    impossible = Math.min(impossible, match.index);
  }
  return undefined;
}

/** Reads a date that a machine or a person gave as a value: ISO 8601, RFC 2822, or written in French or English. */
export function readDate(value: string, layouts: readonly Layout[]): PartialDate | undefined {
  const text = value.trim();
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  if (compact !== null) return checked(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  // an ISO beginning decides: "2018-13-45" must not be read as something else
  if (/^\d{4}-\d/.test(text)) return fromIso(text);
  for (const layout of layouts) {
    const date = findDate(text, layout);
    if (date !== undefined) return date;
  }
  return undefined;
}

function fromGroups(
  groups: Readonly<Record<string, string | undefined>>,
  layout: Layout,
): PartialDate | undefined {
  if (groups['iso'] !== undefined) return fromIso(groups['iso']);
  const month =
    groups['month'] === undefined ? Number(groups['mm']) : layout.months.get(groups['month'].toLowerCase());
  if (month === undefined) return undefined;
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  const day = groups['day'] === undefined ? undefined : parseInt(groups['day'], 10);
  return checked(year, month, day);
}

function fromIso(text: string): PartialDate | undefined {
  const match = /^((?:19|20)\d{2})-(\d{1,2})(?:-(\d{1,2}))?(?![\d-])/.exec(text);
  if (match === null) return undefined;
  return checked(Number(match[1]), Number(match[2]), match[3] === undefined ? undefined : Number(match[3]));
}

function checked(year: number | undefined, month: number, day: number | undefined): PartialDate | undefined {
  // 29 February is possible as long as the year is unknown
  if (!isExists(year ?? 2000, month - 1, day ?? 1)) return undefined;
  return { month, ...(year === undefined ? {} : { year }), ...(day === undefined ? {} : { day }) };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
