/** Joins two reports of one event into the occurrence that both together tell. */
import type { DayRange } from '../dates';
import type { Occurrence } from './occurrence';

export function joined(a: Occurrence, b: Occurrence): Occurrence {
  const roles = new Map(a.roles);
  for (const [role, fillers] of b.roles) roles.set(role, union(roles.get(role), fillers));
  const date = a.date === undefined ? b.date : b.date === undefined ? a.date : intersection(a.date, b.date);
  const published =
    a.published === undefined
      ? b.published
      : b.published === undefined
        ? a.published
        : hull(a.published, b.published);
  return {
    type: a.type,
    polarity: a.polarity,
    realis: a.realis,
    mentions: [...a.mentions, ...b.mentions],
    documents: union(a.documents, b.documents),
    roles,
    places: union(a.places, b.places),
    towns: union(a.towns, b.towns),
    inner: union(a.inner, b.inner),
    content: union(a.content, b.content),
    ...(date === undefined ? {} : { date }),
    ...(date !== undefined || published === undefined ? {} : { published }),
  };
}

function union(a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): ReadonlySet<string> {
  return a === undefined ? b : new Set([...a, ...b]);
}

/** Of two ranges that meet. */
function intersection(a: DayRange, b: DayRange): DayRange {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  const order = ['year', 'month', 'day'] as const;
  const precision = order[Math.max(order.indexOf(a.precision), order.indexOf(b.precision))];
  return { precision, start, end };
}

function hull(a: DayRange, b: DayRange): DayRange {
  return {
    precision: a.precision,
    start: a.start < b.start ? a.start : b.start,
    end: a.end > b.end ? a.end : b.end,
  };
}
