/** Decides whether two reports can be, and are, of one event. */
import { daysApart, daysBetween, rangesMeet, type DayRange } from '../dates';
import type { Occurrence } from './occurrence';

/** Undated reports of one event are published this close together; a dated one is reported this soon after. */
const REPORT_DAYS = { undated: 3, before: 1, after: 7 } as const;

/** Shared part of the smaller content from which two statements are one. */
const SAME_CONTENT = 0.5;

/**
 * How surely two reports tell of one event, higher being surer; 0 where they contradict each other or share too
 * little. They must agree in type, polarity and realis; no role, place or date may be filled in both without a
 * common filler. Then enough must be shared: two participants; or one, with the town or with all participants
 * and the day; or the town and the day.
 */
export function agreement(a: Occurrence, b: Occurrence): number {
  if (a.type !== b.type || a.polarity !== b.polarity || a.realis !== b.realis) return 0;
  const time = timeAgreement(a, b);
  if (time === 0 || apart(a.places, b.places) || apart(a.inner, b.inner)) return 0;
  if (a.content.size > 0 && b.content.size > 0 && containment(a.content, b.content) < SAME_CONTENT) return 0;
  // Who speaks and when is not enough: two statements are one if they say the same.
  if (a.type === 'STATE' && (a.content.size === 0 || b.content.size === 0)) return 0;
  let participants = 0;
  for (const [role, fillers] of a.roles) {
    const others = b.roles.get(role);
    if (others === undefined) continue;
    const common = shared(fillers, others);
    if (common === 0) return 0;
    participants += common;
  }
  const towns = shared(a.towns, b.towns);
  const all = participants > 0 && participants === size(a.roles) && participants === size(b.roles);
  const enough =
    participants >= 2 ||
    (participants === 1 && (towns > 0 || (all && time === 2))) ||
    (towns > 0 && time === 2);
  return enough ? 4 * participants + 2 * Math.min(towns, 1) + time : 0;
}

/** 2 for the same day, 1 where the days may be the same, 0 where they cannot. */
function timeAgreement(a: Occurrence, b: Occurrence): 0 | 1 | 2 {
  if (a.date !== undefined && b.date !== undefined) {
    if (!rangesMeet(a.date, b.date)) return 0;
    return a.date.precision === 'day' && b.date.precision === 'day' ? 2 : 1;
  }
  if (a.date !== undefined) return reportedSoon(a.date, b.published);
  if (b.date !== undefined) return reportedSoon(b.date, a.published);
  if (a.published === undefined || b.published === undefined) return 0;
  return daysApart(a.published, b.published) <= REPORT_DAYS.undated ? 1 : 0;
}

function reportedSoon(date: DayRange, published: DayRange | undefined): 0 | 1 {
  if (published === undefined) return 0;
  const late = daysBetween(date.end, published.start) > REPORT_DAYS.after;
  const early = daysBetween(published.end, date.start) > REPORT_DAYS.before;
  return late || early ? 0 : 1;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

/** Whether both are filled and nothing is common. */
export function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && shared(a, b) === 0;
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return shared(a, b) / Math.min(a.size, b.size);
}

function size(roles: Occurrence['roles']): number {
  let count = 0;
  for (const fillers of roles.values()) count += fillers.size;
  return count;
}
