/** Joins what only circumstances identify: two articles on "une déclaration conjointe" of the same parties in the same days. */
import { daysApart, daysBetween, type DayRange } from '../dates';
import { compare } from '../normalise';
import { localKey } from '../types';
import type { EntityClass } from './classes';
import type { Clusters } from './clusters';

/** How many parties two articles must share beside the phrase. */
const SHARED: Readonly<Record<EntityClass, number>> = {
  Document: 2,
  NamedEvent: 2,
  Organization: 2,
  Person: 2,
  Group: 3,
  Place: 3,
  Product: 3,
  Topic: 3,
};

/** Reports of one thing lie so close together. */
const DAYS = 7;

/** No entity is looked up by more companions than these, the most frequent in the corpus last. */
const MOST_COMPANIONS = 8;

interface Candidate {
  readonly index: number;
  readonly published: DayRange;
}

/**
 * Candidates are found by blocks of (class, phrase, shared parties), neighbours in time inside a block only,
 * so that the work grows with the corpus and not with its square. Nearest dates are joined first; a cluster
 * holds one entity of an article and spans no more than `DAYS`; two that have keys of their own are never joined, but
 * what rests on a guess (an election of the country that the article is about) takes in what lacks it. `clusters.identities` stand in a canonical order.
 *
 * @param published day range of each article
 */
export function joinByCircumstances(clusters: Clusters, published: ReadonlyMap<string, DayRange>): void {
  const indexOf = new Map(
    clusters.identities.map(({ entity }, index) => [localKey(entity.document, entity.id), index]),
  );
  const spreads = new Map<number, Spread>();
  const sizes = new Map<number, number>();
  clusters.identities.forEach((_, index) => {
    const root = clusters.root(index);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  });
  const blocks = new Map<string, Candidate[]>();
  clusters.identities.forEach((identity, index) => {
    const { entity, keys, guessed } = identity;
    const range = published.get(entity.document);
    if ((keys.length > 0 && !guessed) || range === undefined) return;
    if (keys.length === 0 && clusters.method(index) !== 'alone') return;
    spreads.set(index, { earliestEnd: range.end, latestStart: range.start });
    const companions = entity.companions
      .map((id) => indexOf.get(localKey(entity.document, id)))
      .filter((at) => at !== undefined)
      .filter((at) => clusters.identities[at].keys.length > 0)
      .map((at) => clusters.root(at));
    const rarest = [...new Set(companions)]
      .sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || a - b)
      .slice(0, MOST_COMPANIONS)
      .sort((a, b) => a - b);
    for (const parties of combinations(rarest, SHARED[identity.class])) {
      for (const phrase of identity.phrases) {
        const block = `${identity.class} ${phrase} ${parties.join(',')}`;
        const members = blocks.get(block);
        if (members === undefined) blocks.set(block, [{ index, published: range }]);
        else members.push({ index, published: range });
      }
    }
  });
  const order = (index: number) => {
    const { document, id } = clusters.identities[index].entity;
    return localKey(document, id);
  };
  const keyed = new Set(
    clusters.identities.flatMap(({ keys }, index) => (keys.length > 0 ? [clusters.root(index)] : [])),
  );
  const links = new Map<string, { readonly a: number; readonly b: number; readonly days: number }>();
  for (const members of blocks.values()) {
    members.sort(
      (a, b) => compare(a.published.start, b.published.start) || compare(order(a.index), order(b.index)),
    );
    for (let at = 1; at < members.length; at++) {
      const [a, b] = [members[at - 1], members[at]];
      const days = daysApart(a.published, b.published);
      if (days <= DAYS) links.set(`${order(a.index)}\n${order(b.index)}`, { a: a.index, b: b.index, days });
    }
  }
  const sorted = [...links].sort(([a, x], [b, y]) => x.days - y.days || compare(a, b));
  for (const [, { a, b }] of sorted) {
    const [rootA, rootB] = [clusters.root(a), clusters.root(b)];
    if (rootA === rootB || clusters.shareDocument(a, b)) continue;
    const [keyedA, keyedB] = [keyed.has(rootA), keyed.has(rootB)];
    // A cluster with a key may span years; what joins it lies near the one article that it is joined by.
    const spread = together(spreads.get(keyedA ? a : rootA), spreads.get(keyedB ? b : rootB));
    if (spread === undefined || (keyedA && keyedB)) continue;
    clusters.join(a, b, keyedA ? undefined : 'context');
    clusters.join(b, a, keyedB ? undefined : 'context');
    const root = clusters.root(a);
    if (keyedA || keyedB) keyed.add(root);
    else spreads.set(root, spread);
  }
}

/** How far apart the reports in a cluster lie at least, whatever days their dates mean. */
interface Spread {
  readonly earliestEnd: string;
  readonly latestStart: string;
}

/** The spread of both together; undefined where it is too wide for one thing. */
function together(a: Spread | undefined, b: Spread | undefined): Spread | undefined {
  if (a === undefined || b === undefined) return undefined;
  const earliestEnd = a.earliestEnd < b.earliestEnd ? a.earliestEnd : b.earliestEnd;
  const latestStart = a.latestStart > b.latestStart ? a.latestStart : b.latestStart;
  return daysBetween(earliestEnd, latestStart) > DAYS ? undefined : { earliestEnd, latestStart };
}

/** All ways to choose `size` of the items, each ascending. */
function combinations(items: readonly number[], size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    index < from ? [] : combinations(items, size - 1, index + 1).map((rest) => [item, ...rest]),
  );
}
