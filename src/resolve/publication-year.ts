/**
 * Finds the year of an article whose own date line has none ("mise à jour le 24/08"): the year in which other
 * articles of the corpus, published around the same day, tell of the same people, places and events.
 */
import { differenceInCalendarDays, parseISO } from 'date-fns';

/** A dated article, and what it names, as keys that are equal for equal things. */
export interface DatedNames {
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedAt: string;
  readonly names: ReadonlySet<string>;
}

/** Finds years; built once for a corpus. */
export interface YearFinder {
  /**
   * The full date `YYYY-MM-DD` of an article published on a day `MM-DD` of an unknown year that names these
   * things; undefined where no year stands out.
   */
  date(publishedDay: string, names: ReadonlySet<string>): string | undefined;
}

/** News of the same events appears within a week. */
const NEAR_DAYS = 7;
/** Names that more articles bear do not bring two articles together, so that the work stays linear in the corpus. */
const MOST_ARTICLES_A_NAME = 100;
/** Two articles on the same events share at least so many names, and this share of the shorter list's weight. */
const LEAST_SHARED = 3;
const LEAST_OVERLAP = 0.4;

/**
 * Builds the finder. A name counts by its rarity in the corpus (inverse document frequency, Spärck Jones
 * 1972), so that two articles that both name "France" are not yet about the same thing. Linear in the names;
 * the order of articles does not matter.
 */
export function createYearFinder(articles: Iterable<DatedNames>): YearFinder {
  const dated = [...articles];
  const frequency = new Map<string, number>();
  for (const { names } of dated)
    for (const name of names) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  const bearers = new Map<string, DatedNames[]>();
  for (const article of dated) {
    for (const name of article.names) {
      if ((frequency.get(name) ?? 0) > MOST_ARTICLES_A_NAME) continue;
      const others = bearers.get(name);
      if (others === undefined) bearers.set(name, [article]);
      else others.push(article);
    }
  }
  const weight = (name: string): number => Math.log(1 + (dated.length + 1) / (frequency.get(name) ?? 1));
  const total = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + weight(name), 0);

  function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const shared = [...a].filter((name) => b.has(name)).sort();
    if (shared.length < LEAST_SHARED) return 0;
    return total(shared) / Math.min(total(a), total(b));
  }

  function date(publishedDay: string, names: ReadonlySet<string>): string | undefined {
    const best = new Map<string, number>();
    for (const other of new Set([...names].flatMap((name) => bearers.get(name) ?? []))) {
      const candidate = nearestDate(publishedDay, other.publishedAt);
      if (candidate === undefined) continue;
      best.set(candidate, Math.max(best.get(candidate) ?? 0, overlap(names, other.names)));
    }
    const ranked = [...best].filter(([, score]) => score >= LEAST_OVERLAP).sort((a, b) => b[1] - a[1]);
    const [first, second] = ranked;
    if (first === undefined || first[1] === second?.[1]) return undefined;
    return first[0];
  }

  return { date };
}

/** The day in the year that brings it near the other article's date; undefined where none does. */
function nearestDate(day: string, publishedAt: string): string | undefined {
  const year = Number(publishedAt.slice(0, 4));
  if (publishedAt.length === 'YYYY-MM'.length) {
    return publishedAt.slice(5) === day.slice(0, 2) ? `${year}-${day}` : undefined;
  }
  const other = parseISO(publishedAt);
  return [year - 1, year, year + 1]
    .map((candidate) => `${candidate}-${day}`)
    .find((candidate) => Math.abs(differenceInCalendarDays(parseISO(candidate), other)) <= NEAR_DAYS);
}
