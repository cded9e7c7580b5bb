/** The order in which local entities are joined: equal keys first, then what is less sure. */
import { dayRange, type DayRange } from '../dates';
import { compare } from '../normalise';
import type { ArticleSummary, LocalEntity, ResolvedEntity } from '../types';
import type { ResolutionResources } from '../resources';
import { joinAcronyms } from './acronyms';
import { joinByCircumstances } from './circumstances';
import { Clusters } from './clusters';
import { mainCountry } from './main-country';
import { identify, type Identity } from './identity';
import { nameCluster } from './naming';
import { joinOfficeHolders } from './office-holders';
import { joinPartialNames } from './partial-names';
import { joinPersonVariants } from './person-variants';
import { joinSameKeys } from './same-key';

/** The same for any order of the articles. Sorted by key. */
export function resolveEntities(
  articles: readonly ArticleSummary[],
  { words, knowledge }: ResolutionResources,
): ResolvedEntity[] {
  const identities = articles.flatMap((article): Identity[] => {
    const country = mainCountry(article, knowledge);
    const year = article.publishedAt?.slice(0, 4);
    const context = {
      words,
      knowledge,
      ...(country === undefined ? {} : { country }),
      ...(year === undefined ? {} : { year }),
    };
    return article.entities.map((entity) => identify(entity, context));
  });
  identities.sort((a, b) => compareLocal(a.entity, b.entity));
  const clusters = new Clusters(identities);
  joinSameKeys(clusters);
  joinPersonVariants(clusters);
  joinPartialNames(clusters, words, knowledge);
  joinAcronyms(clusters, words);
  joinOfficeHolders(clusters, words, knowledge, publicationMonths(articles));
  joinByCircumstances(clusters, publicationDates(articles));
  return clusters
    .sets()
    .map((set) => nameCluster(clusters, set, knowledge))
    .sort((a, b) => compare(a.key, b.key));
}

function compareLocal(a: LocalEntity, b: LocalEntity): number {
  return compare(a.document, b.document) || compare(a.id, b.id);
}

/** In months of the calendar; articles of which only the year is known are left out. */
function publicationMonths(articles: readonly ArticleSummary[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const { document, publishedAt = '' } of articles) {
    const [year, month] = publishedAt.slice(0, 7).split('-').map(Number);
    if (month !== undefined) months.set(document, 12 * year + month);
  }
  return months;
}

function publicationDates(articles: readonly ArticleSummary[]): Map<string, DayRange> {
  const dates = new Map<string, DayRange>();
  for (const { document, publishedAt } of articles) {
    const range = publishedAt === undefined ? undefined : dayRange(publishedAt);
    if (range !== undefined) dates.set(document, range);
  }
  return dates;
}
