/** Builds properties: what is undefined or an empty list of an optional property is left out. */
import { dayRange, type DayRange } from '../resolve';
import { roleProperty } from './roles';
import type { Properties, PropertyValue } from './types';

export function properties(values: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined),
  );
}

/** `date` at its precision, and the days that it may mean. */
export function dateProperties(date: string | undefined): Record<string, string> {
  const range = date === undefined ? undefined : dayRange(date);
  if (date === undefined || range === undefined) return {};
  return { date, datePrecision: range.precision, ...bounds(range) };
}

const bounds = ({ start, end }: DayRange) => ({ dateStart: start, dateEnd: end });

/** `contentText` and its like. */
export function textProperties(
  texts: ReadonlyMap<string, readonly string[]>,
): Record<string, readonly string[]> {
  return Object.fromEntries([...texts].map(([role, said]) => [roleProperty(role), said]));
}
